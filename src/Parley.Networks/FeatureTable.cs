using System.Runtime.InteropServices;

namespace Parley.Networks;

/// <summary>
/// From the hash of a feature to its row in the table of embeddings: open addressing over half-full slots. Of a hash 32 bits
/// beside the slot's number are kept, so that one unknown feature in some billions is taken for a known one.
/// </summary>
internal sealed class FeatureTable
{
    private readonly uint[] checks;
    private readonly int[] rows;
    private readonly int mask;

    /// <param name="hashes">The feature of row 1, of row 2, and so on.</param>
    public FeatureTable(ReadOnlySpan<ulong> hashes)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, hashes.Length * 2));
        (checks, rows, mask) = (new uint[size], new int[size], size - 1);
        for (int i = 0; i < hashes.Length; i++)
        {
            int slot = Slot(hashes[i]);
            while (rows[slot] != 0)
                slot = (slot + 1) & mask;
            (checks[slot], rows[slot]) = (Check(hashes[i]), i + 1);
        }
    }

    public static FeatureTable Read(ReadOnlySpan<byte> hashes) => new(MemoryMarshal.Cast<byte, ulong>(hashes));

    /// <summary>0: not known.</summary>
    public int Row(ulong hash)
    {
        uint check = Check(hash);
        for (int slot = Slot(hash); rows[slot] != 0; slot = (slot + 1) & mask)
        {
            if (checks[slot] == check)
                return rows[slot];
        }
        return 0;
    }

    private int Slot(ulong hash) => (int)(hash >> 40) & mask;

    private static uint Check(ulong hash) => (uint)hash;
}
