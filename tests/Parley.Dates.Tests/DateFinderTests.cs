using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Parley.Text;

namespace Parley.Dates.Tests;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("Am 2. Dezember 2022 kam Beck.", "2. Dezember 2022 = 2022-12-02")]
    [InlineData("Am 2.Dezember 2022 kam Beck.", "2.Dezember 2022 = 2022-12-02")]
    [InlineData("am 2. Dezember\n2022 kam Beck", "2. Dezember\n2022 = 2022-12-02")]
    [InlineData("am 2. Dez. 2022", "2. Dez. 2022 = 2022-12-02")]
    [InlineData("am 2. Jänner 2022", "2. Jänner 2022 = 2022-01-02")]
    [InlineData("am 2. Dezember.", "2. Dezember = XXXX-12-02")]
    [InlineData("am 29. Februar", "29. Februar = XXXX-02-29")]
    [InlineData("on December 2, 2022, Beck came", "December 2, 2022 = 2022-12-02")]
    [InlineData("on December 2nd, 2022", "December 2nd, 2022 = 2022-12-02")]
    [InlineData("on 2 December 2022", "2 December 2022 = 2022-12-02")]
    [InlineData("on the 2nd of December 2022", "2nd of December 2022 = 2022-12-02")]
    [InlineData("on Dec. 2, 2022", "Dec. 2, 2022 = 2022-12-02")]
    [InlineData("on DEC 2 2022", "DEC 2 2022 = 2022-12-02")]
    [InlineData("on December 2 Beck came", "December 2 = XXXX-12-02")]
    [InlineData("in May 2024.", "May 2024 = 2024-05")]
    [InlineData("im Mai 2024 und im Juni 2023", "Mai 2024 = 2024-05 | Juni 2023 = 2023-06")]
    [InlineData("im Mai\u00A02024", "Mai\u00A02024 = 2024-05")]
    [InlineData("from 3 to 4 May 2024", "4 May 2024 = 2024-05-04")]
    [InlineData("vom 3.–4. Mai 2024", "4. Mai 2024 = 2024-05-04")]
    public void Finds_dates_with_the_name_of_a_month(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Freitag, 2. Dezember 2022", "Freitag, 2. Dezember 2022 = 2022-12-02")]
    [InlineData("Freitag, den 2. Dezember", "Freitag, den 2. Dezember = XXXX-12-02")]
    [InlineData("Fr., 02.12.2022", "Fr., 02.12.2022 = 2022-12-02")]
    [InlineData("Fri, 02 Dec 2022", "Fri, 02 Dec 2022 = 2022-12-02")]
    [InlineData("Tuesday, May 28, 2024.", "Tuesday, May 28, 2024 = 2024-05-28")]
    [InlineData("On Friday December 2 Beck", "Friday December 2 = XXXX-12-02")]
    public void Takes_the_weekday_with_the_date(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("am 2.12.2022.", "2.12.2022 = 2022-12-02")]
    [InlineData("am 2. 12. 2022", "2. 12. 2022 = 2022-12-02")]
    [InlineData("am 02.12.22", "02.12.22 = 2022-12-02")]
    [InlineData("am 02.12.89", "02.12.89 = 1989-12-02")]
    [InlineData("2022-12-02", "2022-12-02 = 2022-12-02")]
    [InlineData("at 2022-12-02T10:00:00+01:00.", "2022-12-02T10:00:00+01:00 = 2022-12-02")]
    [InlineData("at 2022-12-02T10:00Z, he", "2022-12-02T10:00Z = 2022-12-02")]
    [InlineData("https://hafen.example/2022/12/03/beck", "2022/12/03 = 2022-12-03")]
    [InlineData("25/12/2022 or 12/25/2022", "25/12/2022 = 2022-12-25 | 12/25/2022 = 2022-12-25")]
    [InlineData("04/04/2022", "04/04/2022 = 2022-04-04")]
    public void Finds_dates_of_numbers(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("03/04/2022")]
    [InlineData("03-04-2022")]
    [InlineData("31. Februar 2022")]
    [InlineData("February 31, 2022")]
    [InlineData("29 February 2023")]
    [InlineData("Freitag, 31. Februar 2022")]
    [InlineData("45. Dezember 2022")]
    [InlineData("31.02.2022")]
    [InlineData("12.13.2022")]
    [InlineData("2022-13-02")]
    [InlineData("2022-02-30T10:00:00Z")]
    public void Finds_none_where_it_may_be_two_or_does_not_exist(string text) => Check(text, "");

    [Theory]
    [InlineData("he may 2 times march 10 miles")]
    [InlineData("in May 2,000 soldiers came")]
    [InlineData("by May 2.5 percent more")]
    [InlineData("im Mai 1200 Soldaten")]
    [InlineData("im Mai 20% mehr")]
    [InlineData("May 2-4, 2022")]
    [InlineData("version 2.12.22 and 2.12.2022.1")]
    [InlineData("10.02.12.2022")]
    [InlineData("um 10:02.12.2022")]
    [InlineData("Mayor 2 Maier 2024")]
    [InlineData("Im Dezember")]
    [InlineData("Freitag, den")]
    [InlineData("Dezember\n\n2022")]
    [InlineData("the season 2022-23")]
    [InlineData("am 2.12. in Hafen")]
    [InlineData("")]
    public void Finds_none_where_there_is_none(string text) => Check(text, "");

    [Fact]
    public void An_order_of_writing_belongs_to_its_language()
    {
        Assert.Empty(Lists.German.Find("Im Mai 20 Raketen"));
        Assert.Empty(Lists.German.Find("Im Januar 20 Raketen"));
        Assert.Single(Lists.Finder.Find("January 20"));
    }

    [Theory]
    [InlineData("2. Dezember 2022", "2022-12-02")]
    [InlineData("  Freitag, 2. Dezember 2022, 10:15 Uhr ", "2022-12-02")]
    [InlineData("02.12.2022 – 10.15 Uhr (MEZ)", "2022-12-02")]
    [InlineData("02.12.2022 | 10 Uhr", "2022-12-02")]
    [InlineData("December 2, 2022 at 5:30 p.m. EST", "2022-12-02")]
    [InlineData("5:30pm GMT, 2 December 2022", "2022-12-02")]
    [InlineData("Fri, 02 Dec 2022 10:00:00 GMT", "2022-12-02")]
    [InlineData("Fri, 02 Dec 2022 10:00:00 +0100", "2022-12-02")]
    [InlineData("Fri, 02 Dec 2022 1000", "")]
    [InlineData("2022-12-02 10:00:00", "2022-12-02")]
    [InlineData("2022-12-02T10:00:00.123+01:00", "2022-12-02")]
    [InlineData("2022-12-02T10:00:00Z", "2022-12-02")]
    [InlineData("May 2024", "2024-05")]
    [InlineData("2. Dezember", "XXXX-12-02")]
    [InlineData("Am 2. Dezember 2022 kam Beck", "")]
    [InlineData("2. Dezember 2022 bis 4. Dezember 2022", "")]
    [InlineData("31. Februar 2022", "")]
    [InlineData("03/04/2022", "")]
    [InlineData("10:15 Uhr", "")]
    [InlineData("", "")]
    public void Tells_whether_a_line_is_just_a_date(string line, string expected) =>
        Assert.Equal(expected, Lists.Finder.TryWhole(line, out PartialDate date) ? date.ToString() : "");

    [Fact]
    [SuppressMessage("ApiDesign", "RS0030", Justification = "The test sets a foreign culture to show that none is asked.")]
    public void Asks_no_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Check("on FRIDAY, 2 APRIL 2021", "FRIDAY, 2 APRIL 2021 = 2021-04-02");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Check(string text, string expected) => Assert.Equal(
        expected,
        string.Join(" | ", Lists.Finder.Find(text).Select(found => $"{found.Span.In(text)} = {found.Date}")));
}
