using Parley.Text;

namespace Parley.Extracting.Tests.Feeds;

public sealed class FeedTests
{
    private const string Body = "<p>Beck zahlt nicht, und der Hafen von Lyuben bleibt geschlossen.</p><p>Das sagte sie am Freitag.</p>";

    [Fact]
    public void Rss()
    {
        Article article = Only($"""
            <rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Hafenbote</title><language>de-DE</language><link>https://hafen.example/</link>
            <item><title>Beck &amp;amp; der Hafen</title><link> /a </link><author>anna@hafen.example (Anna Beck)</author><pubDate>14 Nov 2031 17:52 GMT</pubDate>
            <content:encoded><![CDATA[{Body}]]></content:encoded></item></channel></rss>
            """);
        Check(article, "Beck & der Hafen", "Anna Beck", "Hafenbote", "https://hafen.example/a", "2031-11-14", "de");
    }

    [Fact]
    public void Rss_one()
    {
        Article article = Only($"""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Hafenbote</title></channel><item><title>Der Hafen bleibt zu</title><link>https://hafen.example/a</link><dc:creator>Anna Beck</dc:creator><dc:date>2031-11-14T17:52:00+01:00</dc:date>
            <content:encoded><![CDATA[{Body}]]></content:encoded></item></rdf:RDF>
            """);
        Check(article, "Der Hafen bleibt zu", "Anna Beck", "Hafenbote", "https://hafen.example/a", "2031-11-14", null);
    }

    [Theory]
    [InlineData("<content type=\"html\">&lt;p&gt;Beck zahlt nicht, und der Hafen von Lyuben bleibt geschlossen.&lt;/p&gt;&lt;p&gt;Das sagte sie am Freitag.&lt;/p&gt;</content>")]
    [InlineData("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Beck zahlt nicht, und der Hafen von Lyuben bleibt geschlossen.</p><p>Das sagte sie am Freitag.</p></div></content>")]
    public void Atom(string content)
    {
        Article article = Only($"""
            <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Hafenbote</title><link rel="self" href="https://hafen.example/feed"/><link href="https://hafen.example/"/>
            <entry><title type="html">Der Hafen bleibt zu</title><id>tag:1</id><link rel="enclosure" href="https://hafen.example/a.mp3"/><link href="a"/><author><name>Anna Beck</name></author><author><name>Jan Roth</name></author>
            <published>2031-11-14T17:52:00Z</published><updated>2031-11-15T17:52:00Z</updated>{content}</entry></feed>
            """);
        Check(article, "Der Hafen bleibt zu", "Anna Beck, Jan Roth", "Hafenbote", "https://hafen.example/a", "2031-11-14", "de");
    }

    [Fact]
    public void Json_feed()
    {
        Article article = Only("""
            {"version": "https://jsonfeed.org/version/1.1", "title": "Hafenbote", "home_page_url": "https://hafen.example/", "language": "de", "items": [5, {"id": 7, "url": "/a", "title": "Der Hafen bleibt zu",
             "authors": [{"name": "Anna Beck"}, 5], "date_published": "2031-11-14T17:52:00Z", "content_html": "<p>Beck zahlt nicht, und der Hafen von Lyuben bleibt geschlossen.</p><p>Das sagte sie am Freitag.</p>"}]}
            """);
        Check(article, "Der Hafen bleibt zu", "Anna Beck", "Hafenbote", "https://hafen.example/a", "2031-11-14", "de");
    }

    [Fact]
    public void Wallabag()
    {
        Article article = Only("""
            [{"is_archived": 0, "is_starred": 1, "tags": ["x"], "id": 1, "title": "Der Hafen bleibt zu", "url": "https://hafen.example/a", "published_by": ["Anna Beck"], "published_at": "2031-11-14T17:52:00+0100",
              "language": "de", "content": "<p>Beck zahlt nicht, und der Hafen von Lyuben bleibt geschlossen.</p><p>Das sagte sie am Freitag.</p>"}]
            """);
        Check(article, "Der Hafen bleibt zu", "Anna Beck", null, "https://hafen.example/a", "2031-11-14", "de");
    }

    [Theory]
    [InlineData("<description>Beck zahlt nicht …</description>")]
    [InlineData("")]
    public void An_entry_without_its_text_is_told_with_its_address(string description)
    {
        Extracted only = Assert.Single(Extracting.All($"<rss><channel><item><title>Hafen</title><link>https://hafen.example/a</link>{description}</item></channel></rss>", "a.xml"));
        Assert.Equal("only-summary", Extracting.Codes(only));
        Assert.Contains("parley read https://hafen.example/a", only.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_description_is_the_article()
    {
        string text = string.Concat(Enumerable.Range(0, 40).Select(n => $"&lt;p&gt;Beck zahlt auch am {n}. Tag nicht.&lt;/p&gt;"));
        Assert.Contains("Beck zahlt auch am 39. Tag nicht.", Only($"<rss><channel><item><description>{text}</description></item></channel></rss>").Text, StringComparison.Ordinal);
        Assert.Equal("only-summary", Extracting.Codes(Extracting.All($"<rss><channel><item><description>{text}&lt;p&gt;Mehr […]&lt;/p&gt;</description></item></channel></rss>")[0]));
    }

    [Fact]
    public void A_feed_that_breaks_off_gives_what_came_before()
    {
        string item = $"<item><title>Hafen</title><description><![CDATA[{string.Concat(Enumerable.Repeat(Body, 20))}]]></description></item>";
        IReadOnlyList<Extracted> all = Extracting.All($"<rss><channel>{item}{item}<item><title>Haf", "a.xml");
        Assert.Equal(["a.xml:1 ", "a.xml:2 ", "a.xml bad-xml"], all.Select(one => $"{one.Path} {Extracting.Codes(one)}"));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("ISO-8859-15")]
    public void The_declared_encoding_is_heeded(string encoding)
    {
        string feed = $"<?xml version=\"1.0\" encoding=\"{encoding}\"?><rss><channel><title>Hafen</title><item><title>M\u00FCnchen</title><description>{string.Concat(Enumerable.Repeat("Beck zahlt nicht in M\u00FCnchen. ", 40))}</description></item></channel></rss>";
        Assert.Equal("München", Assert.Single(Extracting.All(System.Text.Encoding.Latin1.GetBytes(feed), "a.xml")).Article?.Title);
    }

    [Theory]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [", "bad-json")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1\", \"items\": []}", "empty")]
    [InlineData("{\"version\": \"https://jsonfeed.org/version/1\"}", "empty")]
    [InlineData("<rss><channel></channel></rss>", "empty")]
    [InlineData("[{\"is_archived\": 0}]", "only-summary")]
    [InlineData("[{\"is_archived\": 0, \"url\": \"\\ud800\"}]", "only-summary")]
    public void What_holds_nothing_is_told(string text, string code) => Assert.Equal(code, Extracting.Codes(Assert.Single(Extracting.All(text, "a"))));

    private static Article Only(string feed)
    {
        Extracted only = Assert.Single(Extracting.All(feed, "a"));
        return only.Article ?? throw new InvalidOperationException(Extracting.Codes(only));
    }

    private static void Check(Article article, string title, string? byline, string? outlet, string? url, string published, string? language)
    {
        Assert.Equal("Beck zahlt nicht, und der Hafen von Lyuben bleibt geschlossen.\n\nDas sagte sie am Freitag.", article.Text);
        Assert.Equal((title, byline, outlet, url, language), (article.Title, article.Byline, article.Outlet, article.Url, article.StatedLanguage));
        Assert.Equal(published, article.Published?.ToString());
    }
}
