namespace Parley.Text;

/// <summary>
/// Translates offsets of one text between UTF-16 units, which the program counts, and Unicode code points, which every
/// border counts (JSON, the record, exports). Built once a text; a translation is a binary search over the characters
/// outside the basic plane, of which most articles have none.
/// </summary>
public sealed class CodePoints
{
    // UTF-16 offset of the low half of each surrogate pair, ascending.
    private readonly int[] lowSurrogates;

    public CodePoints(string text)
    {
        List<int>? found = null;
        ReadOnlySpan<char> rest = text;
        int at = 0;
        while (rest[at..].IndexOfAnyInRange('\uD800', '\uDBFF') is var step and >= 0)
        {
            at += step + 1;
            if (at < rest.Length && char.IsLowSurrogate(rest[at]))
                (found ??= []).Add(at++);
        }
        lowSurrogates = found?.ToArray() ?? [];
    }

    /// <param name="utf16">An offset in UTF-16 units; one inside a pair counts as the pair's start.</param>
    public int FromUtf16(int utf16)
    {
        int pairs = Array.BinarySearch(lowSurrogates, utf16);
        return utf16 - (pairs >= 0 ? pairs + 1 : ~pairs);
    }

    /// <param name="codePoint">An offset in code points.</param>
    public int ToUtf16(int codePoint)
    {
        // The pair number n begins at code point lowSurrogates[n] - 1 - n.
        int low = 0, high = lowSurrogates.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (lowSurrogates[middle] - 1 - middle < codePoint)
                low = middle + 1;
            else
                high = middle;
        }
        return codePoint + low;
    }

    public TextSpan FromUtf16(TextSpan span) => new(FromUtf16(span.Start), FromUtf16(span.End));

    public TextSpan ToUtf16(TextSpan span) => new(ToUtf16(span.Start), ToUtf16(span.End));
}
