using System.Globalization;

namespace Parley.Lab.Attributions.Drawing;

/// <summary>What somebody who read the article says of a speaker's name.</summary>
/// <param name="NameMark">Of the name that was judged.</param>
internal sealed record Verdict(string Id, int Offset, string Word, string NameMark);

/// <summary>A file of verdicts: id, offset, verdict and mark of the name, parted by tabs; no text. Lines that begin with # are comments.</summary>
internal static class Verdicts
{
    public const string Right = "right";
    public const string Wrong = "wrong";
    public const string Unmatched = "unmatched";
    public const string NoMark = "-";

    public static IReadOnlyList<string> Words { get; } = [Right, Wrong, Unmatched];

    /// <exception cref="FormatException">A line is no verdict, or not the only one; the message names file and line.</exception>
    public static IReadOnlyDictionary<(string Id, int Offset), Verdict> Read(string file)
    {
        var verdicts = new Dictionary<(string, int), Verdict>();
        foreach ((int index, string line) in File.ReadLines(file).Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#'))
        {
            if (Parse(line) is not { } verdict || !verdicts.TryAdd((verdict.Id, verdict.Offset), verdict))
                throw new FormatException($"{file}:{index + 1}: not 'id, offset, {string.Join('|', Words)}, mark of the name', parted by tabs, and once for each");
        }
        return verdicts;
    }

    private static Verdict? Parse(string line) =>
        line.Split('\t') is [var id, var offset, var word, var mark] && Words.Contains(word) && int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out int at)
            ? new Verdict(id, at, word, mark)
            : null;
}
