using Parley.Linking.Positions;
using Parley.Text;

namespace Parley.Linking.Tests.Positions;

public sealed class ReportedTests
{
    [Theory]
    [InlineData("2031-09-08", "2031-09-10", "2031-09-08")]
    [InlineData("2031-09-12", "2031-09-10", "2031-09-10")]
    [InlineData("2031-09", "2031-09-10", "2031-09-10")]
    [InlineData("2031-08", "2031-09-10", "2031-08-31")]
    [InlineData("XXXX-09-08", "2031-09-10", "2031-09-10")]
    [InlineData(null, "2031-09", "2031-09-30")]
    [InlineData("2031", null, "2031-12-31")]
    [InlineData(null, null, null)]
    public void The_last_day_on_which_it_may_have_been_said(string? said, string? published, string? expected)
    {
        ArticleReading reading = Readings.Of("a", "de", published, new Line("Beck zahlt") { Date = said });
        Assert.Equal(Readings.Date(expected)?.First, Reported.Of(reading.Statements[0], reading.Article, "de").Day);
    }
}
