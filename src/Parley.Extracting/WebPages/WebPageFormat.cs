using Parley.Extracting.Formats;

namespace Parley.Extracting.WebPages;

/// <summary>One article a file of HTML; of a liveblog one an entry.</summary>
internal sealed class WebPageFormat(WebPageReader pages) : IFormat
{
    private const int Head = 4096;

    public bool Recognises(ByteReader reader, string path) => HtmlSignature.Matches(reader.Peek(Head), path);

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        if (!reader.TryReadToEnd(out ReadOnlySpan<byte> bytes))
            return [RawDocument.Refused(path, Problems.TooLarge())];
        byte[] whole = bytes.ToArray();
        return Cut(whole, path, null, new StatedFields());
    }

    /// <param name="charset">The charset that the answer's header gave.</param>
    /// <param name="stated">What is known from outside.</param>
    public IEnumerable<RawDocument> Cut(byte[] page, string path, string? charset, StatedFields stated)
    {
        if (page.AsSpan().IndexOf(LiveEntries.Mark) < 0)
            return [new RawDocument(path, page.Length, options => pages.Read(path, HtmlEncoding.Decode(page, charset ?? options.Charset), stated with { Url = stated.Url ?? options.Address }, options))];
        // How many entries it has is known only when it is read, which is then done at once.
        return pages.ReadEntries(path, HtmlEncoding.Decode(page, charset), stated, new ExtractingOptions(Explain: true))
            .Select(entry => new RawDocument(entry.Path, entry.Article?.Text.Length * 2 ?? 0, options => WithOptions(entry with { Blocks = options.Explain ? entry.Blocks : [] }, options)));
    }

    private static Extracted WithOptions(Extracted entry, ExtractingOptions options) => entry.Article is null || (!options.AsIs && options.Language is null)
        ? entry
        : options.AsIs
            ? entry with { Article = null, Problems = [Problems.NotAsIs()] }
            : entry with { Article = entry.Article with { StatedLanguage = options.Language } };
}
