using Microsoft.Data.Sqlite;
using Parley.Fetching.Tests;

namespace Parley.Cli.Tests.Follow;

public sealed class FollowTests
{
    private static readonly string[] polite = ["--allow-private", "127.0.0.1", "--delay", "0"];

    [Fact]
    public void New_entries_are_fetched_and_recorded_and_the_next_time_only_what_is_new()
    {
        using var server = new Server();
        server.Page("/feed", Feed(server, "a", "b"), "application/rss+xml", "ETag: \"1\"").Page("/a", Page("eins")).Page("/b", Page("zwei"));
        using var place = new Workplace();
        Outcome first = Follow(place, server.Address + "/feed");
        Assert.Equal("2 articles, 2 statements; 2 added, 0 unchanged, 0 failed", first.ErrorLines[^1]);
        Assert.Equal([$"{server.Address}/a", $"{server.Address}/b"], Addresses(place));

        server.Page("/feed", Feed(server, "b", "c"), "application/rss+xml", "ETag: \"2\"").Page("/c", Page("drei"));
        Outcome second = Follow(place, server.Address + "/feed");
        Assert.Equal("1 article, 1 statement; 1 added, 0 unchanged, 0 failed", second.ErrorLines[^1]);
        Assert.Single(server.Paths, "/b");
        Assert.Equal("\"1\"", server.Requests.Where(asked => asked.Path == "/feed").ElementAt(1).Fields["If-None-Match"]);
    }

    [Fact]
    public void A_feed_that_has_not_changed_is_not_sent_again()
    {
        using var server = new Server();
        server.Page("/a", Page("eins")).On("/feed", (stream, asked) => asked.Fields.ContainsKey("If-Modified-Since")
            ? Server.Write(stream, 304, [])
            : Server.Write(stream, 200, System.Text.Encoding.UTF8.GetBytes(Feed(server, "a")), "Last-Modified: Fri, 14 Nov 2031 17:52:00 GMT"));
        using var place = new Workplace();
        Follow(place, server.Address + "/feed");
        Outcome again = Follow(place, server.Address + "/feed");
        Assert.Equal((0, "0 articles, 0 statements; 0 added, 0 unchanged, 0 failed"), (again.Code, again.ErrorLines[^1]));
    }

    [Fact]
    public void While_an_entry_is_missing_the_feed_is_asked_for_whole()
    {
        using var server = new Server();
        server.Page("/feed", Feed(server, "a", "b"), "application/rss+xml", "ETag: \"1\"").Page("/a", Page("eins"));
        using var place = new Workplace();
        Outcome first = Follow(place, server.Address + "/feed");
        Assert.Equal(1, first.Code);
        Assert.Contains(first.ErrorLines, line => line.StartsWith($"parley: {server.Address}/b: the server answers 404", StringComparison.Ordinal));

        server.Page("/b", Page("zwei"));
        Outcome second = Follow(place, server.Address + "/feed");
        Assert.Equal("1 article, 1 statement; 1 added, 0 unchanged, 0 failed", second.ErrorLines[^1]);
        Assert.All(server.Requests.Where(asked => asked.Path == "/feed"), asked => Assert.DoesNotContain("If-None-Match", asked.Fields.Keys));
    }

    [Fact]
    public void What_was_recorded_and_not_remembered_is_read_again_and_adds_nothing()
    {
        using var server = new Server();
        server.Page("/feed", Feed(server, "a"), "application/rss+xml", "ETag: \"1\"").Page("/a", Page("eins"));
        using var place = new Workplace();
        Follow(place, server.Address + "/feed");
        // As if it had been killed between the record and its memory.
        File.WriteAllText(place.At("parley.db.follow"), "{\"seen\":\"00");
        Outcome again = Follow(place, server.Address + "/feed");
        Assert.Equal("1 article, 1 statement; 0 added, 1 unchanged, 0 failed", again.ErrorLines[^1]);
    }

    [Fact]
    public void An_entry_whose_text_the_feed_holds_is_not_fetched()
    {
        using var server = new Server();
        server.Page("/feed", $"{{\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"Hafenbote\", \"items\": [{{\"id\": \"1\", \"url\": \"{server.Address}/a\", \"content_html\": \"<p>»Wir zahlen nicht«, sagte Anna Beck am Dienstag in der Hafenstadt.</p>\"}}]}}", "application/feed+json");
        using var place = new Workplace();
        Outcome outcome = Follow(place, server.Address + "/feed");
        Assert.Equal("1 article, 1 statement; 1 added, 0 unchanged, 0 failed", outcome.ErrorLines[^1]);
        Assert.DoesNotContain("/a", server.Paths);
        Assert.Equal([$"{server.Address}/a"], Addresses(place));
    }

