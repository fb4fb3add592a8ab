using System.IO.Compression;
using System.Net;
using System.Text;

namespace Parley.Fetching.Tests;

public sealed class WebFetcherTests
{
    private static readonly FetchingOptions hasty = new()
    {
        PrivateHosts = ["127.0.0.1"],
        Delay = TimeSpan.Zero,
        FirstBackOff = TimeSpan.FromMilliseconds(1),
        MostBytes = 100_000,
        Patience = TimeSpan.FromSeconds(20),
    };

    [Fact]
    public async Task A_page_comes_with_what_the_server_says_of_it()
    {
        using Server server = new Server().Page("/a", "<p>Beck", "text/html; charset=utf-8", "ETag: \"1\"", "Last-Modified: Fri, 14 Nov 2031 17:52:00 GMT");
        Page page = Assert.IsType<Page>((await Fetch(server, "/a")).Page);
        Assert.Equal((new Uri(server.Address + "/a"), "text/html; charset=utf-8", false), (page.Address, page.ContentType, page.IsCut));
        Assert.Equal(new Validators("\"1\"", "Fri, 14 Nov 2031 17:52:00 GMT"), page.Validators);
        Assert.Equal($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: {server.Address}/a\r\n\r\n<p>Beck", Text(page));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        using Server server = new Server().On("/a", (stream, asked) => Server.Write(
            stream, asked.Fields.GetValueOrDefault("If-None-Match") == "\"1\"" && asked.Fields.GetValueOrDefault("If-Modified-Since") == "yesterday" ? 304 : 200, []));
        using var fetcher = new WebFetcher(hasty);
        Assert.False((await fetcher.FetchAsync(server.Address + "/a")).IsNotModified);
        Assert.True((await fetcher.FetchAsync(server.Address + "/a", new Validators("\"1\"", "yesterday"))).IsNotModified);
    }

    [Theory]
    [InlineData("ftp://hafen.example/a", "bad-address")]
    [InlineData("file:///etc/hosts", "bad-address")]
    [InlineData("hafen", "bad-address")]
    [InlineData("http://anna:secret@hafen.example/", "bad-address")]
    [InlineData("http://127.0.0.2/", "private-address")]
    [InlineData("http://[::1]/", "private-address")]
    [InlineData("http://[::ffff:127.0.0.1]/", "private-address")]
    [InlineData("http://2130706433/", "private-address")]
    [InlineData("http://0x7f.1/", "private-address")]
    [InlineData("http://localhost/", "private-address")]
    [InlineData("http://169.254.169.254/latest/meta-data/", "private-address")]
    public async Task What_nobody_named_is_not_asked(string address, string code)
    {
        using var fetcher = new WebFetcher(hasty with { PrivateHosts = [] });
        Assert.Equal(code, (await fetcher.FetchAsync(address)).Problem?.Code);
    }

    [Theory]
    [InlineData("http://localhost:{0}/a", "private-address")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/a", "private-address")]
    [InlineData("http://inside.example:{0}/a", "private-address")]
    [InlineData("ftp://127.0.0.1/a", "bad-address")]
    [InlineData("file:///etc/hosts", "bad-address")]
    [InlineData("http://u:p@127.0.0.1:{0}/a", "bad-address")]
    [InlineData("/loop", "too-many-redirects")]
    [InlineData("/forbidden", "robots-txt")]
    [InlineData("/gone", "not-answered")]
    public async Task Every_step_of_the_way_is_looked_at(string to, string code)
    {
        using var server = new Server();
        server.Page("/robots.txt", "User-agent: *\nDisallow: /forbidden", "text/plain")
            .Page("/a", "inside").Redirect("/from", string.Format(null, to, server.Port)).Redirect("/loop", "/loop").Page("/forbidden", "no");
        using var fetcher = new WebFetcher(hasty, (host, _) => Task.FromResult(new[] { IPAddress.Loopback }));
        Assert.Equal(code, (await fetcher.FetchAsync(server.Address + "/from")).Problem?.Code);
        Assert.DoesNotContain("/a", server.Paths);
    }

    [Fact]
    public async Task A_name_that_changes_its_mind_leads_nowhere_either()
    {
        using Server server = new Server().Page("/a", "inside");
        int asked = 0;
        using var fetcher = new WebFetcher(hasty, (_, _) => Task.FromResult(new[] { asked++ == 0 ? IPAddress.Parse("10.0.0.1") : IPAddress.Loopback }));
        Assert.Equal("private-address", (await fetcher.FetchAsync($"http://twofaced.example:{server.Port}/a")).Problem?.Code);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Follows_to_where_it_is(int status)
    {
        using Server server = new Server().Redirect("/a", "b/c?d=e", status).Page("/b/c?d=e", "there");
        Fetched fetched = await Fetch(server, "/a");
        Assert.Equal(server.Address + "/b/c?d=e", fetched.Page?.Address.AbsoluteUri);
    }

    [Theory]
    [InlineData(404, "not-answered", 1)]
    [InlineData(403, "not-answered", 1)]
    [InlineData(503, "server-busy", 3)]
    [InlineData(429, "server-busy", 3)]
    public async Task Asks_again_what_may_pass(int status, string code, int times)
    {
        using Server server = new Server().Answer("/a", status, []);
        Fetched fetched = await Fetch(server, "/a", hasty with { MostRetries = 2 });
        Assert.Equal(code, fetched.Problem?.Code);
        Assert.Equal(times, server.Paths.Count(path => path == "/a"));
    }

    [Fact]
    public async Task A_server_that_recovers_is_heard()
    {
        int asked = 0;
        using Server server = new Server().On("/a", (stream, _) => Server.Write(stream, asked++ == 0 ? 503 : 200, Encoding.UTF8.GetBytes("there"), "Retry-After: 0"));
        Assert.NotNull((await Fetch(server, "/a")).Page);
    }

    [Fact]
    public async Task A_server_that_asks_for_an_hour_is_not_asked_again()
    {
        using Server server = new Server().Answer("/a", 503, [], "Retry-After: 3600");
        Assert.Equal("server-busy", (await Fetch(server, "/a")).Problem?.Code);
        Assert.Single(server.Paths, "/a");
    }

    [Fact]
    public async Task A_page_without_end_is_cut()
    {
        using Server server = new Server().On("/a", async (stream, _) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 x\r\nContent-Type: text/html\r\n\r\n"u8.ToArray());
            while (true)
                await stream.WriteAsync(new byte[4096]);
        });
        Page page = Assert.IsType<Page>((await Fetch(server, "/a")).Page);
        Assert.Equal((true, 100_000), (page.IsCut, page.Body.Length));
    }

    [Fact]
    public async Task Who_is_silent_is_given_up()
    {
        using Server server = new Server().On("/a", async (stream, _) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 x\r\nContent-Length: 10\r\n\r\nabc"u8.ToArray());
            await Task.Delay(Timeout.Infinite);
        });
        Assert.Equal("timed-out", (await Fetch(server, "/a", hasty with { Patience = TimeSpan.FromMilliseconds(500) })).Problem?.Code);
    }

    [Fact]
    public async Task A_bomb_is_not_unpacked_here()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            gzip.Write(new byte[10_000_000]);
        using Server server = new Server().Page("/a", packed.ToArray(), "text/html", "Content-Encoding: gzip");
        Page page = Assert.IsType<Page>((await Fetch(server, "/a")).Page);
        Assert.Equal((packed.ToArray().Length, "gzip"), (page.Body.Length, page.Packed));
    }

    [Theory]
    [InlineData("HTTP/1.1 200 x\r\nContent-Length: 10\r\n\r\nabc")]
    [InlineData("nonsense\r\n\r\n")]
    [InlineData("")]
    public async Task What_is_no_answer_is_a_problem(string answer)
    {
        using Server server = new Server().On("/a", async (stream, _) => await stream.WriteAsync(Encoding.UTF8.GetBytes(answer)));
        Assert.Equal("no-connection", (await Fetch(server, "/a", hasty with { MostRetries = 1 })).Problem?.Code);
    }

    [Fact]
    public async Task A_server_that_cannot_say_its_rules_is_left_alone()
    {
        using Server server = new Server().Answer("/robots.txt", 503, []).Page("/a", "there");
        Assert.Equal("server-busy", (await Fetch(server, "/a", hasty with { MostRetries = 0 })).Problem?.Code);
        Assert.DoesNotContain("/a", server.Paths);
    }

    [Fact]
    public async Task Rules_are_asked_for_once()
    {
        using Server server = new Server().Page("/a", "there").Page("/b", "there");
        using var fetcher = new WebFetcher(hasty);
        await fetcher.FetchAsync(server.Address + "/a");
        await fetcher.FetchAsync(server.Address + "/b");
        Assert.Equal(["/robots.txt", "/a", "/b"], server.Paths);
        Assert.StartsWith("Parley/", server.Requests.First().Fields["User-Agent"], StringComparison.Ordinal);
    }

    private static async Task<Fetched> Fetch(Server server, string path, FetchingOptions? options = null)
    {
        using var fetcher = new WebFetcher(options ?? hasty);
        Fetched fetched = await fetcher.FetchAsync(server.Address + path);
        if (fetched.Problem is { } problem)
            Assert.DoesNotContain('\n', problem.Message);
        return fetched;
    }

    private static string Text(Page page)
    {
        using var reader = new StreamReader(page.ToAnswer());
        return reader.ReadToEnd();
    }
}
