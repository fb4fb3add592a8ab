using Parley.Extracting.Formats;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Gzip;

/// <summary>Whatever was packed with gzip, in one member or, as in a .warc.gz, in many.</summary>
internal sealed class GzipFormat(Contained contained) : IFormat
{
    public bool Recognises(ByteReader reader, string path) => reader.Peek(3) is [0x1F, 0x8B, 0x08];

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path) => contained.Documents(
        () => new WholeGzipStream(PartStream.Rest(reader)),
        path,
        reader.Unpacker);
}
