using System.Buffers.Text;
using Parley.Extracting.Formats;

namespace Parley.Extracting.Http;

/// <summary>A body that was sent in chunks (RFC 9112, 7.1). One whose chunks are broken ends there.</summary>
internal sealed class ChunkedStream(ByteReader reader) : ByteStream
{
    private const int MostDigits = 7;
    private const int LongestSizeLine = 1024;

    private int left;
    private bool first = true;
    private bool ended;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || ended || (left == 0 && !NextChunk()))
            return 0;
        int read = reader.Read(buffer[..Math.Min(buffer.Length, left)]);
        left -= read;
        ended |= read == 0;
        return read > 0 ? read : throw new EndOfStreamException("The last chunk is missing.");
    }

    private bool NextChunk()
    {
        // A line break stands behind each chunk.
        if (!first)
            TakeLine();
        first = false;
        ReadOnlySpan<byte> line = TakeLine();
        ended = !Utf8Parser.TryParse(line, out left, out int digits, 'x') || digits > MostDigits || left <= 0;
        return !ended;
    }

    private ReadOnlySpan<byte> TakeLine()
    {
        int newline = reader.Peek(LongestSizeLine).IndexOf((byte)'\n');
        return newline < 0 ? throw new InvalidDataException("A chunk has no size.") : reader.Take(newline + 1);
    }
}
