using System.Buffers;
using System.Runtime.ExceptionServices;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Formats;

/// <summary>
/// A stream with a view ahead, in one pooled buffer that grows up to the limit and no further. A span that it returns is
/// valid until the next call. Looking ahead never fails: where the stream does, what came before it can be read, and then it fails.
/// </summary>
/// <param name="limit">The longest line, and the longest whole, in bytes.</param>
/// <param name="unpacker">How deep the stream lies in archives; null: in none.</param>
internal sealed class ByteReader(Stream stream, int limit, Unpacker? unpacker = null) : IDisposable
{
    private const int FirstBuffer = 64 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int start;
    private int end;
    private bool ended;
    private ExceptionDispatchInfo? failure;

    // Where the stream can be read anew from its first byte on.
    private readonly bool restarts = stream.CanSeek && stream.Position == 0;

    public Unpacker Unpacker { get; } = unpacker ?? new Unpacker();

    private ReadOnlySpan<byte> Buffered => buffer.AsSpan(start, end - start);

    /// <summary>The next bytes, so many of them or all that are left.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        while (end - start < count && Fill()) { }
        return Buffered[..Math.Min(count, end - start)];
    }

    /// <summary>The next bytes up to the first line's end at or behind an offset; empty where it is beyond the limit.</summary>
    public ReadOnlySpan<byte> PeekLine(int offset)
    {
        int length = LineLength(offset);
        return length > limit ? default : Buffered[..length];
    }

    /// <summary>All that is left; false where it is more than the limit.</summary>
    public bool TryReadToEnd(out ReadOnlySpan<byte> bytes)
    {
        while (end - start <= limit && Fill()) { }
        ThrowIfFailed();
        bytes = Buffered;
        start = end;
        return bytes.Length <= limit;
    }

    /// <summary>The next bytes, at least one; 0 at the end.</summary>
    public int Read(Span<byte> into)
    {
        if (into.IsEmpty)
            return 0;
        if (end == start && !Fill())
        {
            ThrowIfFailed();
            return 0;
        }
        int length = Math.Min(into.Length, end - start);
        Take(length).CopyTo(into);
        return length;
    }

    /// <summary>The next bytes, so many of them or all that are left.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        ReadOnlySpan<byte> taken = Peek(count);
        start += taken.Length;
        return taken;
    }

    /// <summary>
    /// The whole as a stream in which one may seek: the input itself, where it can be read anew; else what is left, in memory. Null
    /// where that is beyond the limit.
    /// </summary>
    public Stream? Seekable()
    {
        if (restarts)
        {
            start = end = 0;
            ended = true;
            stream.Position = 0;
            Unpacker.AddPacked(stream.Length);
            return stream;
        }
        return TryReadToEnd(out ReadOnlySpan<byte> bytes) ? new MemoryStream(bytes.ToArray(), writable: false) : null;
    }

    /// <summary>The next line without its LF; false at the end of the stream.</summary>
    /// <param name="tooLong">The line is beyond the limit: it was passed over, and <paramref name="line"/> is empty.</param>
    public bool TryReadLine(out ReadOnlySpan<byte> line, out bool tooLong)
    {
        int length = LineLength(0);
        tooLong = length > limit;
        if (length == end - start)
            ThrowIfFailed();
        line = tooLong ? default : Buffered[..length];
        if (tooLong)
            PassOverLine();
        else if (end == start)
            return false;
        else
            start += Math.Min(length + 1, end - start);
        return true;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        start = end = 0;
        ended = true;
    }

    // More than the limit where the line does not end within it.
    private int LineLength(int from)
    {
        while (true)
        {
            int newline = from < end - start ? Buffered[from..].IndexOf((byte)'\n') : -1;
            if (newline >= 0)
                return from + newline;
            from = Math.Max(from, end - start);
            if (end - start > limit || !Fill())
                return end - start;
        }
    }

    private void PassOverLine()
    {
        int newline;
        while ((newline = Buffered.IndexOf((byte)'\n')) < 0)
        {
            start = end = 0;
            if (!Fill())
                return;
        }
        start += newline + 1;
    }

    private bool Fill()
    {
        if (ended)
            return false;
        if (start > 0)
            MoveToFront();
        else if (end == buffer.Length)
            Grow();
        int read = ReadOrKeepFailure();
        end += read;
        Unpacker.AddPacked(read);
        ended = read == 0;
        return !ended;
    }

    private int ReadOrKeepFailure()
    {
        try
        {
            return stream.Read(buffer, end, buffer.Length - end);
        }
        catch (Exception error)
        {
            failure = ExceptionDispatchInfo.Capture(error);
            return 0;
        }
    }

    private void ThrowIfFailed() => failure?.Throw();

    private void MoveToFront()
    {
        Buffered.CopyTo(buffer);
        (start, end) = (0, end - start);
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        Buffered.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
