using Parley.Text;

namespace Parley.Extracting.Boilerplate;

/// <summary>The line above the headline that shows the way to the page: "Home > Politics > Beck pays".</summary>
internal sealed class Breadcrumbs(IReadOnlyList<Language> languages)
{
    private const int LinesFromTop = 3;
    private const int LeastRepeated = 10;
    private const string Separators = ">»›";

    private readonly string[] openings = [.. languages.SelectMany(language => language.List("extracting/breadcrumbs")).Distinct()];

    public void Mark(ArticleLines lines, bool[] taken)
    {
        int seen = 0;
        for (int line = 0; line < lines.Count && seen < LinesFromTop; line++)
        {
            if (lines.IsBlank(line))
                continue;
            seen++;
            taken[line] |= lines.Trimmed(line) is { Length: <= LinePatterns.LongestLine } text && IsTrail(text, NextInk(lines, line));
        }
    }

    private bool IsTrail(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        foreach (string opening in openings)
        {
            if (line.Length > opening.Length
                && line.StartsWith(opening, StringComparison.OrdinalIgnoreCase)
                && (opening.EndsWith(':') || (line[opening.Length] is ' ' or '\u00A0' && GoesOn(line[opening.Length..], next))))
                return true;
        }
        return false;
    }

    // The first word alone proves nothing ("Home secretary resigns"): separators do, or the headline cut short.
    private static bool GoesOn(ReadOnlySpan<char> rest, ReadOnlySpan<char> next)
    {
        if (rest.IndexOfAny(Separators) >= 0)
            return true;
        ReadOnlySpan<char> cut = rest.TrimEnd("….");
        if (cut.Length == rest.Length || next.Length < LeastRepeated)
            return false;
        int repeated = cut.IndexOf(next[..LeastRepeated], StringComparison.Ordinal);
        return repeated >= 0 && next.StartsWith(cut[repeated..].TrimEnd(), StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> NextInk(ArticleLines lines, int line)
    {
        const int Near = 10;
        for (int next = line + 1; next < Math.Min(lines.Count, line + Near); next++)
        {
            if (!lines.IsBlank(next))
                return lines.Trimmed(next);
        }
        return default;
    }
}
