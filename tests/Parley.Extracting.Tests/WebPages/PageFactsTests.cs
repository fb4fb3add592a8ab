using Parley.Extracting.WebPages.Facts;
using Parley.Text;

namespace Parley.Extracting.Tests.WebPages;

/// <summary>What a page says of itself, by where it says it.</summary>
public sealed class PageFactsTests
{
    private const string JsonLd = """
        <script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#beck", "name": "Anna Beck"},
        {"@type": ["NewsArticle"], "headline": "Harbour of Vessia shut", "datePublished": "2031-09-04T23:10:00Z", "dateModified": "2031-09-05T09:42:00+01:00",
        "author": {"@id": "#beck"}, "publisher": {"name": "The Harbour Courier"}, "inLanguage": "en-GB", "articleSection": "World", "keywords": ["dues", "boats"]}]}</script>
        """;

    private const string Tags = """
        <meta property="og:title" content="Harbour of Vessia shut"><meta property="og:site_name" content="The Harbour Courier"><meta name="author" content="Anna Beck">
        <meta property="article:published_time" content="2031-09-04 23:10 +0200"><link rel="canonical" href="https://courier.example/harbour">
        <meta property="og:image" content="https://img.example/quay-1200.jpg"><meta property="article:tag" content="dues"><meta property="article:tag" content="boats">
        """;

    [Theory]
    [InlineData(JsonLd, DateBasis.JsonLd, "2031-09-04T23:10:00+00:00")]
    [InlineData(Tags, DateBasis.Meta, "2031-09-04T23:10:00+02:00")]
    public void Reads(string head, DateBasis basis, string published)
    {
        Extracted page = Pages.Read(Pages.Page($"<img src=/quay-800.jpg alt='The quay in rain'>{Pages.Body}", head));
        Assert.Equal(("Harbour of Vessia shut", "Anna Beck", "The Harbour Courier"), (page.Article!.Title, page.Article.Byline, page.Article.Outlet));
        Assert.Equal(new PartialDate(2031, 9, 4), page.Article.Published);
        Assert.Equal(basis, page.Article.PublishedBasis);
        Assert.Equal(published, page.Page!.Published);
        Assert.Equal("en", page.Article.StatedLanguage);
        Assert.Equal("dues boats", string.Join(' ', page.Page.Keywords));
    }

    [Fact]
    public void Section_change_and_picture()
    {
        PageDescription page = Pages.Read(Pages.Page($"<img src=/quay-800.jpg alt='The quay in rain'>{Pages.Body}", JsonLd + Tags)).Page!;
        Assert.Equal(("World", "2031-09-05T09:42:00+01:00"), (page.Section, page.Modified));
        Assert.Equal(("https://img.example/quay-1200.jpg", "The quay in rain"), (page.Image, page.ImageAlternative));
    }

    [Fact]
    public void Microdata()
    {
        Article page = Pages.Article(Pages.Page($"""
            <article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">Harbour of Vessia shut</h1>
            <span itemprop="author" itemscope><span itemprop="name">Anna Beck</span></span><time itemprop="datePublished" datetime="2031-09-04">4 September</time>
            <div itemprop="articleBody">{Pages.Body}</div></article>
            """));
        Assert.Equal(("Harbour of Vessia shut", "Anna Beck", new PartialDate(2031, 9, 4)), (page.Title, page.Byline, page.Published!.Value));
        Assert.Equal(Pages.First, page.Text.Split("\n\n")[0]);
    }

    [Theory]
    [InlineData("<h1>Harbour of Vessia shut</h1><p>By Anna Beck and Jan Hafen in Lyuben</p><p>4 September 2031, 7:48 p.m.</p>", "Anna Beck and Jan Hafen", "2031-09-04T19:48:00")]
    [InlineData("<h1>Harbour of Vessia shut</h1><div class=author-line>Anna Beck</div><p>Published: 4 September 2031</p>", "Anna Beck", "2031-09-04")]
    [InlineData("<h1>Harbour of Vessia shut</h1><p>Von Anna Beck</p><p>Stand: 04.09.2031, 17:05 Uhr</p>", "Anna Beck", "2031-09-04T17:05:00")]
    [InlineData("<h1>Harbour of Vessia shut</h1><p>By the water, 4 boats wait.</p>", null, null)]
    public void What_readers_see(string top, string? byline, string? published)
    {
        Extracted page = Pages.Read(Pages.Page($"<article>{top}{Pages.Body}</article>"));
        Assert.Equal(byline, page.Article!.Byline);
        Assert.Equal(published, page.Page!.Published);
    }

    [Fact]
    public void The_day_that_readers_see_counts_where_zones_part_it_from_the_stated_one() => Assert.Equal(
        new PartialDate(2031, 9, 3),
        Pages.Article(Pages.Page($"<h1>Harbour of Vessia shut</h1><p>Posted Sept. 3, 2031, 8:10 PM</p>{Pages.Body}", JsonLd.Replace("04T23", "04T00", StringComparison.Ordinal))).Published);

    [Fact]
    public void Broken_json_ld_is_passed_over() => Assert.Equal(
        "Harbour of Vessia shut", Pages.Article(Pages.Page(Pages.Body, $"<script type='application/ld+json'>{{\"headline\": </script>{Tags}")).Title);

    [Theory]
    [InlineData("2031-09-04T06:10:00.123Z", "2031-09-04T06:10:00+00:00")]
    [InlineData("2031-10-18T10:48:00+0200", "2031-10-18T10:48:00+02:00")]
    [InlineData("20310904", "2031-09-04")]
    [InlineData("2031-09", "2031-09")]
    [InlineData("Thu, 04 Sep 2031 06:10:00 GMT", "2031-09-04T06:10:00+00:00")]
    [InlineData("2031-02-30", null)]
    [InlineData("03/04/2031", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Times(string text, string? expected) => Assert.Equal(expected, PageTime.TryParse(text, out PageTime time) ? time.ToString() : null);
}
