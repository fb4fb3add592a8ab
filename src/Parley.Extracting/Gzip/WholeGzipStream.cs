using System.IO.Compression;
using Parley.Extracting.Formats;

namespace Parley.Extracting.Gzip;

/// <summary>
/// What gzip packed, and an exception where its end is missing: the library ends in silence there. A small member of our own is put behind the
/// packed bytes; it comes out whole only where all before it did.
/// </summary>
internal sealed class WholeGzipStream : ByteStream
{
    private const int BufferSize = 64 * 1024;
    private const int LittleAtATime = 4096;

    private static readonly byte[] seal = [.. "\u0003parley:whole\u0004\0"u8];
    private static readonly byte[] packedSeal = Pack(seal);

    private readonly GZipStream unpacked;
    private readonly byte[] buffer = new byte[BufferSize];
    private int start;
    private int end;
    private bool ended;

    public WholeGzipStream(Stream packed) => unpacked = new GZipStream(new JoinedStream(packed, new MemoryStream(packedSeal)), CompressionMode.Decompress);

    /// <exception cref="EndOfStreamException">All that was there came out, and its end is missing.</exception>
    public override int Read(Span<byte> into)
    {
        if (into.IsEmpty)
            return 0;
        while (!ended && end - start <= seal.Length)
            Fill();
        int left = end - start - (ended ? 0 : seal.Length);
        if (left <= 0)
            return IsWhole ? 0 : throw new EndOfStreamException("The packed bytes break off.");
        int length = Math.Min(left, into.Length);
        buffer.AsSpan(start, length).CopyTo(into);
        start += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }

    private bool IsWhole { get; set; }

    // The last bytes are held back: they may be the seal.
    private void Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        // Where the packed bytes are broken, what is read with them is lost: little at a time.
        int read = unpacked.Read(buffer, end, Math.Min(LittleAtATime, buffer.Length - end));
        end += read;
        if (read > 0)
            return;
        ended = true;
        IsWhole = buffer.AsSpan(start, end - start).EndsWith(seal);
        end -= IsWhole ? seal.Length : 0;
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(content);
        return packed.ToArray();
    }

    private sealed class JoinedStream(Stream first, Stream second) : ByteStream
    {
        private bool behind;

        public override int Read(Span<byte> into)
        {
            int read = behind ? 0 : first.Read(into);
            behind |= read == 0;
            return read > 0 ? read : second.Read(into);
        }
    }
}
