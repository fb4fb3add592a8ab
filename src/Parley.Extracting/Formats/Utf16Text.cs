using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Parley.Extracting.Formats;

/// <summary>Bytes as UTF-16 with a byte order mark, strictly.</summary>
internal static class Utf16Text
{
    public static bool HasMark(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    /// <summary>The characters, the byte order mark among them. The length must be even.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        bool reverse = BitConverter.IsLittleEndian == bytes is [0xFE, ..];
        var units = new ushort[bytes.Length / 2];
        MemoryMarshal.Cast<byte, ushort>(bytes).CopyTo(units);
        if (reverse)
            BinaryPrimitives.ReverseEndianness(units, units);
        return new string(MemoryMarshal.Cast<ushort, char>(units));
    }

    /// <summary>The offset, in units, of the first surrogate without its other half; -1 where all are pairs.</summary>
    public static int FirstUnpaired(ReadOnlySpan<char> text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int next = text[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0)
                return -1;
            at += next;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
                return at;
            at++;
        }
        return -1;
    }
}
