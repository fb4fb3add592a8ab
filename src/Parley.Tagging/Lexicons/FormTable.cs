using System.Runtime.InteropServices;

namespace Parley.Tagging.Lexicons;

/// <summary>
/// Numbers by the hashes of forms; the forms themselves are not kept. A hash's high bits choose a bucket of about four
/// entries, its low 32 bits are the check: a form that is not in the table is taken for another one in about one of 10⁹
/// look-ups (four entries of 2³²).
/// </summary>
internal sealed class FormTable
{
    private readonly int shift;
    private readonly uint[] starts;
    private readonly uint[] checks;
    private readonly ushort[] numbers;

    private FormTable(int bits, uint[] starts, uint[] checks, ushort[] numbers)
    {
        shift = 64 - bits;
        this.starts = starts;
        this.checks = checks;
        this.numbers = numbers;
    }

    public int Count => checks.Length;

    /// <summary>0: not in the table.</summary>
    public int Find(ulong hash)
    {
        uint bucket = (uint)(hash >> shift), check = (uint)hash;
        for (uint at = starts[bucket], end = starts[bucket + 1]; at < end; at++)
        {
            if (checks[at] == check)
                return numbers[at];
        }
        return 0;
    }

    /// <summary>Reads what <see cref="Write"/> wrote: bits and count, the buckets' starts, checks, numbers.</summary>
    public static FormTable Read(ReadOnlySpan<byte> section)
    {
        ReadOnlySpan<int> head = MemoryMarshal.Cast<byte, int>(section[..8]);
        int bits = head[0], count = head[1], starts = 8 + (((1 << bits) + 1) * 4);
        return new FormTable(
            bits,
            MemoryMarshal.Cast<byte, uint>(section[8..starts]).ToArray(),
            MemoryMarshal.Cast<byte, uint>(section.Slice(starts, count * 4)).ToArray(),
            MemoryMarshal.Cast<byte, ushort>(section.Slice(starts + (count * 4), count * 2)).ToArray());
    }

    /// <exception cref="InvalidOperationException">Two entries cannot be told apart: the hash must be changed.</exception>
    public static byte[] Write(IEnumerable<(ulong Hash, ushort Number)> entries)
    {
        (ulong Hash, ushort Number)[] sorted = [.. entries.OrderBy(entry => entry.Hash)];
        int bits = Math.Max(1, (int)Math.Log2(sorted.Length + 1) - 2);
        uint[] starts = new uint[(1 << bits) + 1];
        foreach ((ulong hash, _) in sorted)
            starts[(int)(hash >> (64 - bits)) + 1]++;
        for (int i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        uint[] checks = [.. sorted.Select(entry => (uint)entry.Hash)];
        for (int bucket = 0; bucket + 1 < starts.Length; bucket++)
        {
            Span<uint> of = checks.AsSpan((int)starts[bucket]..(int)starts[bucket + 1]);
            for (int i = 0; i < of.Length; i++)
            {
                if (of[(i + 1)..].Contains(of[i]))
                    throw new InvalidOperationException("two forms have the same hash");
            }
        }
        return
        [
            .. MemoryMarshal.AsBytes<int>([bits, sorted.Length]),
            .. MemoryMarshal.AsBytes<uint>(starts),
            .. MemoryMarshal.AsBytes<uint>(checks),
            .. MemoryMarshal.AsBytes<ushort>([.. sorted.Select(entry => entry.Number)]),
        ];
    }
}
