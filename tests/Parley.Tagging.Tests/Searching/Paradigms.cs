using Parley.Tagging.Lexicons;
using Parley.Tagging.Searching;
using Parley.Text;

namespace Parley.Tagging.Tests.Searching;

/// <summary>
/// Forms of a dictionary by their lemmas. It keeps but hashes, so that they are guessed: the words of the language's lists and
/// samples, with the endings that these have put in place of one another.
/// </summary>
internal sealed class Paradigms
{
    private const int LongestEnding = 3, Endings = 60, MostForms = 6;

    private static readonly Upos[] open = [Upos.Noun, Upos.Propn, Upos.Verb, Upos.Adj, Upos.Adv, Upos.Num, Upos.Intj];

    private readonly Lexicon lexicon;
    private readonly Language language;
    private readonly WordTerms words;

    public Paradigms(Language language)
    {
        this.language = language;
        lexicon = Lexicon.Of(language);
        words = new WordTerms(language);
    }

    public IEnumerable<(string Lemma, string[] Forms)> Sample()
    {
        string[] seeds = [.. language.ListNames.SelectMany(language.List).SelectMany(Words).Distinct().Order(StringComparer.Ordinal)];
        string[] endings = [.. seeds.SelectMany(word => Enumerable.Range(0, Math.Min(LongestEnding, word.Length - 1) + 1).Select(length => word[^length..]))
            .CountBy(ending => ending).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(Endings).Select(pair => pair.Key)];
        return seeds.SelectMany(Lemmas).Distinct().Order(StringComparer.Ordinal)
            .Select(lemma => (lemma, Forms(lemma, endings)));
    }

    private string[] Forms(string lemma, string[] endings) =>
    [
        .. Enumerable.Range(0, Math.Min(LongestEnding, lemma.Length)).SelectMany(cut => endings.Select(ending => lemma[..^cut] + ending))
            .Distinct().Where(form => Lemmas(form).Contains(lemma)).Take(MostForms),
    ];

    private List<string> Lemmas(string form)
    {
        var found = new List<string>();
        if (words.IsFunctionWord(form))
            return found;
        foreach (LexiconReading reading in lexicon.Set(lexicon.Find(form)))
        {
            if (open.Any(lexicon.Meaning(reading.Tag).Allows))
                found.Add(lexicon.Rule(reading.Rule).Apply(form));
        }
        return found;
    }

    private static IEnumerable<string> Words(string line)
    {
        for (TextSpan word = Folding.Next(line, 0); !word.IsEmpty; word = Folding.Next(line, word.End))
        {
            if (word.Length > 1)
                yield return word.In(line).ToString();
        }
    }
}
