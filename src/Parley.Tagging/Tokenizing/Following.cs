namespace Parley.Tagging.Tokenizing;

/// <summary>What comes after an offset: white space, then a character and the word that it begins.</summary>
/// <param name="Start">Where the white space ends; the text's length where nothing follows.</param>
/// <param name="End">Where the word ends; equals <paramref name="Start"/> where no word follows.</param>
/// <param name="Attached">No white space lies between.</param>
/// <param name="Breaks">Line breaks in the white space; two make a blank line.</param>
internal readonly record struct Following(int Start, int End, bool Attached, int Breaks)
{
    // No list has a longer word, and a word of a million letters is not read again for each stop before it.
    private const int LongestWord = 40;

    public static Following After(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        int end = start;
        while (end - start < LongestWord && Characters.WordLength(text, end) is > 0 and int length)
            end += length;
        return new Following(start, end, start == at, Whitespace.Breaks(text[at..start]));
    }

    /// <summary>A blank line or the text's end follows.</summary>
    public bool EndsParagraph(ReadOnlySpan<char> text) => Breaks > 1 || Start == text.Length;
}
