using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Sources;

/// <summary>
/// Finds who a cue's subject is: before the cue in its clause, or, where only an adverbial or nothing stands there
/// (German verb-second, "said Beck"), behind it.
/// </summary>
internal sealed class SubjectFinder(TextView view)
{
    private const WordClass Skipped = WordClass.Adverb | WordClass.Joiner | WordClass.ClauseOpener | WordClass.TimeWord;

    private const WordClass NoSubject = WordClass.ObliqueArticle | WordClass.ObliquePronoun;

    private const int LongestBracket = 8;

    private readonly NounPhrases phrases = new(view);

    /// <param name="hit">The cue.</param>
    /// <param name="window">What belongs to the reporting clause at most; its start is a border such as a closing mark.</param>
    public Subject Of(CueHit hit, TokenRun window)
    {
        int clause = ClauseStart(hit.Run.First, window.First);
        Subject subject = IsPassive(hit, clause) ? new Subject(Agent(hit, clause, window)) : Active(clause, hit, window);
        return subject with
        {
            IsHypothetical = view.Is(clause, WordClass.Conditional),
            IsNegated = HasNegation(new TokenRun(clause, hit.Run.First)),
        };
    }

    /// <summary>The subject behind the cue: adverbs, times and adverbials may lie between.</summary>
    public TokenRun? Right(CueHit hit, TokenRun window)
    {
        int at = SkipAdverbials(hit.Verb.End, window.End);
        if (view.Is(at, NoSubject) || phrases.From(at, window.End) is not { } phrase)
            return null;
        return WithApposition(phrase, window.End);
    }

    /// <summary>Where the clause of a token begins: behind the last border before it.</summary>
    public int ClauseStart(int token, int windowStart)
    {
        int at = token;
        while (at > windowStart && !view.Is(at - 1, WordClass.Complementizer))
        {
            int bracket = Bracket(at - 1, windowStart);
            if (bracket < 0 && IsBorder(at - 1))
                break;
            at = bracket >= 0 ? bracket : at - 1;
            if (view.Is(at, WordClass.ClauseOpener) && !view.Is(at, WordClass.Joiner))
                break;
        }
        return at;
    }

    private Subject Active(int clause, CueHit hit, TokenRun window)
    {
        if (Left(clause, hit, window) is not { } left)
            return new Subject(Right(hit, window));
        // "Der Ministerin sagte Tom Arndt": the article may be a dative, and the subject the phrase behind the verb.
        bool ambiguous = view.Is(left.First, WordClass.GenitiveArticle) && left.End == hit.Run.First && phrases.From(hit.Verb.End, window.End) is not null;
        return new Subject(left) { IsGuess = ambiguous || HangsOnSubject(clause, hit.Run.First) || IsCarriedOver(left, hit) };
    }

    // "Beck said it was closed and warned …": he speaks on. "The ferry left and Beck came and said …": whoever stands first in
    // the sentence need not be the one who speaks.
    private bool IsCarriedOver(TokenRun subject, CueHit hit)
    {
        if (!view.Is(hit.Run.First - 1, WordClass.Joiner) || subject.End >= hit.Run.First - 1)
            return false;
        for (int token = subject.End; token < hit.Run.First; token++)
            if (view.Is(token, WordClass.CueStart) && !view.Is(token, WordClass.Capital))
                return false;
        return true;
    }

    /// <summary>"was told", "wurde am Montag gefragt"; "is convinced" is a form of its own, and "was saying" no passive.</summary>
    public bool IsPassive(CueHit hit, int clause)
    {
        if (view.Is(hit.Verb.First, WordClass.Passive) || view.Lexicon.Participles.Match(view.Word(hit.Verb.End - 1)))
            return false;
        int first = view.Lexicon.VerbsComeLast ? clause : hit.Run.First;
        for (int token = first; token < hit.Run.End; token++)
            if (view.Is(token, WordClass.Passive) && (token < hit.Verb.First || token >= hit.Verb.End))
                return true;
        return false;
    }

