using Parley.Tagging.Searching;
using Parley.Text;

namespace Parley.Ingesting.Transfer;

/// <summary>What is written into no file, for it can be made anew: the words by which statements are found.</summary>
public static class SearchIndex
{
    public static ArticleReading Indexed(this SearchTerms terms, ArticleReading reading) => reading with
    {
        Search = [.. reading.Statements.Select(statement => terms.Index(statement, reading.Article.Text, reading.Language))],
    };
}
