using System.Collections.Immutable;
using Parley.Dates;
using Parley.Extracting.Boilerplate;
using Parley.Extracting.Metadata;
using Parley.Text;

namespace Parley.Extracting;

/// <summary>A decoded text, and what its format says of it, to an article: the same for every format.</summary>
internal sealed class ArticleBuilder
{
    private readonly BoilerplateFinder boilerplate;
    private readonly MetadataFinder metadata;

    public ArticleBuilder(IReadOnlyList<Language> languages)
    {
        boilerplate = new BoilerplateFinder(languages);
        metadata = new MetadataFinder(languages, new DateFinder(languages));
    }

    /// <param name="text">Without NUL and unpaired surrogates.</param>
    public Extracted Build(string path, string text, StatedFields stated, ExtractingOptions options)
    {
        if (text.AsSpan().TrimStart('\uFEFF').IsWhiteSpace())
            return new Extracted(path, null, [.. stated.Problems, Problems.Empty()]);
        var lines = new ArticleLines(text);
        FoundBoilerplate taken = boilerplate.Find(lines);
        string kept = options.AsIs ? text : CleanText.Of(lines, taken);
        if (kept.Length == 0)
            return new Extracted(path, null, [.. stated.Problems, Problems.OnlyBoilerplate()]);
        var article = new Article(path, kept) { Boilerplate = options.AsIs ? taken.Spans : [], StatedLanguage = options.Language ?? stated.Language };
        return new Extracted(path, Described(article, stated, metadata.Find(lines, taken), options), stated.Problems)
        {
            Blocks = options.Explain ? Explain(lines, taken) : [],
        };
    }

    private static ImmutableArray<PageBlock> Explain(ArticleLines lines, FoundBoilerplate taken) =>
        [.. Enumerable.Range(0, lines.Count).Where(line => !lines.IsBlank(line))
            .Select(line => new PageBlock(BlockKind.Paragraph, lines.Trimmed(line).ToString(), !taken.Lines[line], taken.Reasons[line] ?? "text"))];

    /// <summary>As <see cref="Build"/>, for text of which all that is no part of the article is taken out already, and which was asked for its fields.</summary>
    public static Extracted BuildPage(string path, string text, StatedFields stated, ExtractingOptions options)
    {
        if (text.Length == 0)
            return new Extracted(path, null, [.. stated.Problems, Problems.OnlyBoilerplate()]);
        var article = new Article(path, text) { StatedLanguage = options.Language ?? stated.Language };
        return new Extracted(path, Described(article, stated, new FoundMetadata(null, null, null, null, null), options), stated.Problems);
    }

    private static Article Described(Article article, StatedFields stated, FoundMetadata found, ExtractingOptions options)
    {
        string? url = stated.Url ?? found.Url ?? (options.Address is { } address && Addresses.IsAddress(address) ? address : null);
        (PartialDate? published, DateBasis? basis) = Published(stated, found.Published, url, options.Published);
        return article with
        {
            Title = stated.Title ?? found.Title,
            Byline = stated.Byline ?? found.Byline,
            Outlet = stated.Outlet ?? found.Outlet,
            Url = url,
            Published = published,
            PublishedBasis = basis,
        };
    }

    private static (PartialDate?, DateBasis?) Published(StatedFields stated, PartialDate? inText, string? url, PartialDate? given)
    {
        if (stated.Published is not null)
            return (stated.Published, stated.PublishedBasis ?? DateBasis.Meta);
        if (inText is not null)
            return (inText, DateBasis.Text);
        if (url is not null && Addresses.DateIn(url) is { } inUrl)
            return (inUrl, DateBasis.Url);
        return (given, given is null ? null : DateBasis.Given);
    }
}
