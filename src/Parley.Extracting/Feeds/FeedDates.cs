using System.Globalization;
using Parley.Extracting.Fields;
using Parley.Text;

namespace Parley.Extracting.Feeds;

/// <summary>
/// Dates of feeds and mails: RFC 5322 (<c>Fri, 14 Nov 2031 17:52:00 +0000</c>, weekday, seconds and zone or not) and ISO 8601. The day is
/// that of the zone it was written in.
/// </summary>
internal sealed class FeedDates(FieldParser parser)
{
    private static readonly string[] months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Null for what is no date, or one that can be read two ways.</summary>
    public PartialDate? Find(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return Rfc5322(text) ?? IsoDay(text.Trim()) ?? parser.Date(text.Trim());
    }

    private static PartialDate? Rfc5322(string text)
    {
        string[] words = text.Split((char[])[' ', ',', '\t'], 8, StringSplitOptions.RemoveEmptyEntries);
        int from = words.Length > 0 && !char.IsAsciiDigit(words[0][0]) ? 1 : 0;
        if (words.Length < from + 3 || words[from + 1].Length < 3)
            return null;
        int month = 1 + Array.IndexOf(months, words[from + 1][..3].ToLowerInvariant());
        return TryNumber(words[from], out int day) && TryNumber(words[from + 2], out int year)
            && month > 0 && words[from + 2].Length == 4 && PartialDate.IsDate(year, month, day)
                ? new PartialDate(year, month, day)
                : null;
    }

    // "2031-10-17T15:40:11-04:00", "2031-10-17 15:40".
    private static PartialDate? IsoDay(string text) =>
        text.Length > 10 && text[10] is 'T' or ' ' && PartialDate.TryParse(text[..10], out PartialDate day) ? day : null;

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
