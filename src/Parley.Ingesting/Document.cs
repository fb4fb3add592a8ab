using Parley.Extracting;
using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting;

/// <summary>A document on its way: extracted, then read if it is an article.</summary>
internal sealed record Document(Extracted Extracted)
{
    public ArticleReading? Reading { get; init; }

    public static Document Refused(string path, Problem problem) => new(new Extracted(path, null, [problem]));

    /// <summary>How much memory it takes, in characters.</summary>
    public int Length => Extracted.Article?.Text.Length ?? 0;

    public Ingested ToIngested(Written? written = null, Problem? problem = null) => new(
        Extracted.Path,
        Reading,
        written,
        // What troubled the extraction of an article is in its reading.
        [.. Extracted.Article is null ? Extracted.Problems : [], .. problem is null ? [] : new[] { problem }]);
}
