using System.Buffers;
using System.Text.Unicode;

namespace Parley.Extracting.Formats;

/// <summary>Bytes as UTF-8, strictly: nothing is replaced in silence.</summary>
internal static class Utf8Text
{
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The offset of the first byte that is no part of a character; -1 where all are.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return -1;
        int at = 0;
        Span<char> discarded = stackalloc char[512];
        while (true)
        {
            OperationStatus status = Utf8.ToUtf16(bytes[at..], discarded, out int read, out _, replaceInvalidSequences: false);
            at += read;
            if (status != OperationStatus.DestinationTooSmall)
                return at;
        }
    }

    /// <summary>Whether the bytes from here on are the beginning of a character that the end cuts off.</summary>
    public static bool IsCutOff(ReadOnlySpan<byte> rest) =>
        rest.Length < 4
        && Utf8.ToUtf16(rest, stackalloc char[4], out _, out _, replaceInvalidSequences: false, isFinalBlock: false) == OperationStatus.NeedMoreData;

    /// <summary>The offset of the first byte that is neither the byte order mark nor white space.</summary>
    public static int FirstInk(ReadOnlySpan<byte> bytes)
    {
        int at = bytes.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        int ink = bytes[at..].IndexOfAnyExcept(" \t\r\n"u8);
        return ink < 0 ? bytes.Length : at + ink;
    }
}
