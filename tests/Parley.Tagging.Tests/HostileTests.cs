namespace Parley.Tagging.Tests;

/// <summary>Texts that a step slower than linear would not finish.</summary>
public class HostileTests
{
    [Theory]
    [InlineData("word ", 200_000)]
    [InlineData("Der Hafen bleibt zu. ", 500_000)]
    [InlineData("(", 100_000)]
    [InlineData("(a. ", 250_000)]
    [InlineData("\"", 300_000)]
    [InlineData(".\" ", 250_000)]
    [InlineData("a", 10_000_000)]
    [InlineData("a.", 500_000)]
    [InlineData("Ab.", 300_000)]
    [InlineData("a'", 500_000)]
    [InlineData("'a ", 300_000)]
    [InlineData("a@", 500_000)]
    [InlineData("http://)", 250_000)]
    [InlineData("x.x/", 250_000)]
    [InlineData("1-", 500_000)]
    [InlineData("a-b", 500_000)]
    [InlineData("er ging heim: Er ", 100_000)]
    [InlineData("kai; ", 300_000)]
    [InlineData("www.a.b.", 200_000)]
    [InlineData(":-)", 300_000)]
    [InlineData("a? ", 300_000)]
    [InlineData("5km ", 300_000)]
    [InlineData("a-b-c-d-e ", 200_000)]
    [InlineData("1. ", 300_000)]
    [InlineData("\0", 10_000_000)]
    [InlineData("\uD83D", 300_000)]
    [InlineData("👩‍👧", 150_000)]
    [InlineData("א. ", 250_000)]
    [InlineData("Ab\n", 250_000)]
    [InlineData("\n", 5_000_000)]
    public void Is_read_in_linear_time(string piece, int times) =>
        Tagged.AssertInvariants(Tagged.In("de", string.Concat(Enumerable.Repeat(piece, times))));

    [Fact]
    public void A_stop_before_much_white_space() =>
        Assert.Equal(2, Tagged.In("de", "z." + new string(' ', 5_000_000) + "B.").Tokens.Length);
}
