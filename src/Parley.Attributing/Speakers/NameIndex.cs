using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Speakers;

/// <summary>
/// The names of one article: which full name a surname belongs to, which name a role. A surname of two people, or a role
/// of two, belongs to nobody.
/// </summary>
internal sealed class NameIndex
{
    private const int LongestName = 4;

    private readonly TextView view;
    private readonly Dictionary<string, Dictionary<string, int>> fullNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> bearers = new(StringComparer.OrdinalIgnoreCase);

    public NameIndex(TextView view)
    {
        this.view = view;
        for (int token = 0; token < view.Count;)
        {
            int end = EndOfRun(token);
            if (end > token)
                Add(new TokenRun(token, end));
            token = Math.Max(end, token + 1);
        }
    }

    /// <summary>The name in a noun phrase without title and apposition; empty: the phrase names nobody.</summary>
    public TokenRun NameIn(TokenRun phrase)
    {
        int end = phrase.First;
        while (end < phrase.End && !EndsHead(end, phrase))
            end++;
        int first = end;
        while (first > phrase.First && view.Is(first - 1, WordClass.Capital) && !IsOpener(first - 1))
            first--;
        return Stripped(new TokenRun(first, end));
    }

    /// <summary>The full name that the article gives a surname elsewhere; null: none, or several.</summary>
    public string? FullNameOf(string surname)
    {
        if (!fullNames.TryGetValue(surname, out Dictionary<string, int>? names))
            return null;
        // "Anna Beck" and "A. Beck" or a heading's stray word: the commonest is the name unless two are common.
        var ranked = names.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count == 1 || ranked[0].Value > ranked[1].Value ? ranked[0].Key : null;
    }

    /// <summary>The one person whom the article gives this role in front of the name; null: none, or several.</summary>
    public string? BearerOf(ReadOnlySpan<char> role) =>
        role.Length > 0 && bearers.TryGetValue(role.ToString(), out HashSet<string>? names) && names.Count == 1 ? names.First() : null;

    // In the head of the phrase: before a comma, a preposition, a genitive.
    private bool EndsHead(int token, TokenRun phrase) =>
        token > phrase.First
        && view.Is(token, WordClass.Punctuation | WordClass.Link | WordClass.Preposition | WordClass.GenitiveArticle | WordClass.Joiner)
        && !view.Is(token, WordClass.Capital);

    private bool IsOpener(int token) => view.Is(token, WordClass.Article | WordClass.ClauseOpener | WordClass.Preposition);

    // Behind the last role: "US-Präsident Anna Beck", "Russian President Anna Beck". A phrase of roles alone is no name.
    private TokenRun Stripped(TokenRun run)
    {
        for (int token = run.End - 1; token >= run.First; token--)
            if (view.Lexicon.Roles.Match(view.Word(token)))
                return new TokenRun(token + 1, run.End);
        return run;
    }

    private int EndOfRun(int token)
    {
        int end = token;
        int sentence = token < view.Count ? view.SentenceOf(token) : 0;
        while (end < view.Count && view.SentenceOf(end) == sentence && view.Is(end, WordClass.Capital) && !IsOpener(end)
            && !view.Is(end, WordClass.Punctuation | WordClass.TimeWord | WordClass.Pronoun | WordClass.Adverb))
            end++;
        return end;
    }

    private void Add(TokenRun run)
    {
        TokenRun name = Stripped(run);
        if (name.IsEmpty || name.Count > LongestName || view.Lexicon.CommonNouns.Match(view.Word(name.End - 1)))
            return;
        string words = view.Words(name);
        string surname = view.Word(name.End - 1).ToString();
        if (name.Count > 1)
            CountFullName(surname, words);
        int role = name.First - 1;
        if (role >= 0 && view.SentenceOf(role) == view.SentenceOf(name.First) && view.Lexicon.Roles.EntryOf(view.Word(role)) is { Length: > 0 } entry)
            Bearers(entry).Add(surname);
    }

    private void CountFullName(string surname, string words)
    {
        if (!fullNames.TryGetValue(surname, out Dictionary<string, int>? names))
            fullNames[surname] = names = new Dictionary<string, int>(StringComparer.Ordinal);
        names[words] = names.GetValueOrDefault(words) + 1;
    }

    private HashSet<string> Bearers(ReadOnlySpan<char> role)
    {
        string key = role.ToString();
        return bearers.TryGetValue(key, out HashSet<string>? names) ? names : bearers[key] = new HashSet<string>(StringComparer.Ordinal);
    }
}
