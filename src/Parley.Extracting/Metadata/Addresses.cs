using System.Globalization;
using Parley.Text;

namespace Parley.Extracting.Metadata;

/// <summary>Addresses of pages, and the day that many outlets write into them.</summary>
internal static class Addresses
{
    private const int Longest = 2000;
    private const int FirstYearOfNews = 1990;

    /// <summary>Whether a line is one address and nothing else.</summary>
    public static bool IsAddress(ReadOnlySpan<char> line)
    {
        int scheme = line.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? "https://".Length
            : line.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? "http://".Length
            : 0;
        if (scheme == 0 || line.Length > Longest)
            return false;
        int end = line[scheme..].IndexOfAny('/', '?', '#');
        ReadOnlySpan<char> host = end < 0 ? line[scheme..] : line.Slice(scheme, end);
        // A stop behind it is a sentence's, and what closes a sentence is no line of its own.
        return host.IndexOf('.') > 0 && line[^1] is not ('.' or ',' or ';' or ':') && !IsBroken(line);
    }

    /// <summary>The day of <c>/2022/12/03/</c> or <c>/2022-12-03-</c> in the address's path; null where there is none.</summary>
    public static PartialDate? DateIn(string address)
    {
        int end = address.AsSpan().IndexOfAny('?', '#');
        string[] parts = (end < 0 ? address : address[..end]).Split('/');
        for (int i = 0; i < parts.Length; i++)
        {
            if (i + 2 < parts.Length && Day(parts[i], parts[i + 1], parts[i + 2]) is { } day)
                return day;
            if (parts[i].Split('-') is [var year, var month, var rest, ..] && Day(year, month, rest) is { } dashed)
                return dashed;
        }
        return null;
    }

    private static PartialDate? Day(string year, string month, string day) =>
        IsNumber(year, 4, out int y) && IsNumber(month, 2, out int m) && IsNumber(day, 2, out int d)
            && y >= FirstYearOfNews && PartialDate.IsDate(y, m, d)
            ? new PartialDate(y, m, d)
            : null;

    private static bool IsNumber(string text, int digits, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length == digits;

    private static bool IsBroken(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                return true;
        }
        return false;
    }
}
