using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Extracting;

/// <summary>What the user says about how to take the input.</summary>
/// <param name="AsIs">The file's content is the article's text, byte for byte (BOM and CRLF too).</param>
/// <param name="Published">The date for articles whose text has none.</param>
public sealed record ExtractingOptions(bool AsIs = false, PartialDate? Published = null);

/// <summary>What came of one document: the article, or null and the problems that say why.</summary>
public sealed record Extracted(string Path, Article? Article, ImmutableArray<Problem> Problems);

/// <summary>Bytes to articles: recognises the format by content and name. Thread-safe.</summary>
public sealed class ArticleExtractor(IReadOnlyList<Language> languages)
{
    /// <summary>
    /// Reads one file, lazily: one result for plain text, one a line for JSON Lines, in the file's order. Errors of the
    /// stream itself (a disk that fails) are the caller's and pass through.
    /// </summary>
    public IEnumerable<Extracted> Extract(Stream bytes, string path, ExtractingOptions options)
    {
        _ = languages;
        yield break;
    }
}
