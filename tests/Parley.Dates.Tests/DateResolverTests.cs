using Parley.Text;

namespace Parley.Dates.Tests;

public sealed class DateResolverTests
{
    private static readonly DateResolver german = new(Lists.Load("de")), english = new(Lists.Load("en"));

    // 4 September 2031 is a Thursday.
    [Theory]
    [InlineData("Beck sagte gestern Nein.", "gestern = 2031-09-03")]
    [InlineData("Beck sagte heute Nein.", "heute = 2031-09-04")]
    [InlineData("Beck sagte am Dienstag Nein.", "Dienstag = 2031-09-02")]
    [InlineData("Beck sagte am Donnerstagabend Nein.", "Donnerstagabend = 2031-09-04")]
    [InlineData("vor drei Tagen", "vor drei Tagen = 2031-09-01")]
    [InlineData("vor einer Woche", "vor einer Woche = 2031-08-28")]
    [InlineData("am Wochenende", "Wochenende = 2031-08")]
    [InlineData("vor einem Monat", "vor einem Monat = 2031-08")]
    [InlineData("Mitte Juni", "Juni = 2031-06")]
    [InlineData("im Dezember", "Dezember = 2030-12")]
    [InlineData("kurz vor dem Jahreswechsel", "Jahreswechsel = 2030-12")]
    [InlineData("im vergangenen Jahr", "vergangenen Jahr = 2030")]
    [InlineData("am 2. September", "2. September = 2031-09-02")]
    [InlineData("am 2. Oktober", "2. Oktober = 2030-10-02")]
    [InlineData("bis Freitag", "")]
    [InlineData("am kommenden Montag", "")]
    [InlineData("seit Mai", "")]
    public void German(string text, string expected) => Check(german, text, "2031-09-04", expected);

    [Theory]
    [InlineData("Beck said yesterday", "yesterday = 2031-09-03")]
    [InlineData("on Tuesday", "Tuesday = 2031-09-02")]
    [InlineData("two days ago", "two days ago = 2031-09-02")]
    [InlineData("a week ago", "a week ago = 2031-08-28")]
    [InlineData("over the weekend", "weekend = 2031-08")]
    [InlineData("3 weeks ago", "3 weeks ago = 2031-08")]
    [InlineData("last year", "last year = 2030")]
    [InlineData("shortly before the turn of the year", "turn of the year = 2030-12")]
    [InlineData("in mid-June", "June = 2031-06")]
    [InlineData("on September 2", "September 2 = 2031-09-02")]
    [InlineData("on December 2, 2022", "December 2, 2022 = 2022-12-02")]
    [InlineData("by October 1", "")]
    [InlineData("until Friday", "")]
    [InlineData("they may march", "")]
    public void English(string text, string expected) => Check(english, text, "2031-09-04", expected);

    // From the day told last, in the text or before it; without one they say nothing.
    [Theory]
    [InlineData("on Monday and two days later", null, "Monday = 2031-09-01 | two days later = 2031-09-03")]
    [InlineData("the next day", "2031-08-20", "the next day = 2031-08-21")]
    [InlineData("two weeks earlier", "2031-08-20", "two weeks earlier = 2031-08-06")]
    [InlineData("a month later", "2031-07-20", "a month later = 2031-08")]
    [InlineData("the next day", "2031-08", "")]
    [InlineData("the next day", null, "")]
    public void From_the_time_told_before(string text, string? told, string expected) =>
        Assert.Equal(expected, string.Join(" | ", english.Find(text, Day("2031-09-04"), Day(told)).Select(date => $"{date.Span.In(text)} = {date.Date}")));

    [Theory]
    [InlineData("yesterday", "")]
    [InlineData("on September 2", "September 2 = XXXX-09-02")]
    public void Without_a_day_of_publication(string text, string expected) => Check(english, text, null, expected);

    [Theory]
    [InlineData("1 January 0001, yesterday, 10 days ago, last year, 9999-12-31")]
    public void Never_throws(string text)
    {
        foreach (string day in (string[])["0001-01-01", "9999-12-31", "2024-02-29"])
            _ = english.Find(text, Day(day));
    }

    private static void Check(DateResolver resolver, string text, string? published, string expected) =>
        Assert.Equal(expected, string.Join(" | ", resolver.Find(text, Day(published)).Select(date => $"{date.Span.In(text)} = {date.Date}")));

    private static PartialDate? Day(string? day) => PartialDate.TryParse(day, out PartialDate date) ? date : null;
}
