using System.Globalization;
using System.IO.Compression;
using Parley.Extracting.Formats;
using Parley.Extracting.Gzip;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Http;

/// <summary>A server's answer as it went over the line: status, fields, and a body that may be in chunks and packed.</summary>
internal sealed class HttpAnswer
{
    // What is packed twice was packed so by mistake; more often is meant to be a trap.
    private const int MostCodings = 2;

    private readonly HeaderBlock head;

    private HttpAnswer(HeaderBlock head, int status) => (this.head, Status) = (head, status);

    public int Status { get; }

    public bool IsRead => Status == 200 && head.ContentType.IsRead;

    public static bool Begins(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("HTTP/"u8) && bytes.Length >= 12 && bytes[..10].Contains((byte)' ');

    /// <summary>Null where there is none, or its fields do not end.</summary>
    public static HttpAnswer? TryRead(ByteReader reader) =>
        Begins(reader.Peek(12))
        && HeaderBlock.TryRead(reader, opening: true) is { } head
        && head.Opening.Split(' ') is [_, var code, ..]
        && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out int status)
            ? new HttpAnswer(head, status)
            : null;

    /// <summary>The documents of its body, which know where they come from and what the server says of their encoding.</summary>
    /// <param name="reader">Stands at the body.</param>
    /// <param name="address">Where it was asked for; the answer may know better.</param>
    public IEnumerable<RawDocument> Documents(ByteReader reader, string path, string? address, Contained contained) =>
        contained.Documents(() => Unpacked(reader), path, reader.Unpacker)
            .Select(document => document.From(head["Content-Location"] ?? address, head.ContentType.Charset));

    /// <summary>Its body, unpacked and counted.</summary>
    /// <exception cref="NotSupportedException">It is packed in a way that is not known.</exception>
    public Stream Body(ByteReader reader) => reader.Unpacker.Inside().Counted(Unpacked(reader));

    private Stream Unpacked(ByteReader reader)
    {
        Stream body = IsChunked ? new ChunkedStream(reader) : PartStream.Rest(reader);
        string[] codings = head["Content-Encoding"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (codings.Length > MostCodings)
            throw new NotSupportedException("The body is packed too often.");
        return codings.Reverse().Aggregate(body, Unpacked);
    }

    private bool IsChunked => head["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) ?? false;

    private static Stream Unpacked(Stream packed, string coding) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new WholeGzipStream(packed),
        "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        "identity" => packed,
        _ => throw new NotSupportedException("The body is packed in an unknown way."),
    };
}
