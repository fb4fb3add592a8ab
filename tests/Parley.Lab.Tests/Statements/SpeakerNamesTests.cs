using Parley.Lab.Statements;

namespace Parley.Lab.Tests.Statements;

public class SpeakerNamesTests
{
    [Theory]
    [InlineData("Anna Beck", "BECK")]
    [InlineData("Beck", "Bundeskanzlerin Anna Beck")]
    [InlineData("die Regierung", "Regierung")]
    [InlineData("A. Beck", "Anna Beck")]
    [InlineData("Anna Beck (parteilos)", "Anna Beck")]
    [InlineData("José Pérez", "Jose Perez")]
    [InlineData("Ida von der Au", "von der Au")]
    [InlineData("Beck Anna", "Anna Beck")]
    public void The_same(string a, string b)
    {
        Assert.True(SpeakerNames.AreSame(a, b));
        Assert.True(SpeakerNames.AreSame(b, a));
    }

    [Theory]
    [InlineData("Anna Beck", "Otto Beck")]
    [InlineData("Anna", "Anna Beck")]
    [InlineData("Beck", "Lund")]
    [InlineData("White Hall", "Hall Speaker")]
    [InlineData("", "Beck")]
    public void Not_the_same(string a, string b) => Assert.False(SpeakerNames.AreSame(a, b));

    [Theory]
    [InlineData("Lupe", "the weekly Lupe", true)]
    [InlineData("tp", "TP", true)]
    [InlineData("tp", "ap", false)]
    public void Reporters(string a, string b, bool same) => Assert.Equal(same, SpeakerNames.AreSameReporter(a, b));

    [Theory]
    [InlineData("2031-09", "2031-09-14", true)]
    [InlineData("XXXX-12-02", "2031-12-02", true)]
    [InlineData("2031-09-14T10:00:00Z", "2031-09-14", true)]
    [InlineData("2031-10", "2031-09-14", false)]
    [InlineData("", "2031", false)]
    public void Dates(string a, string b, bool same) => Assert.Equal(same, SpeakerNames.AreSameDate(a, b));
}
