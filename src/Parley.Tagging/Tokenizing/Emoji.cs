namespace Parley.Tagging.Tokenizing;

/// <summary>A picture with all that changes it: variation, colour of skin, further pictures behind a joiner.</summary>
internal static class Emoji
{
    private const char Joiner = '\u200D';

    /// <summary>Where the picture ends that begins at an offset; a lone surrogate is a token of its own.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        int end = start + (Characters.IsPair(text, start) ? 2 : 1);
        bool flag = IsFlagLetter(text, start);
        if (flag && IsFlagLetter(text, end))
            return end + 2;
        while (end < text.Length)
        {
            if (text[end] is '\uFE0E' or '\uFE0F' or '\u20E3')
                end++;
            else if (IsSkin(text, end))
                end += 2;
            else if (text[end] == Joiner && end + 1 < text.Length && !char.IsWhiteSpace(text[end + 1]) && Characters.WordLength(text, end + 1) == 0)
                end += Characters.IsPair(text, end + 1) ? 3 : 2;
            else
                break;
        }
        return end;
    }

    private static bool IsFlagLetter(ReadOnlySpan<char> text, int at) =>
        Characters.IsPair(text, at) && char.ConvertToUtf32(text[at], text[at + 1]) is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsSkin(ReadOnlySpan<char> text, int at) =>
        Characters.IsPair(text, at) && char.ConvertToUtf32(text[at], text[at + 1]) is >= 0x1F3FB and <= 0x1F3FF;
}
