using Parley.Fetching.Following;

namespace Parley.Fetching.Tests.Following;

public sealed class SeenLinksTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Remembers_over_runs()
    {
        using (var first = SeenLinks.Open(path))
        {
            first.Done("a");
            first.FeedDone("https://hafen.example/feed", new Validators("\"1\"", null));
        }
        using var second = SeenLinks.Open(path);
        Assert.True(second.IsDone("a"));
        Assert.False(second.IsDone("b"));
        Assert.Equal(new Validators("\"1\"", null), second.OfFeed("https://hafen.example/feed"));
    }

    [Fact]
    public void What_fails_again_and_again_is_given_up()
    {
        bool given = false;
        for (int run = 1; run <= SeenLinks.MostAttempts; run++)
        {
            using var links = SeenLinks.Open(path);
            Assert.False(links.IsDone("a"));
            given = links.Failed("a");
        }
        Assert.True(given);
    }

    [Theory]
    [InlineData("{\"seen\":\"")]
    [InlineData("{\"seen\":5}")]
    [InlineData("[]")]
    [InlineData("\0\0")]
    public void A_line_that_was_cut_off_harms_no_other(string rest)
    {
        using (var first = SeenLinks.Open(path))
            first.Done("a");
        File.AppendAllText(path, rest);
        using (var second = SeenLinks.Open(path))
            second.Done("b");
        using var third = SeenLinks.Open(path);
        Assert.True(third.IsDone("a") && third.IsDone("b"));
    }

    [Fact]
    public void One_process_at_a_time()
    {
        using var first = SeenLinks.Open(path);
        Assert.ThrowsAny<IOException>(() => SeenLinks.Open(path));
    }

    [Fact]
    public void The_same_feed_again_adds_no_line()
    {
        using (var links = SeenLinks.Open(path))
        {
            links.FeedDone("f", new Validators("1", "2"));
            links.FeedDone("f", new Validators("1", "2"));
        }
        Assert.Single(File.ReadAllLines(path));
    }
}
