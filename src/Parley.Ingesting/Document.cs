using Parley.Extracting;
using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting;

/// <summary>A document on its way: extracted, then perhaps read.</summary>
internal sealed record Document(Extracted Extracted)
{
    /// <summary>The record holds it already, and nobody needs its reading.</summary>
    public bool IsKnown { get; init; }

    public ArticleReading? Reading { get; init; }

    /// <summary>Null where there is nothing to read.</summary>
    public Extracted? ToRead => Extracted.Article is null || IsKnown ? null : Extracted;

    /// <summary>How much memory it takes, in characters.</summary>
    public int Length => Extracted.Article?.Text.Length ?? 0;

    public Ingested ToIngested(Written? written = null, Problem? problem = null) => new(
        Extracted.Path,
        Reading,
        IsKnown ? Written.Unchanged : written,
        // What troubled the extraction of an article is in its reading.
        [.. Extracted.Article is null ? Extracted.Problems : [], .. problem is null ? [] : new[] { problem }]);
}
