namespace Parley.Linking.Tests;

public sealed class JoinedTests
{
    [Theory]
    [InlineData("", "a b c d")]
    [InlineData("a-b", "a a c d")]
    [InlineData("b-a", "a a c d")]
    [InlineData("d-c c-b", "a b b b")]
    [InlineData("a-b c-d b-d", "a a a a")]
    [InlineData("a-b b-a a-a", "a a c d")]
    [InlineData("a-x x-b", "a b c d")]
    public void A_group_is_called_by_its_least_member(string pairs, string expected)
    {
        var joined = new Joined(["d", "b", "a", "c"]);
        foreach (string pair in pairs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            joined.Join(pair[..1], pair[2..]);
        Assert.Equal(expected.Split(' '), "abcd".Select(one => joined.Of(one.ToString())));
    }

    // A chain as long as a record has articles, joined from either end.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_long_chain_is_one_group(bool isReversed)
    {
        string[] all = [.. Enumerable.Range(0, 20_000).Select(n => $"{n:00000}")];
        var joined = new Joined(all);
        var pairs = all.Zip(all.Skip(1));
        foreach ((string one, string other) in isReversed ? pairs.Reverse() : pairs)
            joined.Join(one, other);
        Assert.Equal(["00000"], all.Select(joined.Of).Distinct());
    }

    [Fact]
    public void Case_matters() => Assert.Equal("B", new Joined(["b", "B"]).Of("B"));
}
