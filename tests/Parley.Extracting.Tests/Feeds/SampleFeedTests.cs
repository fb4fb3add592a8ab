using Parley.Text;

namespace Parley.Extracting.Tests.Feeds;

public sealed class SampleFeedTests
{
    public static TheoryData<string, int> Sources => new() { { "agency-feed.xml", 0 }, { "agency-feed.xml", 1 }, { "agency-feed.xml", 2 }, { "agency-feed.xml", 3 }, { "agency-feed.xml", 4 }, { "agency-feed.xml", 5 }, { "ifs-newsletter.eml", 0 } };

    [Theory, MemberData(nameof(Sources))]
    public void Says_of_itself_what_it_says(string file, int number)
    {
        SamplePage page = SamplePage.In(file)[number];
        Article article = Read(file)[number];
        Assert.Equal(
            (page.Title, page.Byline, page.Outlet, page.Day, page.Url, page.Language),
            (article.Title, article.Byline, article.Outlet, article.Published?.ToString(), article.Url, article.StatedLanguage));
    }

    [Theory, MemberData(nameof(Sources))]
    public void Every_line_of_the_article_is_there_and_no_other(string file, int number)
    {
        SamplePage page = SamplePage.In(file)[number];
        string text = Read(file)[number].Text;
        Assert.Empty(page.Missing(text));
        Assert.Empty(page.Added(text));
    }

    private static IReadOnlyList<Article> Read(string file) =>
        [.. Extracting.All(SamplePage.Bytes(file), file).Select(one => one.Article ?? throw new InvalidOperationException(Extracting.Codes(one)))];
}
