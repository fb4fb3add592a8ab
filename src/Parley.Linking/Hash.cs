namespace Parley.Linking;

/// <summary>Hashes that are the same on every machine.</summary>
internal static class Hash
{
    /// <summary>FNV-1a (G. Fowler, L. Noll, K.-P. Vo).</summary>
    public const ulong Begin = 14695981039346656037;

    public static ulong Next(ulong hash, char letter) => (hash ^ letter) * 1099511628211;

    /// <summary>Never 0, which stands for none.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = Begin;
        foreach (char letter in text)
            hash = Next(hash, letter);
        hash = Mix(hash);
        return hash == 0 ? 1 : hash;
    }

    /// <summary>Of several, in their order.</summary>
    public static ulong Of(params ReadOnlySpan<ulong> parts)
    {
        ulong hash = Begin;
        foreach (ulong part in parts)
            hash = Mix(hash ^ part);
        return hash;
    }

    /// <summary>The last step of SplitMix64 (G. Steele and others, 2014).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
