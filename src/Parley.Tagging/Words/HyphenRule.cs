using System.Buffers;
using Parley.Tagging.Tokenizing;
using Parley.Text;

namespace Parley.Tagging.Words;

/// <summary>
/// Where a token with hyphens is parted into syntactic words: a compound into its parts and its hyphens ("US-Rat": US, -,
/// Rat), what is cut short into word and hyphen ("Staats-"). Not after a prefix that is no word by itself, and nothing that
/// is made of numbers or is an address.
/// </summary>
internal static class HyphenRule
{
    // What has more of them is no compound.
    private const int MostHyphens = 8;

    private static readonly SearchValues<char> Hyphens = SearchValues.Create("-‐‑");
    private static readonly SearchValues<char> Signs = SearchValues.Create("@/_#");

    /// <summary>Whether the token may be parted; then <see cref="Next"/> tells where.</summary>
    public static bool Parts(ReadOnlySpan<char> word, Upos upos)
    {
        int hyphen = word.IndexOfAny(Hyphens);
        return hyphen > 0 && upos != Upos.Sym && !word.ContainsAny(Signs) && word.ContainsAnyExcept(Hyphens) && HasLetter(word)
            && Count(word[hyphen..]) <= MostHyphens;
    }

    /// <summary>Where the part ends that begins at an offset: at the next hyphen that parts, or behind it where it begins with one.</summary>
    public static int Next(ReadOnlySpan<char> word, int start, Profile profile)
    {
        if (Characters.IsHyphen(word[start]))
            return start + 1;
        for (int at = start; word[at..].IndexOfAny(Hyphens) is >= 0 and int offset; at += offset + 1)
        {
            if (!profile.HyphenPrefixes.Contains(word[start..(at + offset)]))
                return at + offset;
        }
        return word.Length;
    }

    private static int Count(ReadOnlySpan<char> word)
    {
        int count = 0;
        foreach (char c in word)
            count += Characters.IsHyphen(c) ? 1 : 0;
        return count;
    }

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (char.IsLetter(c))
                return true;
        }
        return false;
    }
}
