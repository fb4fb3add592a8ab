using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.Drawing;

/// <summary>How many of the drawn speakers were judged right, of all (what was not found is not right) and of those that were found.</summary>
internal static class VerdictTable
{
    /// <exception cref="FormatException">A verdict is of nothing that was drawn.</exception>
    public static void Write(IReadOnlyList<DrawnSpeaker> drawn, IReadOnlyDictionary<(string Id, int Offset), Verdict> verdicts, TextWriter output)
    {
        if (verdicts.Keys.Except(drawn.Select(Key)).ToArray() is [var stray, ..])
            throw new FormatException($"{stray.Id}, {stray.Offset}: judged, and not drawn with this seed");
        var table = new Table(output);
        table.Head("speakers drawn", [.. Verdicts.Words, "open", "of all", "of found"]);
        foreach (var language in drawn.GroupBy(one => one.Language))
        {
            int[] counts = [.. Verdicts.Words.Select(word => language.Count(one => Of(one, verdicts)?.Word == word))];
            table.Row(language.Key, [.. counts.Cast<object>(), language.Count() - counts.Sum(), new Share(counts[0], language.Count()).Value, new Share(counts[0], counts[0] + counts[1]).Value]);
        }
        foreach (DrawnSpeaker one in drawn.Where(one => Of(one, verdicts) is null))
            table.Note(verdicts.ContainsKey(Key(one)) ? "other name than judged" : "not judged", $"{one.Drawn.Article.Id}, {one.Drawn.Offset}");
    }

    /// <summary>Null: nobody judged what is read today.</summary>
    public static Verdict? Of(DrawnSpeaker one, IReadOnlyDictionary<(string Id, int Offset), Verdict> verdicts) =>
        verdicts.TryGetValue(Key(one), out Verdict? verdict) && verdict.NameMark == one.NameMark ? verdict : null;

    private static (string Id, int Offset) Key(DrawnSpeaker one) => (one.Drawn.Article.Id, one.Drawn.Offset);
}
