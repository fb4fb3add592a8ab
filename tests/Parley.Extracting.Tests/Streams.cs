namespace Parley.Extracting.Tests;

/// <summary>A stream that is only read forwards.</summary>
internal abstract class ForwardStream : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>The same bytes again and again, up to a length.</summary>
internal sealed class RepeatingStream(byte[] piece, long length) : ForwardStream
{
    private long at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = (int)Math.Min(count, length - at);
        for (int i = 0; i < read; i++)
            buffer[offset + i] = piece[at++ % piece.Length];
        return read;
    }
}

/// <summary>One stream after the other.</summary>
internal sealed class JoinedStream(params Stream[] streams) : ForwardStream
{
    private int current;

    public override int Read(byte[] buffer, int offset, int count)
    {
        for (; current < streams.Length; current++)
        {
            if (streams[current].Read(buffer, offset, count) is var read and > 0)
                return read;
        }
        return 0;
    }
}

/// <summary>A disk that fails.</summary>
internal sealed class FailingStream : ForwardStream
{
    public override int Read(byte[] buffer, int offset, int count) => throw new IOException("The disk has failed.");
}

/// <summary>One byte at a time.</summary>
internal sealed class SlowStream(byte[] bytes) : ForwardStream
{
    private int at;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (at == bytes.Length || count == 0)
            return 0;
        buffer[offset] = bytes[at++];
        return 1;
    }
}
