using System.Globalization;
using System.Text;

namespace Parley.Cli.Terminal;

/// <summary>
/// Foreign text made fit for a terminal: an article may hold escape sequences that recolour, overwrite or retitle the
/// terminal, and marks that turn the direction of a line. None of them gets through.
/// </summary>
internal static class Shown
{
    /// <summary>The text on one line: white space becomes single blanks.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        bool gap = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                gap = line.Length > 0;
                continue;
            }
            if (IsInvisible(rune))
                continue;
            if (gap)
                line.Append(' ');
            gap = false;
            line.Append(Visible(rune).ToString());
        }
        return line.ToString();
    }

    /// <summary>A piece of a line: white space at its edges parts words, and is kept as a blank.</summary>
    public static string Piece(string text)
    {
        string line = Line(text);
        if (line.Length == 0)
            return text.Length == 0 ? "" : " ";
        return (char.IsWhiteSpace(text[0]) ? " " : "") + line + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }

    /// <summary>The text with its lines and tabs, and without anything else that steers a terminal.</summary>
    public static string Lines(string text)
    {
        var lines = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t')
                lines.Append((char)rune.Value);
            else if (!IsInvisible(rune) && rune.Value != '\r')
                lines.Append(Visible(rune).ToString());
        }
        return lines.ToString();
    }

    /// <summary>A line cut to so many characters.</summary>
    public static string Cut(string line, int length)
    {
        var elements = new StringInfo(line);
        return elements.LengthInTextElements <= length
            ? line
            : elements.SubstringByTextElements(0, Math.Max(length - 1, 0)).TrimEnd() + "…";
    }

    private static Rune Visible(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => Rune.ReplacementChar,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(' '),
        _ => rune,
    };

    // Marks of direction and the like; joiners shape letters and emoji, and stay.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format && rune.Value is not ('\u200c' or '\u200d');
}
