using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Zip;

/// <summary>
/// A zip archive's bytes, of which reading its directory may take so many and no more: the library holds the whole directory in
/// memory, however long it is.
/// </summary>
internal sealed class DirectoryStream(Stream inner) : Stream
{
    private const long MostOfDirectory = 32 * 1024 * 1024;

    private long read;

    /// <summary>Whether the directory was read, so that what follows is content.</summary>
    public bool IsRead { get; set; }

    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    public override int Read(Span<byte> buffer)
    {
        int count = inner.Read(buffer);
        read += IsRead ? 0 : count;
        return read > MostOfDirectory ? throw new UnpackingException() : count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
