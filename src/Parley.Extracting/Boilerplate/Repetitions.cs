namespace Parley.Extracting.Boilerplate;

/// <summary>Headline and teaser are shown twice on many pages: what says the same again below them is no part of the article.</summary>
internal static class Repetitions
{
    private const int LinesFromTop = 12;
    private const int HeadlineAndTeaser = 4;
    private const int LeastLength = 20;

    public static void Mark(ArticleLines lines, bool[] taken)
    {
        var seen = new List<int>();
        for (int line = 0; line < lines.Count && seen.Count < LinesFromTop; line++)
        {
            if (taken[line] || lines.IsBlank(line))
                continue;
            taken[line] = lines.Trimmed(line).Length >= LeastLength && IsAmong(lines, seen, line);
            seen.Add(line);
        }
    }

    private static bool IsAmong(ArticleLines lines, List<int> earlier, int line)
    {
        foreach (int other in earlier.Take(HeadlineAndTeaser))
        {
            if (lines.Trimmed(other).SequenceEqual(lines.Trimmed(line)))
                return true;
        }
        return false;
    }
}
