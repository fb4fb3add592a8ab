using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Sources;

/// <summary>
/// Reads noun phrases without a tagger: by articles, capitals and the words at which a phrase must end. Where the
/// language writes its nouns with a capital, a lower-case word is a modifier only between an article and a noun.
/// </summary>
internal sealed class NounPhrases(TextView view)
{
    private const int MostLinks = 3;
    private const int MostModifiers = 4;
    private const int LongestPhrase = 24;
    /// <summary>A short name in marks, with them.</summary>
    public const int LongestTitle = 6;

    private const WordClass Ends = WordClass.Punctuation | WordClass.Preposition | WordClass.Auxiliary | WordClass.Adverb
        | WordClass.ClauseOpener | WordClass.Complementizer | WordClass.TimeWord | WordClass.Joiner | WordClass.Link
        | WordClass.Negation | WordClass.Article | WordClass.Pronoun | WordClass.Interrogative | WordClass.ObliquePronoun;

    /// <summary>The phrase that begins at a token and ends before the limit; null: none does.</summary>
    public TokenRun? From(int token, int limit)
    {
        limit = Math.Min(limit, token + LongestPhrase);
        if (token >= limit)
            return null;
        if (IsPronoun(token, limit))
            return new TokenRun(token, token + 1);
        if (Core(token, limit) is not { } end)
            return null;
        for (int links = 0; links < MostLinks && Linked(token, end, limit) is { } further; links++)
            end = further;
        return new TokenRun(token, Joined(end, limit) ?? end);
    }

    /// <summary>The longest phrase that ends just before a token, not before the limit; null: none does.</summary>
    public TokenRun? Before(int end, int limit)
    {
        TokenRun? longest = null;
        for (int first = end - 1; first >= Math.Max(limit, end - LongestPhrase / 2); first--)
        {
            if (view.Is(first, WordClass.Punctuation) && !view.IsWord(first, '&'))
                break;
            // Read backwards, only an article or a capital shows where a phrase begins.
            if (view.Is(first, WordClass.Article | WordClass.Capital | WordClass.UnnamedSource | WordClass.Pronoun)
                && From(first, end) is { } phrase && phrase.End == end)
                longest = phrase;
        }
        return longest;
    }

    public bool IsPronoun(int token, int limit) =>
        view.Is(token, WordClass.Pronoun)
        && !(view.Is(token, WordClass.Article) && token + 1 < limit && Core(token, limit) is not null);

    // Article, modifiers, nouns or names.
    private int? Core(int token, int limit, bool isLinked = false)
    {
        int at = token;
        bool hasArticle = false;
        while (at < limit && view.Is(at, WordClass.Article) && !IsName(at, limit))
            (at, hasArticle) = (at + 1, true);
        at = Modifiers(at, limit, hasArticle);
        if (hasArticle && Title(at, limit) is { } title)
            return title;
        return view.Lexicon.NounsAreCapitalised ? CapitalRun(at, limit) : AnyRun(at, limit, hasArticle || isLinked);
    }

    // "the “Hallin Post”": a short name in marks.
    private int? Title(int token, int limit)
    {
        if (!view.IsMark(token, out _) || !view.Is(token + 1, WordClass.Capital))
            return null;
        for (int at = token + 2; at < Math.Min(limit, token + LongestTitle); at++)
            if (view.IsMark(at, out _))
                return at + 1;
        return null;
    }

    // "Die" opens a sentence and is an article all the same; "Der Hafen" is two words of which the first is none.
    private bool IsName(int token, int limit) =>
        view.Is(token, WordClass.Capital) && token + 1 >= limit;

    private int Modifiers(int token, int limit, bool hasArticle)
    {
        if (!view.Lexicon.NounsAreCapitalised || !hasArticle)
            return token;
        int at = token;
        while (at < limit && at < token + MostModifiers && !view.Is(at, WordClass.Capital | Ends))
            at++;
        return at < limit && view.Is(at, WordClass.Capital) ? at : token;
    }

    private int? CapitalRun(int token, int limit)
    {
        int at = token;
        while (at < limit && view.Is(at, WordClass.Capital) && !view.Is(at, Ends) && !StartsAnother(token, at))
            at += view.IsWord(at + 1, '&') && view.Is(at + 2, WordClass.Capital) && at + 2 < limit ? 2 : 1;
        return at > token ? at : null;
    }

    private bool StartsAnother(int first, int at) =>
        at > first && (view.Is(at - 1, WordClass.UnnamedSource) || view.Lexicon.CommonNouns.Match(view.Word(at)));

    private int? AnyRun(int token, int limit, bool hasArticle)
    {
        int at = token;
        while (at < limit && (view.Is(at, WordClass.Possessive) ? at > token : !view.Is(at, Ends | WordClass.Relative))
            && !IsVerbLike(at, token) && !IsBehindVerb(at, token))
            at++;
        at = WithoutVerbs(token, at);
        bool hasHead = at > token && (hasArticle || view.Is(token, WordClass.Capital | WordClass.UnnamedSource) || view.Is(at - 1, WordClass.Capital)
            || HasRole(new TokenRun(token, at)));
        return hasHead ? at : null;
    }

    // "Beck quoted Arndt": between two capitals stands a role ("Kremlin boss Beck"), or else a verb.
    private bool IsBehindVerb(int at, int first) =>
        at > first && view.Is(at, WordClass.Capital) && !view.Is(at - 1, WordClass.Capital | WordClass.Possessive | WordClass.Article)
        && !view.IsWord(at - 1, '&') && !view.Lexicon.Roles.Match(view.Word(at - 1)) && !view.Is(at - 1, WordClass.UnnamedSource);

    // "Beck refused": behind a name, a word in lower case that is no role ends the phrase.
    private int WithoutVerbs(int first, int end)
    {
        if (!view.Is(first, WordClass.Capital) || view.Is(first, WordClass.Article))
            return end;
        int names = first;
        while (names < end && (view.Is(names, WordClass.Capital | WordClass.Possessive) || view.IsWord(names, '&')))
            names++;
        return names == end || HasRole(new TokenRun(names, end)) || view.Is(names - 1, WordClass.Possessive)
            || view.Is(end - 1, WordClass.UnnamedSource) || view.Is(end - 1, WordClass.Capital) ? end : names;
    }

    private bool HasRole(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (view.Lexicon.Roles.Match(view.Word(token)))
                return true;
        return false;
    }

    private bool IsVerbLike(int at, int first) =>
        at > first && view.Is(at, WordClass.CueStart) && !view.Is(at, WordClass.Capital);

    private int? Linked(int first, int end, int limit)
    {
        if (end + 1 >= limit)
            return null;
        if (view.Is(end, WordClass.Link))
            return Core(end + 1, limit, isLinked: true);
        bool mayPossess = view.Is(first, WordClass.Article | WordClass.UnnamedSource) || view.Lexicon.Roles.Match(view.Word(first));
        return view.Is(end, WordClass.GenitiveArticle) && mayPossess ? Core(end, limit) : null;
    }

    // "Beck and Arndt": two names; anything else behind "and" may be another clause.
    private int? Joined(int end, int limit) =>
        end + 1 < limit && view.Is(end, WordClass.Joiner) && view.Is(end + 1, WordClass.Capital) ? CapitalRun(end + 1, limit) : null;
}
