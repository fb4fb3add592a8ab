using Parley.Extracting.Formats;

namespace Parley.Extracting.WebPages;

/// <summary>One article a file of HTML.</summary>
internal sealed class WebPageFormat(WebPageReader pages) : IFormat
{
    private const int Head = 4096;

    public bool Recognises(ByteReader reader, string path) => HtmlSignature.Matches(reader.Peek(Head), path);

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        yield return ReadWhole(reader, path);
    }

    private RawDocument ReadWhole(ByteReader reader, string path)
    {
        if (!reader.TryReadToEnd(out ReadOnlySpan<byte> bytes))
            return RawDocument.Refused(path, Problems.TooLarge());
        byte[] whole = bytes.ToArray();
        return new RawDocument(path, whole.Length, options => pages.Read(path, HtmlEncoding.Decode(whole, options.Charset), new StatedFields(Url: options.Address), options));
    }
}
