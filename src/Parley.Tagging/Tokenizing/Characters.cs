using System.Buffers;
using System.Globalization;

namespace Parley.Tagging.Tokenizing;

/// <summary>What a character is to the tokenizer. Offsets are UTF-16 units; a surrogate pair is one character.</summary>
internal static class Characters
{
    public static readonly SearchValues<char> Apostrophes = SearchValues.Create("'’");

    /// <summary>The length of the word character at an offset, 2 for a surrogate pair; 0: there is none.</summary>
    public static int WordLength(ReadOnlySpan<char> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
            return 0;
        char c = text[at];
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        if (!char.IsSurrogate(c))
            return IsWord(CharUnicodeInfo.GetUnicodeCategory(c)) ? 1 : 0;
        return IsPair(text, at) && IsWord(CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(c, text[at + 1]))) ? 2 : 0;
    }

    public static bool IsPair(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]);

    public static bool IsLetter(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsLetter(text[at]);

    public static bool IsDigit(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsAsciiDigit(text[at]);

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '–' or '—' or '―' || IsHyphen(c);

    public static bool IsSingleQuote(char c) => c is '\'' or '’' or '‘' or '‚' or '‛';

    /// <summary>Marks that may open or close a quotation, whichever language writes them how.</summary>
    public static bool IsQuote(char c) =>
        c is '"' or '„' or '“' or '”' or '‟' or '«' or '»' or '‹' or '›' or '`' or '「' or '」' or '『' or '』' || IsSingleQuote(c);

    public static bool IsOpeningBracket(char c) => c is '(' or '[' or '{' || (c > 127 && char.GetUnicodeCategory(c) == UnicodeCategory.OpenPunctuation && !IsQuote(c));

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}' || (c > 127 && char.GetUnicodeCategory(c) == UnicodeCategory.ClosePunctuation && !IsQuote(c));

    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '۔' or '।' or '‽';

    /// <summary>Invisible, and inside a word a part of it: soft hyphen, joiners, marks of direction.</summary>
    public static bool IsInvisible(char c) => c > 127 && c is not ('\u200B' or '\uFEFF') && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static bool IsWord(UnicodeCategory category) => category
        is <= UnicodeCategory.OtherLetter                                            // letters of all kinds
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
