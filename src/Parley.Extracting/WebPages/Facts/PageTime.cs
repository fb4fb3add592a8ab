using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>A date as a page states it for machines: with its time and its offset from UTC where it has them.</summary>
/// <param name="Time">Hours, minutes and seconds of the page's own clock.</param>
/// <param name="Offset">Minutes east of UTC.</param>
internal readonly partial record struct PageTime(PartialDate Date, TimeOnly? Time = null, int? Offset = null)
{
    private const int LongestOffset = 14 * 60;

    /// <summary>ISO 8601, and what pages write in its place: a blank for the T, an offset without a colon, no dashes.</summary>
    public static bool TryParse(string? text, out PageTime time)
    {
        time = default;
        if (text is null || text.Length > 60)
            return false;
        if (Iso().Match(text.Trim()) is not { Success: true } match)
            return TryNamed(text, out time);
        int? day = Number(match, "day"), month = Number(match, "month");
        if (!PartialDate.IsDate(Number(match, "year"), month, day))
            return false;
        time = new PageTime(new PartialDate(Number(match, "year"), month, day), Clock(match), OffsetOf(match));
        return true;
    }

    /// <summary>ISO 8601: <c>2031-09-04T06:10:00+01:00</c>, or the date alone.</summary>
    public override string ToString() => Time is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{Date}T{time:HH:mm:ss}{Zone}")
        : Date.ToString();

    // "Tue, 19 Nov 2019 09:01:00 GMT" and its like: only with the month's name are day and month sure.
    private static bool TryNamed(string text, out PageTime time)
    {
        time = default;
        if (!NamedMonth().IsMatch(text) || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset read))
            return false;
        var date = new PartialDate(read.Year, read.Month, read.Day);
        bool hasClock = text.Contains(':', StringComparison.Ordinal);
        bool hasZone = hasClock && (text.Contains("GMT", StringComparison.Ordinal) || text.AsSpan().LastIndexOfAny("+Z") > 0);
        time = new PageTime(date, hasClock ? TimeOnly.FromTimeSpan(read.TimeOfDay) : null, hasZone ? (int)read.Offset.TotalMinutes : null);
        return true;
    }

    private string Zone => Offset is { } minutes
        ? string.Create(CultureInfo.InvariantCulture, $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}")
        : "";

    private static TimeOnly? Clock(Match match) =>
        Number(match, "hour") is { } hour and < 24 && Number(match, "minute") is { } minute and < 60
            ? new TimeOnly(hour, minute, Number(match, "second") is { } second and < 60 ? second : 0)
            : null;

    private static int? OffsetOf(Match match)
    {
        if (match.Groups["utc"].Success)
            return 0;
        if (Number(match, "oh") is not { } hours)
            return null;
        int minutes = hours * 60 + (Number(match, "om") ?? 0);
        return minutes > LongestOffset ? null : match.Groups["sign"].Value == "-" ? -minutes : minutes;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        """^(?<year>\d{4})-?(?<month>\d{2})(-?(?<day>\d{2}))?([T ]+(?<hour>\d{1,2}):?(?<minute>\d{2})(:?(?<second>\d{2})([.,]\d{1,9})?)?\s*((?<utc>Z|UTC|GMT)|(?<sign>[+-])(?<oh>\d{2}):?(?<om>\d{2})?)?)?$""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex("""\b\d{4}\b.*[A-Za-z]{3}|[A-Za-z]{3}.*\b\d{4}\b""", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex NamedMonth();
}
