using Parley.Cli.Surrounding;

namespace Parley.Cli.Tests.Recorded;

/// <summary>A reader that takes so many writes and is gone.</summary>
internal sealed class ClosedOutput(int writes) : MemoryStream
{
    private int left = writes;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (left-- <= 0)
            throw new OutputClosedException(new IOException("Broken pipe"));
        base.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
}
