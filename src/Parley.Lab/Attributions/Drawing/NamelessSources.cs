using System.Text.RegularExpressions;
using Parley.Lab.Corpora;
using Parley.Lab.Treebanks;

namespace Parley.Lab.Attributions.Drawing;

/// <summary>
/// Whether a source has no proper name: it is missing, a pronoun or a role. What decides is taken from the corpora and not from the reader, so
/// that the same attributions are drawn whoever reads them.
/// </summary>
internal static partial class NamelessSources
{
    private const int ShortestHead = 5;

    /// <summary>
    /// English: no word but the first has a capital, and the first only as it begins a sentence, since the corpus has it in small
    /// letters more often than capitalised behind another word.
    /// </summary>
    public static Func<IReadOnlyList<string>, bool> English(IEnumerable<string> texts)
    {
        var small = new Dictionary<string, int>();
        foreach (Match word in texts.SelectMany(text => WordBehindAnother().Matches(text)))
        {
            string key = word.Value.ToLowerInvariant();
            small[key] = small.GetValueOrDefault(key) + (HasCapital(word.Value) ? -1 : 1);
        }
        return words => words.Index().All(word => !HasCapital(word.Item) || word.Item.Length == 1 || (word.Index == 0 && small.GetValueOrDefault(word.Item.ToLowerInvariant()) > 0));
    }

    /// <summary>
    /// German: each word is in the lexicon and neither a proper name nor all in capitals, or ends in a noun of it (Bauerngewerkschaft,
    /// US-Präsident); and behind the first no capitalised word follows another (Deutsche Bank).
    /// </summary>
    public static Func<IReadOnlyList<string>, bool> German(CorpusFolder data, IEnumerable<Candidate> candidates)
    {
        string[] words = [.. candidates.SelectMany(one => one.SourceWords.Concat(one.CueWords)).Distinct()];
        HashSet<string> wanted = [.. words.SelectMany(word => Heads(word).Append(word.ToLowerInvariant()))], known = [], names = [];
        using StreamReader lexicon = Conllu.Open(data.File("grammar/lexicon/de_forms.tsv.gz"));
        while (lexicon.ReadLine() is { } line)
        {
            if (line.Split('\t') is [var form, _, var tag] && wanted.Contains(form))
                (tag.StartsWith("EIG", StringComparison.Ordinal) ? names : known).Add(form);
        }
        known.ExceptWith(names);
        bool IsOrdinary(string word, bool first) => !names.Contains(word) && word.Any(char.IsLower) && (Heads(word).Any(known.Contains) || (first && known.Contains(word.ToLowerInvariant())));
        return source => source.Index().All(word => !HasCapital(word.Item)
            || (IsOrdinary(word.Item, word.Index == 0) && (word.Index < 2 || !HasCapital(source[word.Index - 1]))));
    }

    // The word, and its endings as words of their own.
    private static IEnumerable<string> Heads(string word) => Enumerable.Range(1, Math.Max(0, word.Length - ShortestHead))
        .Select(start => char.ToUpperInvariant(word[start]) + word[(start + 1)..])
        .Prepend(word);

    private static bool HasCapital(string word) => char.IsUpper(word[0]);

    [GeneratedRegex(@"(?<=\p{L} )[\p{L}\p{N}]+")]
    private static partial Regex WordBehindAnother();
}

/// <summary>Words of a source or a cue; parts joined by a hyphen are one, and so are letters with stops.</summary>
internal static partial class WordsIn
{
    public static IEnumerable<string> Of(string text) => Word().Matches(text).Select(word => word.Value);

    [GeneratedRegex(@"(?:\p{Lu}\.){2,}|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*")]
    private static partial Regex Word();
}
