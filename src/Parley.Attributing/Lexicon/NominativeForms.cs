using Parley.Attributing.Entities;

namespace Parley.Attributing.Lexicon;

internal enum NounForm
{
    Masculine,
    Feminine,
    Neuter,
    Plural,
}

/// <summary>How a language's articles, adjectives and nouns end in the nominative.</summary>
internal sealed class NominativeForms
{
    private const string None = "-";
    private const string Strong = "strong", Weak = "weak", Unchanged = "unchanged", Adjectival = "adjectival", Dative = "dative", FemininePlural = "feminine-plural", Behind = "plural-behind",
        OfMan = "adjectival-man", OfWoman = "adjectival-woman";

    private readonly Dictionary<string, string[]> articles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> known;
    private readonly string[] strong, weak, adjectiveEnds, adjectival, femininePlurals, behind;
    private readonly string[][] ofMan = [], ofWoman = [];
    private readonly string dative = "";
    private readonly WordEndings unchanged;

    /// <param name="lines">
    /// "forms | masculine | feminine | neuter | plural" of an article; "strong: ends | …" and "weak: | …" of adjectives; "unchanged: ends" of
    /// nouns whose plural has the dative's end in every case; "adjectival: ends" of nouns that are inflected as adjectives; "dative: end" of a plural's
    /// dative; "feminine-plural: ends" of feminine plurals that have it always; "plural-behind: ends" of nouns whose plural is made with it alone;
    /// "adjectival-man: end determiners | …" and "adjectival-woman: …" say by which ends behind which determiners (- none) a noun that is inflected as an adjective is a man's or a woman's.
    /// </param>
    public NominativeForms(IReadOnlyList<string> lines)
    {
        strong = weak = adjectiveEnds = adjectival = femininePlurals = behind = [];
        string[] kept = [];
        foreach (string line in lines)
        {
            string[] fields = line.Split('|', StringSplitOptions.TrimEntries);
            string[] first = fields[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            switch (first[0].TrimEnd(':'))
            {
                case Strong:
                    (strong, adjectiveEnds) = (fields[1..], first[1..]);
                    break;
                case Weak:
                    weak = fields[1..];
                    break;
                case Unchanged:
                    kept = first[1..];
                    break;
                case Adjectival:
                    adjectival = first[1..];
                    break;
                case Dative:
                    dative = first[1];
                    break;
                case FemininePlural:
                    femininePlurals = first[1..];
                    break;
                case Behind:
                    behind = first[1..];
                    break;
                case OfMan:
                    ofMan = Forms(line);
                    break;
                case OfWoman:
                    ofWoman = Forms(line);
                    break;
                default:
                    foreach (string form in first)
                        articles[form] = fields[1..];
                    break;
            }
        }
        unchanged = new WordEndings(kept, []);
        known = articles.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool IsEmpty => strong.Length == 0;

    /// <summary>Null: it is none that is known.</summary>
    public string? Determiner(ReadOnlySpan<char> word, NounForm form) => known.TryGetValue(word, out string[]? forms) && forms.Length > (int)form ? forms[(int)form] : null;

    /// <summary>An adjective behind a definite article, or behind another word or none.</summary>
    public ReadOnlySpan<char> Adjective(ReadOnlySpan<char> word, NounForm form, bool isDefinite)
    {
        foreach (string end in adjectiveEnds)
            if (word.EndsWith(end, StringComparison.Ordinal))
                return string.Concat(word[..^end.Length], (isDefinite ? weak : strong)[(int)form]);
        return word;
    }

    public bool IsAdjectival(string noun) => adjectival.Any(end => noun.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether "die Abgeordnete", "der Abgeordnete" is a woman or a man: by its end and the word before it.</summary>
    /// <param name="determiner">Empty: it has none.</param>
    public Gender Sex(string noun, string determiner)
    {
        if (!adjectival.Any(stem => IsFormOf(noun, stem)))
            return Gender.Unknown;
        return Has(ofWoman, noun, determiner) ? Gender.Feminine : Has(ofMan, noun, determiner) ? Gender.Masculine : Gender.Unknown;
    }

    // "Gesandte", "Gesandter" and "Sondergesandten" of "gesandten".
    private static bool IsFormOf(string noun, string plural) =>
        noun.EndsWith(plural, StringComparison.OrdinalIgnoreCase) || noun.EndsWith(plural[..^1], StringComparison.OrdinalIgnoreCase) || noun.AsSpan(0, Math.Max(0, noun.Length - 1)).EndsWith(plural.AsSpan(0, plural.Length - 1), StringComparison.OrdinalIgnoreCase);

    private static bool Has(string[][] forms, string noun, string determiner) =>
        forms.Any(form => noun.EndsWith(form[0], StringComparison.Ordinal) && form.Skip(1).Contains(determiner.Length == 0 ? None : determiner, StringComparer.OrdinalIgnoreCase));

    private static string[][] Forms(string line) =>
        [.. line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('|').Select(form => form.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>Of a dative plural: without its end, if that is the case's and not the plural's.</summary>
    public string Plural(string plural, string lemma, bool isFeminine)
    {
        bool isPlurals = dative.Length == 0 || !plural.EndsWith(dative, StringComparison.Ordinal) || plural == lemma
            || (isFeminine && femininePlurals.Any(end => plural == lemma + end)) || (plural == lemma + dative && behind.Any(lemma.EndsWith)) || IsAdjectival(plural) || unchanged.Match(lemma);
        return isPlurals ? plural : plural[..^dative.Length];
    }
}
