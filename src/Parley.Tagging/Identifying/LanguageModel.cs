using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;
using Parley.Networks;
using Parley.Text;

namespace Parley.Tagging.Identifying;

/// <summary>
/// How much each letter sequence speaks for which languages: the logarithm of its frequency there, for those that have it. Sections:
/// <c>languages</c> (codes, a line each), <c>keys</c> (4 bytes each), <c>counts</c> (how many languages have the sequence, a byte
/// each), <c>entries</c> (for each of them its number and its weight, a byte each), <c>averages</c> (what a sequence of each language
/// weighs in other text of it, on average, a byte each), <c>deviations</c> (how far a line of one letter is from it, a byte each).
/// </summary>
internal sealed class LanguageModel
{
    public const string Kind = "identification-1";

    /// <summary>As many as fit into the vector that adds up what a sequence says for each.</summary>
    public const int MostLanguages = 32;

    // Open addressing: a key, and behind it the number of its row, counted from 1; 0 is an empty slot.
    private readonly ulong[] slots;
    private readonly int shift;

    // For each sequence a weight for each language; the first row, for those that none has, is empty.
    private readonly byte[] rows;

    /// <exception cref="SetupException">PARLEY005: the file is broken or foreign.</exception>
    public LanguageModel(ReadOnlyMemory<byte> bytes)
    {
        ModelFile file = ModelFile.Read(bytes, "languages/identification.model", Kind);
        Codes = Encoding.UTF8.GetString(file.Section("languages").Span).Split('\n');
        Averages = file.Section("averages").ToArray();
        Deviations = file.Section("deviations").ToArray();
        ReadOnlySpan<byte> keys = file.Section("keys").Span, counts = file.Section("counts").Span, entries = file.Section("entries").Span;
        int bits = BitOperations.Log2((uint)counts.Length) + 2;
        shift = 32 - bits;
        slots = new ulong[1 << bits];
        rows = new byte[(counts.Length + 1) * MostLanguages];
        for (int i = 0; i < counts.Length; entries = entries[(2 * counts[i++])..])
        {
            Insert(BinaryPrimitives.ReadUInt32LittleEndian(keys[(4 * i)..]), i + 1);
            for (int entry = 0; entry < counts[i]; entry++)
                rows[(i + 1) * MostLanguages + entries[2 * entry]] = entries[2 * entry + 1];
        }
    }

    public IReadOnlyList<string> Codes { get; }

    /// <summary>What a sequence of each language weighs in other text of it, on average.</summary>
    public byte[] Averages { get; }

    /// <summary>The standard deviation from it of a text of one letter; of a longer one it is less by the root of its length.</summary>
    public byte[] Deviations { get; }

    /// <summary>What the sequence weighs for each language.</summary>
    public Vector256<byte> Find(uint key)
    {
        uint at = key >> shift;
        while (slots[at] != 0 && slots[at] >> 32 != key)
            at = at + 1 & (uint)slots.Length - 1;
        return Vector256.LoadUnsafe(ref rows[(int)(uint)slots[at] * MostLanguages]);
    }

    private void Insert(uint key, int row)
    {
        uint at = key >> shift;
        while (slots[at] != 0)
            at = at + 1 & (uint)slots.Length - 1;
        slots[at] = (ulong)key << 32 | (uint)row;
    }
}
