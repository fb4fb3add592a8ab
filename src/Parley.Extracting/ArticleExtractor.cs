using System.Collections.Immutable;
using Parley.Dates;
using Parley.Extracting.Csv;
using Parley.Extracting.Feeds;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;
using Parley.Extracting.Gzip;
using Parley.Extracting.Http;
using Parley.Extracting.JsonLines;
using Parley.Extracting.Links;
using Parley.Extracting.Mail;
using Parley.Extracting.Markdown;
using Parley.Extracting.PlainText;
using Parley.Extracting.Unpacking;
using Parley.Extracting.Unread;
using Parley.Extracting.Warc;
using Parley.Extracting.WebPages;
using Parley.Extracting.Zip;
using Parley.Text;

namespace Parley.Extracting;

/// <summary>What the user says about how to take the input.</summary>
/// <param name="AsIs">The file's content is the article's text, byte for byte (BOM and CRLF too).</param>
/// <param name="Published">The date for articles whose text has none.</param>
/// <param name="Language">The articles' language (ISO 639-1), whatever the input says of it.</param>
/// <param name="Explain">Also say of each block why it was kept or dropped.</param>
public sealed record ExtractingOptions(bool AsIs = false, PartialDate? Published = null, string? Language = null, bool Explain = false)
{
    /// <summary>Where the document was found; it counts where the document does not state its address.</summary>
    public string? Address { get; init; }

    /// <summary>The encoding that whoever sent the document named.</summary>
    public string? Charset { get; init; }
}

/// <summary>What came of one document: the article, or null and the problems that say why.</summary>
public sealed record Extracted(string Path, Article? Article, ImmutableArray<Problem> Problems)
{
    /// <summary>The blocks of the input, and why each is in the article's text or is not; empty where the options ask for no explanation.</summary>
    public ImmutableArray<PageBlock> Blocks { get; init; } = [];

    /// <summary>What a web page says of itself beside; null for other inputs.</summary>
    public PageDescription? Page { get; init; }
}

/// <summary>Bytes to articles: recognises the format by content and name. Thread-safe.</summary>
/// <exception cref="SetupException">A list of <c>extracting/</c> or <c>dates/</c> is missing.</exception>
public sealed class ArticleExtractor
{
    /// <summary>The largest document that is read: a file of plain text, or one line of JSON Lines.</summary>
    public const int MaxArticleBytes = 64 * 1024 * 1024;

    // The first that recognises the input reads it; plain text is what is left.
    private readonly ImmutableArray<IFormat> formats;

    public ArticleExtractor(IReadOnlyList<Language> languages)
    {
        var builder = new ArticleBuilder(languages);
        var pages = new WebPageReader(languages);
        var fragments = new Fragments(pages, languages);
        var parser = new FieldParser(new DateFinder(languages));
        var contained = new Contained(Cut);
        formats =
        [
            new ZipFormat(contained), new GzipFormat(contained), new HttpAnswerFormat(contained), new WarcFormat(contained),
            new LinkListFormat(LinkReader.Sources), new FeedFormat(LinkReader.Feeds(parser), fragments, builder),
            new WebPageFormat(pages), new UnreadFormat(), new JsonLinesFormat(builder, parser), new CsvFormat(builder, parser),
            new MailFormat(new MailReader(fragments, builder, new FeedDates(parser))), new MarkdownFormat(pages, parser),
            new PlainTextFormat(builder),
        ];
    }

    /// <summary>
    /// Reads one file, lazily: one result for plain text, one a line for JSON Lines, in the file's order. Errors of the
    /// stream itself (a disk that fails) are the caller's and pass through.
    /// </summary>
    public IEnumerable<Extracted> Extract(Stream bytes, string path, ExtractingOptions options) =>
        Cut(bytes, path).Select(document => document.Extract(options));

    /// <summary>As <see cref="Extract"/>, but leaves the work on each document to whoever calls its own Extract.</summary>
    public IEnumerable<RawDocument> Cut(Stream bytes, string path) => Cut(bytes, path, new Unpacker());

    private IEnumerable<RawDocument> Cut(Stream bytes, string path, Unpacker unpacker)
    {
        using var reader = new ByteReader(bytes, MaxArticleBytes, unpacker);
        IFormat format = formats.First(format => format.Recognises(reader, path));
        foreach (RawDocument document in format.Cut(reader, path))
            yield return document;
    }
}
