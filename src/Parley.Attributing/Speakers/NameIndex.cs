using Parley.Attributing.Lexicon;

namespace Parley.Attributing.Speakers;

/// <summary>
/// The names of one article, by their letters alone: what the rules ask before grammar is asked who is who (<see cref="Entities.EntityIndex"/>).
/// </summary>
internal sealed class NameIndex
{
    private const int LongestName = 3;

    // First names of at least this length of which one holds the other are spellings of one name.
    private const int ShortestVariant = 4;

    private readonly TextView view;
    private readonly Dictionary<string, Dictionary<string, int>> fullNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> completed = new(StringComparer.Ordinal);

    public NameIndex(TextView view)
    {
        this.view = view;
        for (int token = 0; token < view.Count;)
        {
            int end = EndOfRun(token);
            if (end > token && !view.IsBoilerplate(token))
                Add(new TokenRun(token, end));
            token = Math.Max(end, token + 1);
        }
    }

    /// <summary>The name in a noun phrase, without title and apposition; empty: the phrase names nobody, it describes.</summary>
    public TokenRun NameIn(TokenRun phrase)
    {
        int end = phrase.First;
        while (end < phrase.End && !EndsHead(end, phrase))
            end++;
        int first = end;
        while (first > phrase.First && (view.Is(first - 1, WordClass.Capital) || view.IsWord(first - 1, '&')) && !IsOpener(first - 1))
            first--;
        var capitals = new TokenRun(first, end);
        TokenRun name = Stripped(capitals);
        // "fragte Tom Arndt Anna Beck": the one asked stands at once behind the one who asks.
        if (name.Count > LongestName && IsPerson(name with { End = name.First + 2 }))
            name = name with { End = name.First + 2 };
        bool titled = name.Count < capitals.Count;
        bool names = !name.IsEmpty && (titled || IsKnown(name) || !IsDescribed(phrase, capitals));
        return names ? name : NameInApposition(phrase, end);
    }

    /// <summary>The words of a name, without the marks of a tag.</summary>
    public string Words(TokenRun name) => view.Words(name).Replace("#", "", StringComparison.Ordinal);

    /// <summary>The full name that the article gives a surname elsewhere; null: none, or several.</summary>
    public string? FullNameOf(string surname)
    {
        if (!completed.TryGetValue(surname, out string? full))
            completed[surname] = full = Complete(surname);
        return full;
    }

    /// <summary>Whether a name of several words is one that the article uses.</summary>
    public bool IsPerson(TokenRun name) =>
        fullNames.TryGetValue(Words(new TokenRun(name.End - 1, name.End)), out Dictionary<string, int>? names) && names.ContainsKey(Words(name));

    /// <summary>Whether a run names a person of the article.</summary>
    public bool HasPerson(TokenRun run)
    {
        for (int token = run.First; token < run.End; token++)
            if (view.Is(token, WordClass.Capital) && fullNames.ContainsKey(Words(new TokenRun(token, token + 1))))
                return true;
        return false;
    }

    /// <summary>Whether a phrase is a name that the article uses as a person's.</summary>
    public bool IsKnown(TokenRun name) =>
        name.Count > 1 ? IsPerson(name) : name.Count == 1 && FullNameOf(Words(name)) is not null;

    private string? Complete(string surname)
    {
        if (!fullNames.TryGetValue(surname, out Dictionary<string, int>? names))
            return null;
        var ranked = names.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Take(2).ToList();
        return ranked.Count == 1 || AreVariants(ranked[0].Key, ranked[1].Key) ? ranked[0].Key : null;
    }

    // "russische Insider", "Quellen aus dem Umfeld": where nouns have capitals, adjectives and complements show that a
    // capital is no name. Where they have none, a capital at the head's end is one.
    private bool IsDescribed(TokenRun phrase, TokenRun capitals)
    {
        if (!view.Lexicon.NounsAreCapitalised)
            return capitals.IsEmpty || (capitals.Count == 1 && view.Is(capitals.End, WordClass.Link) && capitals.End < phrase.End);
        bool adjective = capitals.First > phrase.First && !view.Is(capitals.First - 1, WordClass.Article);
        return adjective || capitals.End < phrase.End;
    }

    // "the minister for ports, Ann Beck".
    private TokenRun NameInApposition(TokenRun phrase, int from)
    {
        int comma = from;
        while (comma < phrase.End && !view.IsWord(comma, ','))
            comma++;
        var rest = new TokenRun(comma + 1, phrase.End);
        bool isName = rest.Count > 1 && Enumerable.Range(rest.First, rest.Count).All(token => view.Is(token, WordClass.Capital)) && IsPerson(rest);
        return isName ? rest : new TokenRun(from, from);
    }

    // In the head of the phrase: before a comma, a preposition, a genitive.
    private bool EndsHead(int token, TokenRun phrase) =>
        token > phrase.First
        && view.Is(token, WordClass.Punctuation | WordClass.Link | WordClass.Preposition | WordClass.GenitiveArticle | WordClass.Joiner)
        && !view.Is(token, WordClass.Capital);

    private bool IsOpener(int token) =>
        view.Is(token, WordClass.Article | WordClass.ClauseOpener | WordClass.Preposition | WordClass.AccordingWord | WordClass.Interrogative);

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
        string surname = Words(new TokenRun(name.End - 1, name.End));
        // "the Northern Ministry": a name behind its own article is no person's.
        bool hasArticle = name.First == run.First && view.Is(run.First - 1, WordClass.Article);
        if (name.Count > 1 && !hasArticle)
            CountFullName(surname, Words(name));
    }

    private void CountFullName(string surname, string words)
    {
        if (!fullNames.TryGetValue(surname, out Dictionary<string, int>? names))
            fullNames[surname] = names = new Dictionary<string, int>(StringComparer.Ordinal);
        names[words] = names.GetValueOrDefault(words) + 1;
    }

    // "Jekaterina" and "Ekaterina" are spellings of one name; "Anna" and "Paul" are two people.
    private static bool AreVariants(string a, string b)
    {
        string first = a.Split(' ')[0], second = b.Split(' ')[0];
        if (first.Length > second.Length)
            (first, second) = (second, first);
        return first.Length >= ShortestVariant && second.Contains(first, StringComparison.OrdinalIgnoreCase);
    }
}
