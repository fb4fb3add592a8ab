using Parley.Dates;
using Parley.Text;

namespace Parley.Extracting.Metadata;

/// <summary>What a line that is just a date says it is, from the surest to the least sure.</summary>
internal enum DateLineKind { Published, Bare, Place, Updated }

internal readonly record struct DateLine(DateLineKind Kind, PartialDate Date);

/// <summary>Lines that are just a date, with or without a label: the only ones that give the day of publication.</summary>
internal sealed class DateLines(IReadOnlyList<Language> languages, DateFinder dates)
{
    private const int Longest = 100;
    private const int LongestPlace = 40;
    private const int LinesFromTop = 6;

    private readonly LineLabels published = new(languages, "extracting/date-labels");
    private readonly LineLabels updated = new(languages, "extracting/date-labels-updated");

    /// <param name="top">The first lines of the article.</param>
    /// <param name="edges">The first and the last lines.</param>
    public PartialDate? Published(ArticleLines lines, int[] top, int[] edges)
    {
        DateLine? best = null;
        foreach (int line in top.Take(LinesFromTop).Union(edges.Except(top)))
        {
            if (Read(lines.Trimmed(line)) is { } found
                && (best is null || found.Kind < best.Value.Kind)
                && (top.Contains(line) || MayClose(found, lines.Trimmed(line), line == edges[^1])))
                best = found;
        }
        return best is { Kind: DateLineKind.Bare or DateLineKind.Place } bare && IsOneOfSeveral(lines, bare.Date) ? null : best?.Date;
    }

    /// <summary>Null where the line says anything else.</summary>
    public DateLine? Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
            return null;
        ReadOnlySpan<char> text = line.Trim("()[] ");
        if (published.TryRest(text, out ReadOnlySpan<char> rest) && TryDate(rest, out PartialDate date))
            return new DateLine(DateLineKind.Published, date);
        if (updated.TryRest(text, out rest) && TryDate(rest, out date))
            return new DateLine(DateLineKind.Updated, date);
        if (TryDate(text, out date) && date.Day is not null)
            return new DateLine(DateLineKind.Bare, date);
        return TryDate(WithoutPlace(text), out date) && date.Day is not null ? new DateLine(DateLineKind.Place, date) : null;
    }

    // Lists of sources and of other articles close a text too, with dates in brackets and behind the names of papers.
    private static bool MayClose(DateLine found, ReadOnlySpan<char> line, bool last) => found.Kind switch
    {
        DateLineKind.Place => false,
        DateLineKind.Bare => last && line[0] is not ('(' or '['),
        _ => true,
    };

    private bool TryDate(ReadOnlySpan<char> text, out PartialDate date) => dates.TryWhole(text, out date) && date.Year is not null;

    // A chronicle has a date above each of its entries: none of them is the day of publication.
    private bool IsOneOfSeveral(ArticleLines lines, PartialDate date)
    {
        for (int line = 0; line < lines.Count; line++)
        {
            if (Read(lines.Trimmed(line)) is { Kind: DateLineKind.Bare or DateLineKind.Place } other && other.Date != date)
                return true;
        }
        return false;
    }

    // "Hafen, 3 May 2024": up to three words with capitals and a comma.
    private static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> line)
    {
        int comma = line.IndexOf(',');
        if (comma is <= 0 or > LongestPlace || line[..comma].Count(' ') > 2)
            return default;
        bool start = true;
        foreach (char c in line[..comma])
        {
            if (start ? !char.IsUpper(c) : !char.IsLetter(c) && c is not (' ' or '-' or '/' or '.'))
                return default;
            start = c == ' ';
        }
        return line[(comma + 1)..];
    }
}
