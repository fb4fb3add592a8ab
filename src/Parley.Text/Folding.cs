using System.Globalization;
using System.Text;

namespace Parley.Text;

/// <summary>
/// Text as it is searched: its words in lower case, without accents, parted by single blanks. A word is a run of letters and digits.
/// ä, ö, ü are ae, oe, ue and ß is ss, so that it does not matter how a keyboard writes them. Accents of other scripts than
/// the Latin one stay in their letters.
/// </summary>
public static class Folding
{
    /// <summary>What a longer word has more is cut: no text can make a term that an index refuses.</summary>
    public const int LongestWord = 80;

    private const char Diaeresis = '\u0308', ZeroWidthSpace = '\u200B';

    /// <returns>Empty where the text has no letter and no digit.</returns>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        for (TextSpan word = Next(text, 0); !word.IsEmpty; word = Next(text, word.End))
        {
            if (folded.Length > 0)
                folded.Append(' ');
            Append(folded, text[word.Start..word.End], withUmlauts: true);
        }
        return folded.ToString();
    }

    /// <summary>A word as it is folded where the writer had no umlauts (Görlitz, Gorlitz).</summary>
    /// <returns>Equal to what <see cref="Fold"/> gives where the word has none.</returns>
    public static string FoldWithoutUmlauts(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        Append(folded, word, withUmlauts: false);
        return folded.ToString();
    }

    // Greek writes one letter in two ways, and an index may take them for one.
    private const char FinalSigma = 'ς';

    /// <summary>The first word that begins at a place or behind it; empty: there is none. What is no letter at its end is an accent.</summary>
    public static TextSpan Next(ReadOnlySpan<char> text, int from)
    {
        int start = -1, end = -1;
        for (int at = from; at < text.Length;)
        {
            int length = 1;
            if (!Rune.TryCreate(text[at], out Rune rune))
                Rune.DecodeFromUtf16(text[at..], out rune, out length);
            bool isLetter = rune.IsAscii ? char.IsAsciiLetterOrDigit((char)rune.Value) : IsLetter(rune);
            if (isLetter && start < 0)
                start = at;
            else if (start >= 0 && !isLetter && !StandsInside(rune))
                break;
            at += length;
            if (isLetter || (start >= 0 && IsAccent(rune)))
                end = at;
        }
        return start < 0 ? default : new TextSpan(start, end);
    }

    private static void Append(StringBuilder folded, ReadOnlySpan<char> word, bool withUmlauts)
    {
        int letters = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            if (IsLetter(rune))
            {
                if (++letters > LongestWord)
                    return;
                Append(folded, Rune.ToLowerInvariant(rune), withUmlauts);
            }
            else if (rune.Value == Diaeresis && withUmlauts && folded.Length > 0 && folded[^1] is 'a' or 'o' or 'u')
            {
                folded.Append('e');
            }
        }
    }

    private static void Append(StringBuilder folded, Rune letter, bool withUmlauts)
    {
        if (letter.IsAscii)
        {
            folded.Append((char)letter.Value);
        }
        else if (IsSmallDigit(letter))
        {
            folded.Append((char)('0' + (letter.Value & 0xF)));
        }
        else if (letter.Value == FinalSigma)
        {
            folded.Append('σ');
        }
        else if (letter.IsBmp)
        {
            (char first, char second) = BareLetters.Of((char)letter.Value);
            folded.Append(first);
            if (second != '\0' && (withUmlauts || second != 'e'))
                folded.Append(second);
        }
        else
        {
            folded.Append(letter.ToString());
        }
    }

    // Digits below the line are part of a name (CO₂); those above it mostly number a footnote.
    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune) || IsSmallDigit(rune);

    private static bool IsSmallDigit(Rune rune) => rune.Value is >= '₀' and <= '₉';

    private static bool IsAccent(Rune rune) =>
        !rune.IsAscii && Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // An accent that stands apart from its letter belongs to the word; a soft hyphen does not part it.
    private static bool StandsInside(Rune rune) =>
        IsAccent(rune) || (!rune.IsAscii && rune.Value != ZeroWidthSpace && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format);
}