    private TokenRun? Agent(CueHit hit, int clause, TokenRun window)
    {
        for (int token = clause; token < window.End && !(token > hit.End && view.Is(token, WordClass.Punctuation)); token++)
            if (view.Is(token, WordClass.Agent) && phrases.From(token + 1, window.End) is { } agent)
                return agent;
        return null;
    }

    private bool HasNegation(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (view.Is(token, WordClass.Negation))
                return true;
        return false;
    }

    /// <summary>The first token behind adverbs, times and prepositional phrases.</summary>
    public int SkipAdverbials(int at, int end)
    {
        for (int start = -1; at < end && at != start;)
        {
            start = at;
            if (view.Is(at, WordClass.Adverb | WordClass.TimeWord))
                at++;
            else if (view.IsWord(at, '(') && ClosingBracket(at, end) is var close && close > at)
                at = close;
            else if (view.Is(at, WordClass.Preposition | WordClass.Link) && !view.Is(at, WordClass.ClauseOpener))
                at = phrases.From(at + 1, end) is { } phrase ? phrase.End : SkipShort(at + 1, end);
        }
        return at;
    }

    private int ClosingBracket(int open, int end)
    {
        for (int at = open + 1; at < Math.Min(end, open + LongestBracket); at++)
            if (view.IsWord(at, ')'))
                return at + 1;
        return open;
    }

    private TokenRun? Left(int clause, CueHit hit, TokenRun window)
    {
        int end = hit.Run.First;
        if (view.Is(end - 1, WordClass.Joiner) && end - 1 > window.First)
            return FromEarlierClause(clause, end, window);
        int at = clause;
        bool subordinate = view.Is(at, WordClass.ClauseOpener) && !view.Is(at, WordClass.Joiner);
        while (at < end && view.Is(at, Skipped) && phrases.From(at, end)?.End != end)
            at++;
        if (at >= end)
            return clause > window.First ? FromEarlierClause(clause, end, window) : null;
        if (IsRelative(at, clause, window))
            return Relative(at, clause, end, window);
        int subject = SkipAdverbials(at, end);
        while (subject < end && view.Is(subject, WordClass.Auxiliary | WordClass.Adverb))
            subject++;
        return subject < end && !IsOblique(subject, end)
            && phrases.From(subject, end) is { } phrase && (subordinate || Reaches(phrase.End, hit))
                ? phrase
                : BehindJoiner(end, clause);
    }

    // "Beck left and Arndt said".
    private TokenRun? BehindJoiner(int end, int clause) =>
        phrases.Before(end, clause) is { } near && view.Is(near.First - 1, WordClass.Joiner) ? near : null;

    // Between a subject and its cue stand adverbials, or, behind an auxiliary, the rest of the clause; another verb there
    // means that the cue is somebody else's.
    private bool Reaches(int from, CueHit hit)
    {
        if (view.Lexicon.VerbsComeLast && view.Is(from, WordClass.Auxiliary))
            return true;
        int at = SkipAdverbials(from, hit.Run.First);
        if (view.Is(at, WordClass.Auxiliary))
            at = SkipAdverbials(at + 1, hit.Run.First);
        return at >= hit.Run.First;
    }

    // Nothing but a border stands before the cue: "Beck, head of the port, said"; "Beck went on stage and said".
    private TokenRun? FromEarlierClause(int clause, int end, TokenRun window)
    {
        if (phrases.From(SkipOpeners(window), end) is not { } first || IsOblique(first.First, end))
            return null;
        int comma = SkipAdverbials(first.End, end);
        if (view.IsWord(comma, ',') && view.IsWord(clause - 1, ',') && comma < clause - 1)
            return view.Is(comma + 1, WordClass.Relative) && !view.Is(comma + 1, WordClass.Article)
                ? first with { End = comma }
                : first with { End = clause - 1 };
        return view.Is(end - 1, WordClass.Joiner) || HangsOnSubject(clause, end) ? first : null;
    }

    // "Beck left, saying that …": a participle behind a comma.
    private bool HangsOnSubject(int clause, int cue) =>
        clause == cue && view.IsWord(clause - 1, ',') && view.Lexicon.Participles.Match(view.Word(cue));

