using Parley.Recording.Tests.Engines;

namespace Parley.Cli.Tests.Recorded;

/// <summary>A server for the tests that ask both engines.</summary>
public sealed class Server : IDisposable
{
    private readonly Lazy<PostgresServer> server = new(() => new PostgresServer());

    internal string Take() => server.Value.Take();

    public void Dispose()
    {
        if (server.IsValueCreated)
            server.Value.Dispose();
    }
}

/// <summary>What a command does with a file it does with a server, too.</summary>
public sealed class BothEnginesTests(Server server) : IClassFixture<Server>
{
    [Theory]
    [InlineData("aaaa", "zahlt")]
    [InlineData("aaaa", "nicht", "wir")]
    [InlineData("aaaa", "\"zahlen nicht\"")]
    [InlineData("", "\"nicht zahlen\"")]
    [InlineData("aaaa aaaa", "z*")]
    [InlineData("aaaa aaaa", "z*", "--speaker", "BECK anna")]
    [InlineData("", "z*", "--speaker", "anna hale")]
    [InlineData("bbbb", "never", "--addressee", "hale")]
    [InlineData("", "z*", "--addressee", "hale")]
    [InlineData("aaaa aaaa", "z*", "--actor", "local:1")]
    [InlineData("", "z*", "--actor", "local:2")]
    [InlineData("bbbb", "never", "--issue", "money")]
    [InlineData("", "never", "--issue", "mone")]
    [InlineData("bbbb", "never", "--place", "PORT aerven")]
    [InlineData("bbbb", "never", "--place", "geo:7")]
    [InlineData("", "never", "--place", "Ärven")]
    [InlineData("", "z*", "--place", "Port Ärven")]
    [InlineData("bbbb", "never", "--act", "refuse")]
    [InlineData("", "z*", "--act", "refuse")]
    [InlineData("aaaa", "z*", "--kind", "free-indirect")]
    [InlineData("", "never", "--kind", "free-indirect")]
    [InlineData("aaaa aaaa", "z*", "--outlet", "KÜSTENBOTE")]
    [InlineData("", "z*", "--outlet", "Küste")]
    [InlineData("aaaa aaaa", "z*", "--since", "2024-03-05", "--until", "2024-03-05")]
    [InlineData("", "z*", "--since", "2024-03-06")]
    [InlineData("", "z*", "--until", "2024-03-04")]
    [InlineData("", "never", "--until", "2024")]
    [InlineData("bbbb", "never", "--language", "en")]
    [InlineData("", "never", "--language", "de")]
    public void Search(string expected, params string[] args)
    {
        using Workplace place = Harbour.Recorded();
        string other = server.Take();
        Harbour.Fill(other);
        foreach (string record in (string[])["parley.db", other])
        {
            Outcome outcome = place.Run(["search", "--format", "csv", "--record", record, .. args]);
            Assert.Equal(0, outcome.Code);
            Assert.Equal(expected, string.Join(' ', outcome.Output.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line[..4])));
        }
        Assert.Equal(place.Run(["search", .. args]), place.Run(["search", "--record", other, .. args]));
    }

    [Fact]
    public void A_path_that_the_server_does_not_take_blocks_no_other_article()
    {
        using var place = new Workplace();
        // By chance, for what repeats itself is packed.
        var random = new Random(1);
        string path = string.Join('/', Enumerable.Range(0, 18).Select(_ => string.Concat(Enumerable.Range(0, 200).Select(_ => (char)random.Next('a', 'z')))));
        place.Write("0.txt", "\"We will not pay,\" said Beck on Monday.\n");
        place.Write("2.txt", "\"We will pay,\" said Hale on Monday.\n");
        place.Write(path + ".txt", "\"They will pay,\" said Adler on Monday.\n");
        string record = server.Take();
        Outcome outcome = place.Run("read", "0.txt", path + ".txt", "2.txt", "--record", record);
        Assert.Equal(1, outcome.Code);
        Assert.StartsWith($"parley: {path}.txt: a path or an address of an article is too long", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("3 articles, 3 statements; 2 added, 0 unchanged, 1 failed", outcome.ErrorLines[^1]);
        Assert.StartsWith("2 articles, 2 statements: whole", place.Run("record", "check", "--record", record).Output, StringComparison.Ordinal);
    }
}
