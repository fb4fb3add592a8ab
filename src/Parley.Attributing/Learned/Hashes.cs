using System.Runtime.CompilerServices;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>Hashes of what a word is: the same in every process, without regard to case, digits alike.</summary>
internal static class Hashes
{
    private const int LongestWord = 64;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    public static ulong Of(ReadOnlySpan<char> word)
    {
        ulong hash = 0x9E3779B97F4A7C15;
        foreach (char c in word[..Math.Min(word.Length, LongestWord)])
            hash = Mix(hash, Normal(c));
        return hash;
    }

    /// <summary>The hash of the lemma that a rule makes of a form; no string is made.</summary>
    public static ulong OfLemma(LemmaRule? rule, ReadOnlySpan<char> form)
    {
        if (rule is null || rule.CutStart + rule.CutEnd > form.Length)
            return Of(form);
        if (rule.Whole is { } whole)
            return Of(whole);
        ulong hash = 0x9E3779B97F4A7C15;
        foreach (char c in rule.AddStart)
            hash = Mix(hash, Normal(c));
        foreach (char c in form[rule.CutStart..^rule.CutEnd])
            hash = Mix(hash, Normal(c));
        foreach (char c in rule.AddEnd)
            hash = Mix(hash, Normal(c));
        return hash;
    }

    private static char Normal(char c) => char.IsAsciiDigit(c) ? '0' : char.ToLowerInvariant(c);
}
