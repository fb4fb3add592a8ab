using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Lab.Statements;

/// <summary>Whether two names may stand for the same: case, accents, articles and titles do not count, a last name is enough.</summary>
public static partial class SpeakerNames
{
    private static readonly HashSet<string> Titles = Folded("""
        mr mrs ms dr prof professor sir dame lord lady sen senator rep representative gov governor president vice minister secretary
        chancellor prime king queen prince princess pope general judge justice herr frau präsident präsidentin bundespräsident
        bundespräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin ministerin bundesminister bundesministerin ministerpräsident
        ministerpräsidentin außenminister außenministerin finanzminister finanzministerin innenminister innenministerin
        verteidigungsminister verteidigungsministerin staatssekretär staatssekretärin papst könig königin abgeordneter abgeordnete
        sprecher sprecherin spokesman spokeswoman spokesperson former ex ehemaliger ehemalige the der die das den dem des a an ein eine of von
        """);

    private static readonly HashSet<string> Particles = Folded("von van de der den du la le di da zu zur vom al el bin ibn");

    /// <summary>Equal, or one the last name of the other, or one's words all in the other with the same last word.</summary>
    public static bool AreSame(string a, string b)
    {
        string[] x = WordsOf(a), y = WordsOf(b);
        if (x.Length == 0 || y.Length == 0)
            return false;
        if (x.Order(StringComparer.Ordinal).SequenceEqual(y.Order(StringComparer.Ordinal)))
            return true;
        if (x[^1] != y[^1])
            return false;
        if (x.Length > y.Length)
            (x, y) = (y, x);
        return x.All(y.Contains) || FirstNamesAgree(First(x), First(y));
    }

    /// <summary>As <see cref="AreSame"/>, or one stands in the other as a word: "Lupe" in "the weekly Lupe".</summary>
    public static bool AreSameReporter(string a, string b)
    {
        string x = string.Join(' ', WordsOf(a)), y = string.Join(' ', WordsOf(b));
        return AreSame(a, b) || (Math.Min(x.Length, y.Length) >= 2 && (HoldsAsWord(y, x) || HoldsAsWord(x, y)));
    }

    /// <summary>As far as both go: 2031-09 agrees with 2031-09-14; an X agrees with any digit.</summary>
    public static bool AreSameDate(string a, string b)
    {
        (string x, string y) = (Day(a), Day(b));
        return Math.Min(x.Length, y.Length) > 0 && x.Zip(y).All(pair => pair.First == pair.Second || pair.First == 'x' || pair.Second == 'x');
    }

    /// <summary>Lower case without accents; what is no letter or digit stays.</summary>
    public static string Fold(string text) => Word().Replace(text, word => Letters().Replace(word.Value, run => Folding.FoldWithoutUmlauts(run.Value)));

    private static string[] WordsOf(string name)
    {
        string bare = Possessive().Replace(Brackets().Replace(name, " "), "");
        string[] words = [.. Word().Matches(Fold(bare)).Select(match => match.Value)];
        string[] kept = [.. words.Where(word => !Titles.Contains(word))];
        return kept.Length > 0 ? kept : words;
    }

    private static string[] First(string[] words) => [.. words[..^1].Where(word => !Particles.Contains(word))];

    // "J. Smith" is "John Smith", "Angela Müller" is not "Hans Müller".
    private static bool FirstNamesAgree(string[] x, string[] y) => x.Length == 0 || y.Length == 0 || x[0] == y[0]
        || (Math.Min(x[0].Length, y[0].Length) == 1 && x[0][0] == y[0][0]);

    private static bool HoldsAsWord(string text, string words) => Regex.IsMatch(text, $@"\b{Regex.Escape(words)}\b");

    private static string Day(string date) => date.Trim() is var day && day.Length > 10 ? Fold(day[..10]) : Fold(day);

    private static HashSet<string> Folded(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Fold)];

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"['’]s\b")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Letters();

    [GeneratedRegex(@"\w+(?:[-.]\w+)*")]
    private static partial Regex Word();
}
