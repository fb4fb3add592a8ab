using System.Text;
using Parley.Text;

namespace Parley.Extracting.Tests.WebPages;

public sealed class LiveblogTests
{
    private const string Live = """
        <script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "The harbour, hour by hour", "datePublished": "2031-09-04T06:00:00+02:00"}</script>
        <link rel="canonical" href="https://courier.example/live">
        """;

    private static string Entry(string id, string time, string heading, string text) =>
        $"<div class=entry id={id}><time datetime=\"{time}\">so late</time><h3>{heading}</h3><p>{text}</p></div>";

    [Fact]
    public void Each_entry_is_an_article_with_its_time()
    {
        string page = Pages.Page(
            $"<main><h1>The harbour, hour by hour</h1><p>{Pages.Third}</p><div>{Entry("e2", "2031-09-05T09:30:00+02:00", "Beck goes home", Pages.Second)}{Entry("e1", "2031-09-04T18:00:00+02:00", "The quay is shut", Pages.First)}</div></main>", Live);
        IReadOnlyList<Extracted> found = [.. Extracting.Extractor.Extract(new MemoryStream(Encoding.UTF8.GetBytes(page)), "live.html", new ExtractingOptions())];
        Assert.Equal(["live.html", "live.html:1", "live.html:2"], found.Select(one => one.Path));
        Assert.Equal([Pages.Third, Pages.Second, Pages.First], found.Select(one => one.Article!.Text));
        Assert.Equal(["The harbour, hour by hour", "Beck goes home", "The quay is shut"], found.Select(one => one.Article!.Title));
        Assert.Equal([new PartialDate(2031, 9, 4), new PartialDate(2031, 9, 5), new PartialDate(2031, 9, 4)], found.Select(one => one.Article!.Published!.Value));
        Assert.Equal("2031-09-05T09:30:00+02:00", found[1].Page!.Published);
        Assert.Equal("https://courier.example/live#e2", found[1].Article!.Url);
    }

    [Fact]
    public void Without_entries_it_is_a_page_as_any() => Assert.Equal([Pages.First, Pages.Second, Pages.Third], Pages.Paragraphs(Pages.Page(Pages.Body, Live)));
}
