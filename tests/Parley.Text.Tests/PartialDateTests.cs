namespace Parley.Text.Tests;

public class PartialDateTests
{
    [Theory]
    [InlineData("2022")]
    [InlineData("2022-12")]
    [InlineData("2022-12-02")]
    [InlineData("XXXX-12-02")]
    [InlineData("XXXX-02-29")]
    [InlineData("XXXX-05")]
    [InlineData("0001-01-01")]
    public void Reads_what_it_writes(string text)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("XXXX")]
    [InlineData("2022-13")]
    [InlineData("2022-2")]
    [InlineData("2023-02-29")]
    [InlineData("2022-12-02-01")]
    [InlineData("22-12-02")]
    [InlineData("2022-12-XX")]
    [InlineData(" 2022")]
    [InlineData("+022")]
    public void Refuses_what_is_no_date(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2022-12-02", "2022-12-02", "2022-12-02")]
    public void Spans_the_days_that_it_may_mean(string text, string first, string last)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal((first, last), (date.First?.ToString("O"), date.Last?.ToString("O")));
    }

    [Fact]
    public void Without_a_year_it_spans_nothing() => Assert.Null(new PartialDate(null, 12, 2).First);

    [Fact]
    public void A_day_without_a_month_is_our_mistake() => Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(2022, null, 2));
}