    private int SkipOpeners(TokenRun window)
    {
        int at = window.First;
        while (at < window.End && (view.Is(at, WordClass.Punctuation) || (view.Is(at, Skipped) && !view.Is(at, WordClass.Article))))
            at++;
        return at;
    }

    // ", who said", ", der sagte", ", in dem Beck sagte".
    private bool IsRelative(int at, int clause, TokenRun window)
    {
        bool afterComma = clause > window.First && view.IsWord(clause - 1, ',');
        if (view.Is(at, WordClass.Preposition))
            return afterComma && view.Is(at + 1, WordClass.Relative);
        // ", der sagte" is a relative clause; ", der Gesandte sagte" is not.
        return view.Is(at, WordClass.Relative) && (!view.Is(at, WordClass.Article) || (afterComma && !view.Is(at + 1, WordClass.Capital)));
    }

    // "who said": the antecedent speaks. "in dem Beck sagte", "dem Beck sagte": the subject follows.
    private TokenRun? Relative(int at, int clause, int end, TokenRun window)
    {
        if (view.Is(at, WordClass.Preposition))
            return phrases.From(at + 2, end);
        return view.Is(at, WordClass.ObliqueArticle) ? phrases.From(at + 1, end) : Antecedent(clause, window);
    }

    private bool IsOblique(int token, int end) =>
        view.Is(token, WordClass.ObliqueArticle)
        || (view.Is(token, WordClass.ObliquePronoun) && !(view.Is(token, WordClass.Article) && token + 1 < end && !view.Is(token + 1, WordClass.CueStart)));

    private TokenRun? Antecedent(int clause, TokenRun window) =>
        clause - 1 > window.First ? phrases.Before(view.IsWord(clause - 1, ',') ? clause - 1 : clause, window.First) : null;

    // "Ann Beck (43)", "the “Hallin Post”": the place where a short insertion opens that this token closes; else -1.
    private int Bracket(int token, int limit)
    {
        if (view.IsMark(token, out _))
            return Title(token, limit);
        if (!view.IsWord(token, ')'))
            return -1;
        for (int at = token - 1; at > Math.Max(limit, token - LongestBracket); at--)
            if (view.IsWord(at, '('))
                return at;
        return -1;
    }

    private int Title(int token, int limit)
    {
        for (int at = token - 2; at > Math.Max(limit, token - NounPhrases.LongestTitle); at--)
            if (view.IsMark(at, out _))
                return view.Is(at - 1, WordClass.Article) && view.Is(at + 1, WordClass.Capital) ? at : -1;
        return -1;
    }

    private bool IsBorder(int token) =>
        view.Is(token, WordClass.Punctuation) && !IsInsideWord(token);

    // A stop of an abbreviation or a hyphen between two words is no border of a clause.
    private bool IsInsideWord(int token) => view.IsWord(token, '.') || view.IsWord(token, '-') && !view.SpaceBefore(token);

    private TokenRun WithApposition(TokenRun phrase, int end)
    {
        const int longest = 12;
        if (!view.IsWord(phrase.End, ',') || !view.Is(phrase.End + 1, WordClass.Article) || view.Is(phrase.First, WordClass.Pronoun))
            return phrase;
        int at = phrase.End + 1;
        while (at < end && at < phrase.End + longest && !view.Is(at, WordClass.Punctuation | WordClass.Auxiliary | WordClass.ClauseOpener))
            at++;
        bool closed = at >= end || view.IsWord(at, ',') || view.IsStop(at);
        bool nominal = phrases.From(phrase.End + 1, at)?.End == at;
        return closed && nominal ? new TokenRun(phrase.First, at) : phrase;
    }

    // "am 3. Mai", "at least": behind a preposition stand numbers, or one word that is no noun phrase.
    private int SkipShort(int at, int end)
    {
        int numbers = at;
        while (numbers < end && view.Tagged.Tokens[numbers].Upos == Text.Upos.Num)
            numbers++;
        bool isWord = numbers == at && at < end && !view.Is(at, WordClass.Punctuation | WordClass.Capital | WordClass.Article | WordClass.Pronoun | WordClass.CueStart | WordClass.TimeWord);
        return isWord ? at + 1 : numbers;
    }
}
