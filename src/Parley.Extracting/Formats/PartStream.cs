namespace Parley.Extracting.Formats;

/// <summary>The next bytes of a reader, so many of them; ends early where the reader does.</summary>
internal sealed class PartStream(ByteReader reader, long length) : ByteStream
{
    /// <summary>How many bytes have not been read yet.</summary>
    public long Left { get; private set; } = length;

    /// <summary>Whether the reader ended before the part did.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>All that is left of the reader.</summary>
    public static PartStream Rest(ByteReader reader) => new(reader, long.MaxValue);

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty || Left == 0)
            return 0;
        int read = reader.Read(buffer[..(int)Math.Min(buffer.Length, Left)]);
        Left -= read;
        IsCutOff |= read == 0;
        return read;
    }

    /// <summary>Passes over what was not read.</summary>
    public void PassOver()
    {
        Span<byte> discarded = stackalloc byte[4096];
        while (Read(discarded) > 0) { }
    }
}
