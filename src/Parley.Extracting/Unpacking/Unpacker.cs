using Parley.Extracting.Formats;

namespace Parley.Extracting.Unpacking;

/// <summary>
/// How deep an input lies inside others, and how much was unpacked of the outermost one. A few bytes may stand for very many: all
/// that comes out, at every level, is counted against what the outermost input itself holds.
/// </summary>
internal sealed class Unpacker
{
    /// <summary>How many archives may lie inside each other.</summary>
    public const int MostLevels = 5;

    /// <summary>How many bytes may come out for each that went in; text and markup need some tens.</summary>
    public const int MostRatio = 100;

    /// <summary>What may come out whatever went in.</summary>
    public const long FreeBytes = 64 * 1024 * 1024;

    private readonly Totals totals;
    private readonly int level;

    public Unpacker()
        : this(new Totals(), 0)
    {
    }

    private Unpacker(Totals totals, int level) => (this.totals, this.level) = (totals, level);

    /// <summary>Whether more came out than may: nothing else of the input is to be unpacked.</summary>
    public bool IsExhausted => totals.Unpacked > Math.Max(FreeBytes, MostRatio * totals.Packed);

    /// <summary>Counts bytes of the outermost input; those of inputs inside of it are counted already.</summary>
    public void AddPacked(long bytes) => totals.Packed += level == 0 ? bytes : 0;

    /// <summary>One level deeper; null where that is too deep.</summary>
    public Unpacker? Deeper() => level < MostLevels ? new Unpacker(totals, level + 1) : null;

    /// <summary>As deep, for what lies unpacked inside of an input.</summary>
    public Unpacker Inside() => new(totals, Math.Max(level, 1));

    /// <summary>The same bytes, counted as unpacked ones.</summary>
    public Stream Counted(Stream unpacked) => new CountedStream(unpacked, this);

    private sealed class Totals
    {
        public long Packed { get; set; }

        public long Unpacked { get; set; }
    }

    private sealed class CountedStream(Stream inner, Unpacker unpacker) : ByteStream
    {
        public override int Read(Span<byte> buffer)
        {
            int read = inner.Read(buffer);
            unpacker.totals.Unpacked += read;
            return unpacker.IsExhausted ? throw new UnpackingException() : read;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}

/// <summary>Too much came out of an archive. It never leaves this project: <see cref="Contained"/> makes a problem of it.</summary>
internal sealed class UnpackingException : Exception;
