using System.Buffers;
using Parley.Dates;
using Parley.Text;

namespace Parley.Extracting.Metadata;

/// <summary>What a line that is just a date says it is, from the surest to the least sure.</summary>
internal enum DateLineKind { Published, Bare, Place, Field, Dateline, Updated }

internal readonly record struct DateLine(DateLineKind Kind, PartialDate Date);

/// <summary>Lines that are just a date, with or without a label, or have one as a field of its own, and the dateline of an agency: only these give the day of publication.</summary>
internal sealed class DateLines(IReadOnlyList<Language> languages, DateFinder dates)
{
    private const int Longest = 100;
    private const int LongestPlace = 40;
    private const int LongestDateline = 80;
    private const int LinesFromTop = 6;

    private static readonly SearchValues<char> partings = SearchValues.Create("|·•"), dashes = SearchValues.Create("-–—");

    private readonly LineLabels published = new(languages, "extracting/date-labels");
    private readonly LineLabels updated = new(languages, "extracting/date-labels-updated");

    /// <param name="top">The first lines of the article.</param>
    /// <param name="edges">The first and the last lines.</param>
    public PartialDate? Published(ArticleLines lines, int[] top, int[] edges)
    {
        DateLine? best = null;
        foreach (int line in top.Take(LinesFromTop).Union(edges.Except(top)))
        {
            if ((Read(lines.Trimmed(line)) ?? Dateline(lines.Trimmed(line))) is { } found
                && (best is null || found.Kind < best.Value.Kind)
                && (top.Contains(line) || MayClose(found, lines.Trimmed(line), line == edges[^1])))
                best = found;
        }
        return best is { Kind: DateLineKind.Bare or DateLineKind.Place or DateLineKind.Field or DateLineKind.Dateline } bare && IsOneOfSeveral(lines, bare.Date) ? null : best?.Date;
    }

    /// <summary>Null where the line says anything else.</summary>
    public DateLine? Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
            return null;
        ReadOnlySpan<char> text = line.Trim("()[] ");
        if (published.TryRest(text, out ReadOnlySpan<char> rest) && TryDate(rest, out PartialDate date))
            return new DateLine(DateLineKind.Published, date);
        if (updated.TryRest(text, out rest) && (TryDate(rest, out date) || TryDate(WithoutNote(rest), out date)))
            return new DateLine(DateLineKind.Updated, date);
        if (TryDate(text, out date) && date.Day is not null)
            return new DateLine(DateLineKind.Bare, date);
        if (TryDate(WithoutPlace(text), out date) && date.Day is not null)
            return new DateLine(DateLineKind.Place, date);
        return Field(text);
    }

    // "By Anna Beck | 3 May 2024, 1.20 pm", "@hafenbote · 3 May 2024": parts that are parted by a sign, one of them a date, with or without its label.
    private DateLine? Field(ReadOnlySpan<char> line)
    {
        DateLine? found = null;
        if (line.IndexOfAny(partings) < 0)
            return null;
        foreach (Range part in line.SplitAny(partings))
        {
            ReadOnlySpan<char> field = line[part].Trim();
            if (published.TryRest(field, out ReadOnlySpan<char> rest) || updated.TryRest(field, out rest))
                field = rest;
            // Two dates tell of two things.
            if (TryDate(field, out PartialDate date) && date.Day is not null)
                found = found is null ? new DateLine(DateLineKind.Field, date) : default(DateLine?);
        }
        return found;
    }

    // "HAFEN, May 3, 2024 (TP) - Beck …", "Hafen (TP), 3. Mai 2024 – Beck …": how an agency begins its first sentence.
    private DateLine? Dateline(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> head = line[..Math.Min(line.Length, LongestDateline)];
        int dash = 1;
        while (dash < head.Length - 1 && !(dashes.Contains(head[dash]) && head[dash - 1] == ' ' && head[dash + 1] == ' '))
            dash++;
        if (dash >= head.Length - 1)
            return null;
        head = head[..dash].TrimEnd();
        int open = head.IndexOf('('), close = head.IndexOf(')');
        if (open < 2 || close < open)
            return null;
        string bare = string.Concat(head[..open].TrimEnd(), head[(close + 1)..]);
        return TryDate(WithoutPlace(bare), out PartialDate date) && date.Day is not null ? new DateLine(DateLineKind.Dateline, date) : null;
    }

    // Lists of sources and of other articles close a text too, with dates in brackets and behind the names of papers.
    private static bool MayClose(DateLine found, ReadOnlySpan<char> line, bool last) => found.Kind switch
    {
        DateLineKind.Place or DateLineKind.Field or DateLineKind.Dateline => false,
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

    // "Updated: 4 May 2024 (first published on 3 May)".
    private static ReadOnlySpan<char> WithoutNote(ReadOnlySpan<char> text) => text.IndexOf('(') is var open and > 0 ? text[..open].TrimEnd() : default;

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
