using System.Text;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;
using Parley.Extracting.WebPages;

namespace Parley.Extracting.Markdown;

/// <summary>One article a file of Markdown, with or without fields above it. It becomes HTML and is read as such.</summary>
internal sealed partial class MarkdownFormat(WebPageReader pages, FieldParser parser) : IFormat
{
    private const int Head = 4096;

    // The library's parser takes the square of some lengths: what people write is far below.
    private const int MostBytes = 4 * 1024 * 1024;

    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseAutoLinks().Build();

    public bool Recognises(ByteReader reader, string path)
    {
        if (FileName.EndsWith(path, ".md", ".markdown"))
            return true;
        ReadOnlySpan<byte> head = reader.Peek(Head);
        string text = Encoding.UTF8.GetString(head[Utf8Text.FirstInk(head)..]);
        return FrontMatter.Begins(text) || Heading().IsMatch(text) || LinkOrImage().Count(text) > 1;
    }

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        if (!reader.TryReadToEnd(out ReadOnlySpan<byte> bytes) || bytes.Length > MostBytes)
            return [RawDocument.Refused(path, Problems.MarkdownTooLarge(MostBytes))];
        if (Utf8Text.FirstInvalid(bytes) is var invalid and >= 0)
            return [RawDocument.Refused(path, Problems.NotUtf8(Place.In(bytes, invalid)))];
        if (bytes.IndexOf((byte)0) is var nul and >= 0)
            return [RawDocument.Refused(path, Problems.NulInText(Place.In(bytes, nul)))];
        string text = Encoding.UTF8.GetString(bytes);
        return [new RawDocument(path, bytes.Length, options => Extract(text, path, options))];
    }

    private Extracted Extract(string text, string path, ExtractingOptions options)
    {
        (FoundFields found, string body) = FrontMatter.Read(text.TrimStart('\uFEFF', ' ', '\r', '\n'));
        StatedFields fields = parser.Parse(found);
        try
        {
            MarkdownDocument document = Markdig.Markdown.Parse(body, pipeline);
            return pages.ReadFragment(path, document.ToHtml(pipeline), fields with { Title = fields.Title ?? Title(document) }, options);
        }
        catch (ArgumentException)
        {
            // The library refuses what is nested too deep, and has no other word for it.
            return new Extracted(path, null, [Problems.MarkdownTooDeep()]);
        }
    }

    private static string? Title(MarkdownDocument document) =>
        document.FirstOrDefault() is HeadingBlock { Level: 1, Inline: { } inline }
            ? FoundFields.OnOneLine(string.Concat(inline.Descendants().Select(Words))) is { Length: > 0 } title ? title : null
            : null;

    private static string Words(MarkdownObject inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    };

    [GeneratedRegex(@"^#{1,2} \S.*\r?\n", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[[^\]\n]{1,200}\]\(https?://[^)\s]{1,500}\)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex LinkOrImage();
}