    [Fact]
    public void Lists_of_feeds_and_of_pages_are_followed()
    {
        using var server = new Server();
        server.Page("/feed", Feed(server, "a"), "application/rss+xml").Page("/a", Page("eins")).Page("/b", Page("zwei"));
        using var place = new Workplace();
        place.Write("feeds.opml", $"<opml><body><outline xmlUrl=\"{server.Address}/feed\"/></body></opml>");
        place.Write("saved.csv", $"title,url\nHafen,{server.Address}/b\nNoch einmal,{server.Address}/a?utm_source=x\n");
        Outcome outcome = Follow(place, "feeds.opml", "saved.csv");
        Assert.Equal("2 articles, 2 statements; 2 added, 0 unchanged, 0 failed", outcome.ErrorLines[^1]);
        Assert.DoesNotContain("/a?utm_source=x", server.Paths);
    }

    [Fact]
    public void One_bad_source_stops_no_other()
    {
        using var server = new Server();
        server.Page("/feed", Feed(server, "a"), "application/rss+xml").Page("/a", Page("eins")).Page("/page", Page("zwei"));
        using var place = new Workplace();
        Outcome outcome = Follow(place, "gone.opml", server.Address + "/gone", server.Address + "/page", "http://169.254.169.254/feed", server.Address + "/feed");
        Assert.Equal(1, outcome.Code);
        Assert.Equal("1 article, 1 statement; 1 added, 0 unchanged, 4 failed", outcome.ErrorLines[^1]);
        Assert.Contains(outcome.ErrorLines, line => line.Contains("neither a feed nor a list", StringComparison.Ordinal));
        Assert.Contains(outcome.ErrorLines, line => line.Contains("--allow-private 169.254.169.254", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_that_leads_inside_is_not_read()
    {
        using var server = new Server();
        server.Page("/feed", Feed(server, "a"), "application/rss+xml").Redirect("/a", $"http://localhost:{server.Port}/secret").Page("/secret", Page("geheim"));
        using var place = new Workplace();
        Outcome outcome = Follow(place, server.Address + "/feed");
        Assert.Contains("'localhost' is this machine", outcome.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("/secret", server.Paths);
    }

    [Fact]
    public async Task Goes_on_until_it_is_interrupted()
    {
        using var server = new Server();
        using var stop = new CancellationTokenSource();
        int asked = 0;
        server.Page("/a", Page("eins")).Page("/b", Page("zwei")).On("/feed", async (stream, _) =>
        {
            await Server.Write(stream, 200, System.Text.Encoding.UTF8.GetBytes(Feed(server, asked++ == 0 ? "a" : "b")));
            if (asked == 3)
                await stop.CancelAsync();
        });
        using var place = new Workplace { Interrupted = stop.Token };
        Outcome outcome = await Task.Run(() => Follow(place, server.Address + "/feed", "--every", "1s"));
        Assert.Equal(130, outcome.Code);
        Assert.Equal(2, Addresses(place).Count);
    }

    [Fact]
    public void Read_fetches_an_address_and_files_beside_it()
    {
        using Server server = new Server().Page("/a", Page("eins"));
        using var place = new Workplace();
        place.Write("b.txt", "»Wir zahlen doch«, sagte Anna Beck am Mittwoch in der Hafenstadt.");
        Outcome outcome = place.Run(["read", server.Address + "/a", "b.txt", server.Address + "/gone", .. polite]);
        Assert.Equal(1, outcome.Code);
        Assert.Equal("2 articles, 2 statements; 2 added, 0 unchanged, 1 failed", outcome.ErrorLines[^1]);
        Assert.Equal([$"{server.Address}/a"], Addresses(place));
    }

    [Fact]
    public void Without_a_word_this_machine_is_not_asked()
    {
        using Server server = new Server().Page("/a", Page("eins"));
        using var place = new Workplace();
        Outcome outcome = place.Run("read", server.Address + "/a", "--no-record");
        Assert.Contains("--allow-private 127.0.0.1", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    private static Outcome Follow(Workplace place, params string[] feeds) => place.Run(["follow", .. feeds, .. polite]);

    private static string Page(string number) =>
        $"<!doctype html><html lang=\"de\"><head><title>Der Hafen {number}</title></head><body><article><h1>Der Hafen {number}</h1><p>»Wir zahlen nicht zum {number}ten Mal«, sagte Anna Beck am Dienstag in der Hafenstadt.</p><p>Der Rat hörte ihr lange zu und ging dann nach Hause.</p></article></body></html>";

    private static string Feed(Server server, params string[] pages) =>
        $"<rss><channel><title>Hafenbote</title>{string.Concat(pages.Select(page => $"<item><title>{page}</title><link>{server.Address}/{page}</link></item>"))}</channel></rss>";

    private static List<string> Addresses(Workplace place)
    {
        using var connection = new SqliteConnection($"Data Source={place.At("parley.db")};Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT url FROM appearances WHERE url IS NOT NULL ORDER BY url";
        using SqliteDataReader reader = command.ExecuteReader();
        var addresses = new List<string>();
        while (reader.Read())
            addresses.Add(reader.GetString(0));
        return addresses;
    }
}
