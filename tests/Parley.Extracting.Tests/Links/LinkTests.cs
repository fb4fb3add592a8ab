using System.Text;
using Parley.Extracting.Links;
using Parley.Reading;
using Parley.Text;

namespace Parley.Extracting.Tests.Links;

public sealed class LinkTests
{
    private const string Opml = "<?xml version=\"1.0\"?><opml version=\"2.0\"><head><title>x</title></head><body><outline text=\"Krieg\"><outline type=\"rss\" xmlUrl=\"https://hafen.example/feed\" htmlUrl=\"https://hafen.example/\"/></outline><outline type=\"link\" url=\"https://hafen.example/a\"/></body></opml>";
    private const string Pocket = "<!DOCTYPE html><html><!--So long and thanks for all the fish--><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul><li><a href=\"https://hafen.example/a\" time_added=\"1600000000\" tags=\"\">Hafen</a></li><li><a href=\"javascript:1\">x</a></li></ul><h1>Read Archive</h1><ul><li><a href=\"http://hafen.example/b\">b</a></li></ul></body></html>";

    private static readonly LinkReader reader = new(LanguageFolder.LoadAll(Path.Combine(Extracting.Root(), "languages")));

    [Theory]
    [InlineData(Opml, "https://hafen.example/feed* https://hafen.example/a")]
    [InlineData(Pocket, "https://hafen.example/a http://hafen.example/b")]
    [InlineData("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"https://hafen.example/a\">x</A></DL>", "https://hafen.example/a")]
    [InlineData("title,url,time_added,tags,status\nHafen,https://hafen.example/a,1600000000,,unread\nKein,hafen,1,,\n", "https://hafen.example/a")]
    [InlineData("URL,Title,Selection,Folder,Timestamp\nhttps://hafen.example/a,\"Der, Hafen\",,Unread,1600000000\n", "https://hafen.example/a")]
    [InlineData("# Hafen\nhttps://hafen.example/a\n\n  https://hafen.example/b\r\n", "https://hafen.example/a https://hafen.example/b")]
    public void A_list_names_addresses(string text, string expected)
    {
        LinkList list = Read(text);
        Assert.Equal(expected, string.Join(' ', list.Links.Select(link => link.Address + (link.IsFeed ? "*" : ""))));
        Assert.False(list.IsFeed);
        Extracted told = Assert.Single(Extracting.All(text, "a"));
        Assert.Equal("list-of-links", Extracting.Codes(told));
        Assert.Contains($"list of {list.Links.Length} ", told.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_names_its_entries_and_hands_on_what_it_holds()
    {
        LinkList list = Read(Encoding.UTF8.GetString(SamplePage.Bytes("agency-feed.xml")));
        IReadOnlyList<SamplePage> pages = SamplePage.In("agency-feed.xml");
        Assert.True(list.IsFeed);
        Assert.Equal(pages.Select(page => page.Url), list.Links.Select(link => link.Address));
        foreach ((SamplePage page, Link link) in pages.Zip(list.Links))
        {
            Article article = Assert.IsType<Article>(Assert.Single(Extracting.All(link.Whole!.Value.ToArray(), page.Url!)).Article);
            Assert.Equal((page.Url, page.Title, page.Byline, page.Outlet, page.Day, page.Language), (article.Path, article.Title, article.Byline, article.Outlet, article.Published?.ToString(), article.StatedLanguage));
            Assert.Empty(page.Missing(article.Text));
        }
    }

    [Fact]
    public void Entries_without_a_text_are_links_alone()
    {
        LinkList list = Read("<rss><channel><item><link>a</link><guid isPermaLink=\"false\">1</guid></item><item><title>x</title></item></channel></rss>", "https://hafen.example/feed");
        Link link = Assert.Single(list.Links);
        Assert.Equal(("https://hafen.example/a", "1", null), (link.Address, link.Key, link.Whole?.Length));
    }

    [Fact]
    public void What_breaks_off_gives_what_came_before()
    {
        LinkList list = Read("<rss><channel><item><link>https://hafen.example/a</link></item><item");
        Assert.Single(list.Links);
        Assert.Equal("bad-xml", Assert.Single(list.Problems).Code);
    }

    [Fact]
    public void A_feed_that_came_packed_is_unpacked()
    {
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"u8, .. Packed.Gzip("<rss><channel><item><link>https://hafen.example/a</link></item></channel></rss>")];
        Assert.Single(reader.Read(new MemoryStream(answer), "f")!.Links);
    }

    [Theory]
    [InlineData("Beck zahlt.")]
    [InlineData("<!doctype html><p>Beck zahlt.")]
    [InlineData("")]
    public void What_is_no_list_is_none(string text) => Assert.Null(reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a"));

    private static LinkList Read(string text, string? address = null) =>
        reader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "a", address) ?? throw new InvalidOperationException("No list.");
}
