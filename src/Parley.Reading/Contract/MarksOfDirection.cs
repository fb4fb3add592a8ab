using System.Buffers;
using System.Globalization;
using System.Text;

namespace Parley.Reading.Contract;

/// <summary>
/// The invisible characters that turn the direction of what follows them (Unicode's Bidi_Control): on a terminal they
/// would show a line as another one than it is.
/// </summary>
internal static class MarksOfDirection
{
    // The first bytes of U+061C and of those of the block General Punctuation.
    private static readonly SearchValues<byte> Leads = SearchValues.Create([0xD8, 0xE2]);

    /// <param name="line">JSON in UTF-8, where they can stand inside of strings only.</param>
    public static ReadOnlySpan<byte> Escaped(ReadOnlySpan<byte> line)
    {
        ArrayBufferWriter<byte>? escaped = null;
        int from = 0;
        for (int at = 0; line[at..].IndexOfAny(Leads) is var step and >= 0;)
        {
            at += step;
            Rune.DecodeFromUtf8(line[at..], out Rune rune, out int length);
            if (Is(rune.Value))
            {
                escaped ??= new ArrayBufferWriter<byte>(line.Length + 64);
                escaped.Write(line[from..at]);
                escaped.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}")));
                from = at + length;
            }
            at += length;
        }
        escaped?.Write(line[from..]);
        return escaped is null ? line : escaped.WrittenSpan;
    }

    public static bool Is(int point) =>
        point is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
