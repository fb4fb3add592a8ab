using System.Buffers;
using Parley.Tagging.Tokenizing;
using Parley.Text;

namespace Parley.Tagging.Searching;

/// <summary>What stands between white space or quotation marks in a query.</summary>
/// <param name="IsPrefix">A star follows the last word.</param>
internal readonly record struct TypedPart(string Text, bool IsPhrase, bool IsPrefix);

/// <summary>Cuts what a user typed. Linear, whatever it is.</summary>
internal static class TypedQuery
{
    public const int MostParts = 32, MostWords = 64;

    private const char Star = '*';

    private const string Double = "\"„“”‟«»〝〞〟＂", Single = "'‘’‚‛‹›";

    private static readonly SearchValues<char> doubles = SearchValues.Create(Double);
    private static readonly SearchValues<char> singles = SearchValues.Create(Single);

    /// <summary>Parts may have no letter.</summary>
    public static IEnumerable<TypedPart> Cut(string typed)
    {
        int lastSingle = LastClosing(typed);
        for (int at = 0; at < typed.Length;)
        {
            if (char.IsWhiteSpace(typed[at]))
            {
                at++;
                continue;
            }
            if (Closing(typed, at, lastSingle) is > 0 and var close)
            {
                yield return Part(typed.AsSpan(at + 1, close - at - 1), isPhrase: true, IsStar(typed, close + 1));
                at = close + 1;
                continue;
            }
            int end = WordEnd(typed, at + 1);
            yield return Part(WithoutEnding(typed.AsSpan(at, end - at)), isPhrase: false, false);
            at = end;
        }
    }

    private static TypedPart Part(ReadOnlySpan<char> text, bool isPhrase, bool isPrefix)
    {
        int end = 0;
        for (TextSpan word = Folding.Next(text, 0); !word.IsEmpty; word = Folding.Next(text, word.End))
            end = word.End;
        return new TypedPart(text.ToString(), isPhrase, isPrefix || (end > 0 && IsStar(text, end)));
    }

    // The place of the mark that closes what the one at this place opens; 0: it opens nothing. Any mark closes any, for
    // languages turn them about. A single one is mostly an apostrophe: it opens before a word and closes behind one.
    private static int Closing(string typed, int at, int lastSingle)
    {
        if (doubles.Contains(typed[at]))
            return typed.AsSpan(at + 1).IndexOfAny(doubles) is >= 0 and var length ? at + 1 + length : 0;
        if (!singles.Contains(typed[at]) || (at > 0 && !char.IsWhiteSpace(typed[at - 1])))
            return 0;
        int close = at + 1;
        while (close <= lastSingle && !ClosesWord(typed, close))
            close++;
        return close <= lastSingle ? close : 0;
    }

    // Found once, so that no mark looks in vain.
    private static int LastClosing(string typed)
    {
        int last = typed.Length - 1;
        while (last >= 0 && !ClosesWord(typed, last))
            last--;
        return last;
    }

    private static bool ClosesWord(string typed, int at) =>
        singles.Contains(typed[at]) && (at + 1 == typed.Length || char.IsWhiteSpace(typed[at + 1]) || typed[at + 1] == Star);

    private static int WordEnd(string typed, int from)
    {
        int end = from;
        while (end < typed.Length && !char.IsWhiteSpace(typed[end]) && !doubles.Contains(typed[end]))
            end++;
        return end;
    }

    // A letter behind an apostrophe is an ending, by which nobody looks for a name.
    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word)
    {
        int apostrophe = word.LastIndexOfAny(Characters.Apostrophes);
        return apostrophe > 0 && Folding.Fold(word[apostrophe..]).Length == 1 && Folding.Fold(word[..apostrophe]).Length > 1 ? word[..apostrophe] : word;
    }

    private static bool IsStar(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] == Star;
}
