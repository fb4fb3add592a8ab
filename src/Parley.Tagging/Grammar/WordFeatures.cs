using System.Numerics;
using System.Runtime.CompilerServices;
using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Tagging.Grammar;

/// <summary>Where a word stands in the dictionary: as it is written (or else capitalised, or by its ending), and in lower case. 0: nowhere.</summary>
internal readonly record struct ReadSets(int First, int Second);

/// <summary>
/// What the network is told of a word: its letters, beginnings and endings of it, its shape, its classes in the
/// dictionary and the lists of names it is on, each as a hash. The first is always the word itself.
/// </summary>
/// <param name="lexicon">Null: no dictionary.</param>
/// <param name="lists">Null: no lists of names.</param>
/// <param name="other">Another number keeps the features of another language apart, but for shapes, marks and capitalised words.</param>
internal sealed class WordFeatures(Lexicon? lexicon, NameLists? lists, ulong other = 0)
{
    public const int Most = 96;

    private const int LongestPrefix = 3;
    private const int LongestSuffix = 5;

    private enum Kind : ulong { Word = 1, Prefix, Suffix, Shape, Class, LowerClass, GuessedClass, Status, Language, NameList }

    /// <summary>Writes the hashes of a word's features.</summary>
    /// <param name="into">At least <see cref="Most"/> long.</param>
    /// <returns>How many were written.</returns>
    public int Of(ReadOnlySpan<char> form, Span<ulong> into, out ReadSets sets)
    {
        sets = default;
        int count = 0;
        into[count++] = Word(form, char.IsLower(form[0]) ? other : 0);
        ulong hash = Seed(Kind.Prefix) ^ other;
        for (int i = 0; i < Math.Min(LongestPrefix, form.Length - 1); i++)
            into[count++] = hash = Mix(hash, Normal(form[i]));
        hash = Seed(Kind.Suffix) ^ other;
        for (int i = 1; i <= Math.Min(LongestSuffix, form.Length - 1); i++)
            into[count++] = hash = Mix(hash, Normal(form[^i]));
        into[count++] = Mix(Seed(Kind.Shape), Shape(form));
        if (other != 0)
            into[count++] = Mix(Seed(Kind.Language), other);
        for (int on = lists?.Of(form) ?? 0; on != 0; on &= on - 1)
            into[count++] = Mix(Seed(Kind.NameList), (uint)BitOperations.TrailingZeroCount(on));
        return lexicon is null ? count : InLexicon(lexicon, form, into, count, out sets);
    }

    // A capitalised word may be another one at the beginning of a sentence; both are told.
    private static int InLexicon(Lexicon lexicon, ReadOnlySpan<char> form, Span<ulong> into, int count, out ReadSets sets)
    {
        int written = lexicon.Find(form), lower = 0, capital = 0, guess = 0;
        count = Classes(Kind.Class, lexicon.Classes(written), into, count);
        if (!char.IsLower(form[0]) && char.IsLetter(form[0]))
        {
            lower = lexicon.Find(form, LemmaCase.Lower);
            capital = written == 0 && lower == 0 ? lexicon.Find(form, LemmaCase.Capital) : 0;
            count = Classes(Kind.LowerClass, lexicon.Classes(lower), into, count);
            count = Classes(Kind.Class, lexicon.Classes(capital), into, count);
        }
        int status = (written > 0 ? 1 : 0) | (lower > 0 ? 2 : 0) | (capital > 0 ? 4 : 0);
        if (status == 0 && (guess = lexicon.Guess(form)) > 0)
        {
            count = Classes(Kind.GuessedClass, lexicon.Classes(guess), into, count);
            status = 8;
        }
        into[count++] = Mix(Seed(Kind.Status), (uint)((status << 1) | (char.IsUpper(form[0]) ? 1 : 0)));
        sets = new ReadSets(Math.Max(written, Math.Max(capital, guess)), lower);
        return count;
    }

    private static int Classes(Kind kind, ReadOnlySpan<ushort> classes, Span<ulong> into, int count)
    {
        foreach (ushort name in classes[..Math.Max(0, Math.Min(classes.Length, Most - count - 1))])
            into[count++] = Mix(Seed(kind), name);
        return count;
    }

    private static ulong Word(ReadOnlySpan<char> form, ulong other)
    {
        ulong hash = Seed(Kind.Word) ^ other;
        foreach (char c in form[..Math.Min(form.Length, 64)])
            hash = Mix(hash, Normal(c));
        return hash;
    }

    private static char Normal(char c) => char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c);

    // Case of the first letter and of the others, digits, hyphens and dots inside, one letter alone.
    private static ulong Shape(ReadOnlySpan<char> form)
    {
        bool upper = false, lower = false, digit = false, hyphen = false, dot = false, other = false;
        foreach (char c in form.Length > 1 ? form[1..Math.Min(form.Length, 64)] : [])
        {
            upper |= char.IsUpper(c);
            lower |= char.IsLower(c);
            digit |= char.IsAsciiDigit(c);
            hyphen |= c is '-' or '‑' or '–';
            dot |= c == '.';
            other |= !char.IsLetterOrDigit(c);
        }
        int first = char.IsUpper(form[0]) ? 1 : char.IsLower(form[0]) ? 2 : char.IsAsciiDigit(form[0]) ? 3 : 0;
        return (ulong)(first | (upper ? 4 : 0) | (lower ? 8 : 0) | (digit ? 16 : 0) | (hyphen ? 32 : 0) | (dot ? 64 : 0)
            | (other ? 128 : 0) | (form.Length == 1 ? 256 : 0));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Seed(Kind kind) => (ulong)kind * 0x9E3779B97F4A7C15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }
}
