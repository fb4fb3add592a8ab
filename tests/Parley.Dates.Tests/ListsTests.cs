using Parley.Text;

namespace Parley.Dates.Tests;

public sealed class ListsTests
{
    [Theory]
    [InlineData("dates/months", "Dezember")]
    [InlineData("dates/orders", "Y M D")]
    public void A_line_that_is_none_stops_the_start(string list, string line)
    {
        Language good = Lists.Load("en");
        var lists = good.ListNames.ToDictionary(name => name, good.List);
        lists[list] = [line];
        SetupException broken = Assert.Throws<SetupException>(() => new DateFinder([new Language("en", lists)]));
        Assert.Equal("PARLEY003", broken.Number);
        Assert.Contains(line, broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_list_stops_the_start() =>
        Assert.Throws<SetupException>(() => new DateFinder([new Language("en", new Dictionary<string, IReadOnlyList<string>>())]));
}
