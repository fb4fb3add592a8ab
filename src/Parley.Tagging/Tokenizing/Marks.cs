using System.Buffers;
using System.Globalization;
using Parley.Text;

namespace Parley.Tagging.Tokenizing;

/// <summary>Tokens that are no words: punctuation, symbols, what cannot be seen.</summary>
internal static class Marks
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,:/'’-‑");

    /// <summary>Where the token of the mark at an offset ends: a run of stops or of one and the same mark is one token.</summary>
    public static int End(ReadOnlySpan<char> text, int start, Profile profile)
    {
        char c = text[start];
        int end = start + 1;
        if (c == '`')
            return end < text.Length && text[end] == '`' ? end + 1 : end;
        if (Characters.IsQuote(c) || Characters.IsOpeningBracket(c) || Characters.IsClosingBracket(c) || c is ',' or ';' or ':'
            || profile.SingleMarks.Contains(text[start..end]))
            return end;
        while (end < text.Length && (text[end] == c || AreRelated(c, text[end])))
            end++;
        return end;
    }

    public static Upos Class(char c) => c switch
    {
        '&' => Upos.Cconj,
        '%' or '‰' or '#' or '@' or '§' => Upos.Sym,
        '`' or '<' or '>' or '|' => Upos.Punct,
        _ => ClassOfCategory(char.GetUnicodeCategory(c)),
    };

    /// <summary>A cardinal number, a date or a time is <see cref="Upos.Num"/>; an ordinal and a word with a number in it are not tagged.</summary>
    public static Upos NumberClass(ReadOnlySpan<char> word) =>
        word[^1] != '.' && !word.ContainsAnyExcept(OfNumbers) ? Upos.Num : Upos.None;

    private static Upos ClassOfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol => Upos.Sym,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => Upos.X,
        _ => Upos.Punct,
    };

    private static bool AreRelated(char first, char next) => first switch
    {
        '.' or '…' => next is '.' or '…',
        '!' or '?' => next is '!' or '?',
        _ => false,
    };
}
