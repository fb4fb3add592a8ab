using System.Collections.Immutable;
using Parley.Attributing;
using Parley.Coding;
using Parley.Coding.Actors;
using Parley.Extracting;
using Parley.Tagging;
using Parley.Tagging.Searching;
using Parley.Text;

namespace Parley.Reading;

/// <summary>The way of an article, on one screen. A pure function of (bytes, languages, codebook): thread-safe, loaded once.</summary>
public sealed class ArticleReader(IReadOnlyList<Language> languages, CodingData coding)
{
    private readonly ArticleExtractor extractor = new(languages);
    private readonly Tagger tagger = new(languages, Depth.Syntax);
    private readonly AttributionFinder finder = new(languages);
    private readonly StatementCoder coder = new(languages, coding);

    /// <summary>With the codebook and the actors that travel beside the program.</summary>
    public ArticleReader(IReadOnlyList<Language> languages)
        : this(languages, CodebookFolder.Load(CodebookFolder.Default))
    {
    }

    /// <summary>Makes the words by which statements are found; who only searches makes them without a reader.</summary>
    public SearchTerms SearchTerms { get; } = new(languages);

    /// <summary>The actors that are known before an article is read.</summary>
    public ActorRegistry Actors { get; } = coding.Actors;

    /// <summary>Names the program, the word lists and the codebook that read; where it differs, readings may differ.</summary>
    public string Version { get; } = ReaderVersion.Of(languages, coding.Version);

    /// <inheritdoc cref="AttributionFinder.ByRulesAlone"/>
    public IEnumerable<string> ByRulesAlone => finder.ByRulesAlone;

    /// <summary>Bytes to articles, lazily, in the file's order.</summary>
    public IEnumerable<Extracted> Extract(Stream bytes, string path, ExtractingOptions options) =>
        extractor.Extract(bytes, path, options);

    /// <summary>Bytes to documents that are yet to be extracted.</summary>
    public IEnumerable<RawDocument> Cut(Stream bytes, string path) => extractor.Cut(bytes, path);

    /// <summary>An article to its statements.</summary>
    public ArticleReading Read(Extracted extracted)
    {
        Article article = extracted.Article
            ?? throw new ArgumentException("There is no article to read; ask for Article first.", nameof(extracted));
        TaggedText tagged = tagger.Tag(article);
        Findings findings = finder.Find(tagged);
        ImmutableArray<Statement> statements = coder.Code(tagged, findings);
        return new ArticleReading(
            article,
            tagged.Language,
            statements,
            [.. extracted.Problems, .. tagged.Problems, .. findings.Problems])
        {
            Search = [.. statements.Select(statement => SearchTerms.Index(statement, article.Text, tagged.Language))],
        };
    }
}
