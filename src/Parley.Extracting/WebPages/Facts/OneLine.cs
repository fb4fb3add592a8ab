using System.Net;
using System.Text;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>A short field of a page: entities that were written twice are resolved, white space is one blank.</summary>
internal static class OneLine
{
    private const int Longest = 1000;

    public static string Of(string? text)
    {
        if (text is null)
            return "";
        string plain = text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
        var line = new StringBuilder(Math.Min(plain.Length, Longest));
        foreach (char c in plain)
        {
            if (line.Length >= Longest)
                break;
            if (char.IsWhiteSpace(c))
                Blank(line);
            else if (!char.IsControl(c) && c is not ('\u00AD' or '\u200B' or '\uFEFF'))
                line.Append(c);
        }
        return WithoutHalf(line.ToString().TrimEnd());
    }

    private static void Blank(StringBuilder line)
    {
        if (line.Length > 0 && line[^1] != ' ')
            line.Append(' ');
    }

    private static string WithoutHalf(string line) => line.Length > 0 && char.IsHighSurrogate(line[^1]) ? line[..^1] : line;
}
