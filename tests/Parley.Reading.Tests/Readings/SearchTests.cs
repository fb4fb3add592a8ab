using Parley.Tagging.Searching;
using Parley.Text;

namespace Parley.Reading.Tests.Readings;

public class SearchTests
{
    [Fact]
    public void Each_statement_of_the_samples_is_found_by_its_own_words()
    {
        var terms = new SearchTerms(Readers.Languages);
        foreach (ArticleReading reading in ArticleFiles.Own.SelectMany(path => Readers.ExtractFile(path)).Select(Readers.Reader.Read))
        {
            Assert.Equal(reading.Statements.Length, reading.Search.Length);
            foreach ((Statement statement, SearchText search) in reading.Statements.Zip(reading.Search))
            {
                Assert.Equal(SearchText.Of(statement, reading.Article.Text) with { Terms = search.Terms }, search);
                SearchQuery query = terms.Parse(search.Words)!;
                Assert.All(query.Parts, part => Assert.Contains(part.Words[0], search.Words.Split(' ')));
                Assert.Empty(search.Terms.Split(' ', StringSplitOptions.RemoveEmptyEntries).Intersect(search.Words.Split(' ')));
            }
        }
    }
}
