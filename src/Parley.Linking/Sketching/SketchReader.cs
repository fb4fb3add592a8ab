using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Linking.Sketching;

/// <summary>Numbers one after another, lowest byte first, as <see cref="BinaryWriter"/> writes them.</summary>
internal ref struct SketchReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> rest = bytes;

    public ReadOnlySpan<byte> Bytes(int count)
    {
        ReadOnlySpan<byte> taken = rest[..count];
        rest = rest[count..];
        return taken;
    }

    public byte Byte() => Bytes(1)[0];

    public bool Flag() => Byte() != 0;

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Bytes(sizeof(int)));

    public uint UInt() => BinaryPrimitives.ReadUInt32LittleEndian(Bytes(sizeof(uint)));

    public ulong ULong() => BinaryPrimitives.ReadUInt64LittleEndian(Bytes(sizeof(ulong)));

    /// <summary>Seven bits a byte; the eighth says that there are more.</summary>
    public int Count()
    {
        int count = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = Byte();
            count |= (next & 0x7F) << shift;
            if (next < 0x80)
                return count;
        }
    }

    /// <summary>A count, and so many numbers of one size.</summary>
    public ImmutableArray<T> Numbers<T>()
        where T : unmanaged
    {
        var numbers = new T[Count()];
        Bytes(numbers.Length * Unsafe.SizeOf<T>()).CopyTo(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return ImmutableCollectionsMarshal.AsImmutableArray(numbers);
    }
}
