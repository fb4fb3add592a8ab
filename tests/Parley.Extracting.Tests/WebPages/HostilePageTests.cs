using System.Text;
using Parley.Extracting.WebPages;

namespace Parley.Extracting.Tests.WebPages;

/// <summary>Pages made to break readers: the work is bounded by counts, and what is there is still read or refused in one line.</summary>
public sealed class HostilePageTests
{
    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote><p>")]
    [InlineData("<form><svg><g>")]
    public void Nested_200_000_deep(string tag)
    {
        Extracted page = Pages.Read(Pages.Page($"{Pages.Body}{Repeated(tag, 200_000)}deep down"));
        Assert.True(page.Article is not null || page.Problems.Length == 1);
        if (page.Article is not null)
            Assert.StartsWith(Pages.First, page.Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Formatting_that_multiplies_is_cut_off()
    {
        var html = new StringBuilder(Pages.Body);
        for (int i = 0; i < PageParser.MostOpen - 10; i++)
            html.Append("<font color=").Append(i).Append('>');
        html.Insert(html.Length, "</p><p>x", 20_000);
        Extracted page = Pages.Read(Pages.Page(html.ToString()));
        Assert.Equal("page-cut", Extracting.Codes(page));
        Assert.StartsWith(Pages.First, page.Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_beyond_the_limit_are_cut_off_and_told()
    {
        Extracted page = Pages.Read(Pages.Page($"<article>{Pages.Body}</article><div>{Repeated("<i></i>", PageParser.MostTags)}</div>"));
        Assert.Equal("page-cut", Extracting.Codes(page));
        Assert.StartsWith(Pages.First, page.Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_50_MB_is_cut_off_and_told()
    {
        Extracted page = Pages.Read(Pages.Page($"<article>{Pages.Body}</article><script>{Repeated("lorem ipsum dolor ", 50 * 1024 * 1024 / 18)}</script>"));
        Assert.Equal("page-cut", Extracting.Codes(page));
        Assert.StartsWith(Pages.First, page.Article!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body>&#xD800;&#xDFFF;&#0;\u0000 <p>" + Pages.First)]
    [InlineData("<html><p class=\"" + Pages.First)]
    [InlineData("<html><!-- <p>" + Pages.First)]
    [InlineData("<html><script>" + Pages.First)]
    [InlineData("<html><frameset><frame src=a></frameset>")]
    [InlineData("<html><body><template><p>" + Pages.First + "</template>")]
    [InlineData("<html><body><math><mtext><p>x</math><select><p>y")]
    [InlineData("<html><script type='application/ld+json'>[[[[[[[[[[[[[[[[")]
    public void Broken_pages_are_read_or_refused(string html)
    {
        Extracted page = Pages.Read(html);
        Assert.True(page.Article is not null || page.Problems.Length > 0);
        if (page.Article is { } article)
            Assert.DoesNotContain('\0', article.Text);
    }

    [Fact]
    public void Json_ld_of_100_000_levels_and_properties_does_no_harm()
    {
        string deep = Repeated("{\"@graph\":[", 100_000), wide = "{\"@graph\":[" + string.Join(',', Enumerable.Repeat("{\"@type\":\"Thing\"}", 100_000)) + "]}";
        foreach (string json in (string[])[deep, wide])
            Assert.Equal(Pages.First, Pages.Paragraphs(Pages.Page(Pages.Body, $"<script type='application/ld+json'>{json}</script>"))[0]);
    }

    [Fact]
    public void The_rest_of_the_batch_goes_on()
    {
        string[] pages = [Pages.Page(Pages.Body), "<html>" + Repeated("<div>", 200_000), Pages.Page(Pages.Body)];
        Assert.Equal(2, pages.Count(page => Pages.Read(page).Article?.Text.StartsWith(Pages.First, StringComparison.Ordinal) is true));
    }

    private static string Repeated(string piece, int times) => new StringBuilder(piece.Length * times).Insert(0, piece, times).ToString();
}
