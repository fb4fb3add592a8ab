namespace Parley.Tagging.Splitting;

/// <summary>
/// Whether a text's lines were wrapped at a width: then nearly every line that another follows is so full that the next
/// one's first word did not fit any more.
/// </summary>
internal static class Wrapping
{
    private const int Narrowest = 40, Widest = 120, FewestBreaks = 3;

    public static bool IsWrapped(ReadOnlySpan<char> text)
    {
        int width = 0;
        for (int at = 0; at < text.Length;)
        {
            ReadOnlySpan<char> line = Line(text, ref at);
            width = Math.Max(width, line.Length);
            if (width > Widest)
                return false;
        }
        return width >= Narrowest && AreFull(text, width);
    }

    private static bool AreFull(ReadOnlySpan<char> text, int width)
    {
        int breaks = 0, full = 0;
        ReadOnlySpan<char> line = default;
        for (int at = 0; at < text.Length;)
        {
            ReadOnlySpan<char> next = Line(text, ref at);
            if (!line.IsEmpty && !next.IsEmpty)
            {
                breaks++;
                full += line.Length + 1 + FirstWord(next) > width ? 1 : 0;
            }
            line = next;
        }
        return breaks >= FewestBreaks && full * 10 >= breaks * 9;
    }

    // Without the white space at its edges; at: behind its break.
    private static ReadOnlySpan<char> Line(ReadOnlySpan<char> text, scoped ref int at)
    {
        int length = text[at..].IndexOfAny('\n', '\r');
        ReadOnlySpan<char> line = length < 0 ? text[at..] : text.Slice(at, length);
        at += line.Length;
        at += text[at..].StartsWith("\r\n") ? 2 : 1;
        return line.Trim();
    }

    private static int FirstWord(ReadOnlySpan<char> line) =>
        line.IndexOfAny(' ', '\t') is >= 0 and int end ? end : line.Length;
}
