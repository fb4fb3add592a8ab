using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Parley.Dates;
using Parley.Extracting.Metadata;
using Parley.Text;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>The day of publication that a reader sees: a <c>time</c> element, or a short line above the text that is a date.</summary>
internal sealed partial class ShownDates(IReadOnlyList<Language> languages, DateFinder dates)
{
    private const int LongestLine = 150;
    private const int LinesFromTop = 60;

    private readonly LineLabels updated = new(languages, "extracting/date-labels-updated");
    private readonly LineLabels published = new(languages, "extracting/date-labels");

    public PageTime? Find(IHtmlDocument document, PageTree tree, HeadOfPage head) => InTimeElement(document) ?? InLine(tree, head);

    private static PageTime? InTimeElement(IHtmlDocument document)
    {
        IElement[] times = [.. document.QuerySelectorAll("article time[datetime], main time[datetime], time[pubdate]").Take(1)];
        if (times.Length == 0)
            times = [.. document.QuerySelectorAll("time[datetime]").Take(2)];
        return times.Length == 1 && PageTime.TryParse(times[0].GetAttribute("datetime"), out PageTime time) ? time : null;
    }

    // Lines under the first heading come first; a date of the last change only where there is no other.
    private PageTime? InLine(PageTree tree, HeadOfPage head)
    {
        int heading = tree.Blocks.FindIndex(block => block.Kind == BlockKind.Heading && tree.Nodes[block.Node].Element.LocalName == "h1");
        PageTime? changed = null;
        foreach (Block block in head.Blocks.Concat(tree.Blocks.Skip(Math.Max(0, heading)).Take(LinesFromTop)))
        {
            if (block.Text.Length > LongestLine || block.Prose > LongestLine / 2 || tree.Nodes[block.Node].Part is { Kind: PartKind.Comments or PartKind.Related or PartKind.Teasers or PartKind.Navigation })
                continue;
            foreach (string line in block.Text.Split('\n'))
            {
                if (In(line) is not { } time)
                    continue;
                if (!updated.TryRest(line, out _))
                    return time;
                changed ??= time;
            }
        }
        return changed;
    }

    /// <summary>
    /// The day on which readers see it dated, where that is the day before or after the stated one: machines are often told it by the
    /// clock of another zone.
    /// </summary>
    public PartialDate? NextTo(PartialDate stated, HeadOfPage head)
    {
        if (stated is not { Year: { } year, Month: { } month, Day: { } day })
            return null;
        var date = new DateOnly(year, month, day);
        PartialDate? next = null;
        foreach (DateOnly shown in head.Blocks.Where(block => block.Text.Length <= LongestLine && !block.EndsSentence && block.Kind != BlockKind.Caption).SelectMany(block => block.Text.Split('\n')).SelectMany(line => DaysIn(line, year)))
        {
            if (shown == date)
                return null;
            if (Math.Abs(shown.DayNumber - date.DayNumber) == 1)
                next ??= new PartialDate(shown.Year, shown.Month, shown.Day);
        }
        return next;
    }

    // Behind "Updated" the first date is that of the change.
    private IEnumerable<DateOnly> DaysIn(string line, int year) => dates.Find(line)
        .Skip(updated.TryRest(line, out _) ? 1 : 0)
        .Where(found => found.Date.Day is not null && PartialDate.IsDate(found.Date.Year ?? year, found.Date.Month, found.Date.Day))
        .Select(found => new DateOnly(found.Date.Year ?? year, found.Date.Month!.Value, found.Date.Day!.Value));

    private PageTime? In(string line)
    {
        string rest = published.TryRest(line, out ReadOnlySpan<char> behind) || updated.TryRest(line, out behind) ? behind.ToString() : line;
        FoundDate[] found = [.. dates.Find(rest).Where(date => date.Date is { Year: not null, Day: not null }).Take(2)];
        return found.Length == 1 ? new PageTime(found[0].Date, Time(rest)) : null;
    }

    private static TimeOnly? Time(string line)
    {
        if (Clock().Match(line) is not { Success: true } match)
            return null;
        int hour = int.Parse(match.Groups["hour"].Value, CultureInfo.InvariantCulture), minute = int.Parse(match.Groups["minute"].Value, CultureInfo.InvariantCulture);
        if (match.Groups["half"].Value is { Length: > 0 } half)
            hour = hour % 12 + (half[0] is 'p' or 'P' ? 12 : 0);
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex("""\b(?<hour>\d{1,2}):(?<minute>\d{2})\b(\s?(?<half>[ap])\.?m\b)?""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
