using Parley.Fetching.Robots;

namespace Parley.Fetching.Tests.Robots;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("user-AGENT: *   # all\r\ndisallow: /a # no\r\n", "/a/b", false)]
    [InlineData("User-agent: *\nDisallow: /a", "/b", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?c", true)]
    [InlineData("User-agent: *\nDisallow: /*/print", "/a/print/b", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c", "/axxbyy", true)]
    [InlineData("User-agent: *\nDisallow: /a$", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /?q=", "/?q=1", false)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Parley\nDisallow: /b", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: Parley\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: x\nUser-agent: parley\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: x\nDisallow: /a", "/a", true)]
    [InlineData("Disallow: /a", "/a", true)]
    public void Allows(string text, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Parse(text).Allows(new Uri("https://hafen.example" + path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 5", 5)]
    [InlineData("User-agent: *\nCrawl-delay: 0.5", 0.5)]
    [InlineData("User-agent: *\nCrawl-delay: 100000", 60)]
    [InlineData("User-agent: *\nCrawl-delay: soon", 0)]
    [InlineData("User-agent: *\nDisallow: /a", 0)]
    public void Asks_for_a_pause(string text, double seconds) => Assert.Equal(TimeSpan.FromSeconds(seconds), RobotsRules.Parse(text).Delay);

    [Fact]
    public void Many_stars_cost_no_more_than_the_path_is_long()
    {
        var rules = RobotsRules.Parse("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 5000)) + "b");
        Assert.True(rules.Allows(new Uri("https://hafen.example/" + new string('a', 20_000))));
    }
}
