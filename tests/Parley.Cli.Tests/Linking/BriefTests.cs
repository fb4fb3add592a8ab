using System.Text;
using System.Text.RegularExpressions;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Tests.Linking;

public sealed partial class BriefTests
{
    private const string Feed = "https://hafenbote.example/feed", Other = "https://adlerpost.example/[x](y)<b>";

    private static readonly ArticleReading hostile = Quay.Told(
        "böse.txt", "2031-06-01", "<b>Blatt</b> [x](y) *z*\u202E",
        new Line("Anna <i>Beck</i>", "beck", "Nein <script>alert(1)</script>\u001b[31m &amp; # *fett* [da](http://y.example) `code` _u_ ~s~ \\ \u202Eend\r\n# Titel\n> Zitat\u0007", "reject", "ceasefire", "2031-06-01")) is var told
        ? told with { Article = told.Article with { Url = "https://quai.example/a?x=<y>\"'&z=1)" } }
        : told;

    [Fact]
    public void A_day_has_what_was_first_reported_then()
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(
            $"""
            # Brief, 2031-03-02

            > No feed was followed in these days: nobody knows whether all articles are there.

            ## First reports

            - 2031-03-01 Anna Beck (reject: ceasefire): {Quay.Refusal} (2 reports) — [Hafenbote, 2031-03-02](<https://quai.example/bote%2Ffrist.txt>) `{Quay.Id(Quay.Frist)[..8]}`

            ## Statements: Havenland

            - 2031-03-01 Anna Beck (reject: ceasefire): {Quay.Refusal} — [Hafenbote, 2031-03-02](<https://quai.example/bote%2Ffrist.txt>) `{Quay.Id(Quay.Frist)[..8]}`
            - 2031-03-01 Anna Beck (deny: peace-talks): Mit Konrad Wiesel war nie jemand auf der Ostmole. — [Hafenbote, 2031-03-02](<https://quai.example/bote%2Ffrist.txt>) `{Quay.Id(Quay.Frist, 2)[..8]}`

            ## Statements: Adlerland

            - 2031-03-01 Karl Adler (demand: ceasefire): Die Waffen müssen schweigen. — [Hafenbote, 2031-03-02](<https://quai.example/bote%2Ffrist.txt>) `{Quay.Id(Quay.Frist, 1)[..8]}`

            """,
            place.Run("brief", "--date", "2031-03-02").Output);
    }

    [Fact]
    public void Shifts_and_contradictions_come_first()
    {
        using Workplace place = Quay.Recorded();
        string[] sections = [.. place.Run("brief", "--date", "2031-04").Output.Split('\n').Where(line => line.StartsWith('#'))];
        Assert.Equal(["# Brief, 2031-04-01 to 2031-04-30", "## Shifts", "## Contradictions", "## First reports"], sections[..4]);
        string brief = place.Run("brief", "--date", "2031-04").Output;
        Assert.Contains("- **2031-04-10 Havenland, ceasefire: refuses → accepts**\n  - now: 2031-04-10 Anna Beck (accept: ceasefire): ", brief, StringComparison.Ordinal);
        Assert.Contains("\n  - before: 2031-03-01 Anna Beck (reject: ceasefire): ", brief, StringComparison.Ordinal);
        Assert.Contains("- **Anna Beck, about Konrad, Ostmole, Wiesel**\n  - denied: 2031-03-01 ", brief, StringComparison.Ordinal);
        Assert.Contains("Wir ziehen ab, wenn Ruhe ist. \\[on condition: wenn Ruhe ist\\] — ", brief, StringComparison.Ordinal);
        Assert.Contains("## 1 further report of somebody who has no name, or whom no file of actors knows: parley statements --since 2031-04-01 --until 2031-04-30", brief, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Brief, 2031-04-21")]
    [InlineData("# Brief, 2031-03-02", "--date", "2031-03-02")]
    [InlineData("# Brief, 2031-03-01 to 2031-03-31", "--date", "2031-03")]
    [InlineData("# Brief, 2031-01-01 to 2031-12-31", "--date", "2031")]
    [InlineData("# Brief, 2031-03-03 to 2031-03-09", "--week", "2031-03-05")]
    [InlineData("# Brief, 2031-03-03 to 2031-03-09", "--week", "2031-03-03")]
    [InlineData("# Brief, 2031-03-03 to 2031-03-09", "--week", "2031-03-09")]
    [InlineData("# Brief, 2031-02-24 to 2031-03-02", "--week", "2031-03-02")]
    public void A_brief_is_of_a_day_a_month_a_year_or_a_week(string expected, params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run(["brief", .. args]);
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(expected, outcome.Output.Split('\n')[0]);
    }

    [Fact]
    public void A_week_holds_what_its_days_do()
    {
        using Workplace place = Quay.Recorded();
        Assert.Contains("Die Waffen müssen schweigen.", place.Run("brief", "--week", "2031-02-27").Output, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing new.\n", place.Run("brief", "--week", "2031-03-12").Output, StringComparison.Ordinal);
        Assert.Contains("<p>Nothing new.</p>", place.Run("brief", "--week", "2031-03-12", "--format", "html").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_record_gives_the_same_bytes()
    {
        using Workplace place = Quay.Recorded();
        foreach (string format in (string[])["md", "html", "eml"])
            Assert.Equal(place.Run("brief", "--date", "2031", "--format", format), place.Run("brief", "--date", "2031", "--format", format));
    }

    [Theory]
    [InlineData("brief: give --date or --week, not both", "--date", "2031-03-02", "--week", "2031-03-02")]
    [InlineData("--week: 'XXXX-03-02' is not a date", "--week", "XXXX-03-02")]
    [InlineData("--format: 'pdf' is not one of md, html, eml", "--format", "pdf")]
    public void A_mistake_is_one_line_and_2(string expected, params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run(["brief", .. args]);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_article_has_a_date_one_must_be_given()
    {
        using Workplace place = Quay.Holding([Quay.Told("a.txt", null, null, new Line("Anna Beck", "beck", "Nein.", "reject", "ceasefire"))]);
        Outcome outcome = place.Run("brief");
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Equal("parley: no article of the record has a date; give --date or --week", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void Days_on_which_not_all_was_read_are_named()
    {
        using Workplace place = Quay.Recorded();
        using (IRecord record = Quay.Open(place))
        {
            record.Followed(new FeedDay(Feed, new DateOnly(2031, 3, 1), true));
            record.Followed(new FeedDay(Feed, new DateOnly(2031, 3, 2), false));
            record.Followed(new FeedDay(Feed, new DateOnly(2031, 3, 5), true));
            record.Followed(new FeedDay(Other, new DateOnly(2031, 3, 2), false));
        }
        Assert.Equal([], Warnings(place, "2031-03-01"));
        Assert.Equal([$"> 2031-03-02 is incomplete: not all was read of https\\://adlerpost.example/\\[x\\](y)\\<b\\>, {Feed.Replace("://", "\\://", StringComparison.Ordinal)}"], Warnings(place, "2031-03-02"));
        Assert.Equal(["> 2031-03-03 is incomplete: not all was read of https\\://adlerpost.example/\\[x\\](y)\\<b\\>"], Warnings(place, "2031-03-03"));
        Assert.Equal(30, Warnings(place, "2031-03").Length);
        string html = place.Run("brief", "--date", "2031-03-03", "--format", "html").Output;
        Assert.Contains("<p class=\"warning\">2031-03-03 is incomplete: not all was read of https://adlerpost.example/[x](y)&lt;b&gt;</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_an_article_becomes_markup_in_markdown()
    {
        using Workplace place = Quay.Holding([hostile]);
        string brief = place.Run("brief", "--format", "md").Output;
        Harmless(brief);
        Assert.Contains("Anna \\<i\\>Beck\\</i\\> (reject: ceasefire): Nein \\<script\\>alert(1)\\</script\\>\uFFFD\\[31m \\&amp; # \\*fett\\* \\[da\\](http\\://y.example) \\`code\\` \\_u\\_ \\~s\\~ \\\\ end # Titel \\> Zitat\uFFFD — ", brief, StringComparison.Ordinal);
        Assert.Contains("[\\<b\\>Blatt\\</b\\> \\[x\\](y) \\*z\\*, 2031-06-01](<https://quai.example/a?x=%3Cy%3E%22'&z=1)>)", brief, StringComparison.Ordinal);
        Assert.Equal(["# Brief, 2031-06-01", "## Statements: Havenland"], brief.Split('\n').Where(line => line.StartsWith('#')));
    }

    [Fact]
    public void Nothing_of_an_article_becomes_markup_in_html()
    {
        using Workplace place = Quay.Holding([hostile]);
        Page(place.Run("brief", "--format", "html").Output);
    }

    [Fact]
    public void A_mail_has_both_forms_and_plain_headers()
    {
        using Workplace place = Quay.Holding([hostile]);
        string mail = place.Run("brief", "--format", "eml").Output;
        Assert.Equal(mail.Length, mail.Replace("\r\n", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Length + (2 * (mail.Split("\r\n").Length - 1)));
        Assert.All(mail, letter => Assert.InRange(letter, '\n', '~'));
        Assert.All(mail.Split("\r\n"), line => Assert.InRange(line.Length, 0, 78));
        Assert.StartsWith(
            "X-Unsent: 1\r\nDate: Sun, 01 Jun 2031 23:59:00 +0000\r\nSubject: Brief, 2031-06-01\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=\"=_parley_brief\"\r\n\r\n--=_parley_brief\r\n",
            mail, StringComparison.Ordinal);
        string[] parts = mail.Split("\r\n--=_parley_brief");
        Assert.Equal(("--\r\n", 4), (parts[^1], parts.Length));
        Assert.Equal(place.Run("brief", "--format", "md").Output, Decoded(parts[1], "text/plain"));
        Page(Decoded(parts[2], "text/html"));
    }

    private static void Page(string page)
    {
        Harmless(page);
        Assert.StartsWith("<!doctype html>\n", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("Anna &lt;i&gt;Beck&lt;/i&gt; (reject: ceasefire): Nein &lt;script&gt;alert(1)&lt;/script&gt;\uFFFD[31m &amp;amp; # ", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://quai.example/a?x=%3Cy%3E%22&#39;&amp;z=1)\" rel=\"noreferrer\">&lt;b&gt;Blatt&lt;/b&gt; [x](y) *z*, 2031-06-01</a>", page, StringComparison.Ordinal);
        string[] known = ["!doctype", "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "ul", "li", "span", "a", "code"];
        Assert.All(Tag().Matches(page), tag => Assert.Contains(tag.Groups[1].Value, known));
    }

    private static void Harmless(string text)
    {
        Assert.NotEqual("", text);
        Assert.DoesNotContain(text, letter => (char.IsControl(letter) && letter != '\n') || letter == '\u202E');
    }

    private static string Decoded(string part, string type)
    {
        string[] halves = part.Split("\r\n\r\n");
        Assert.Equal($"\r\nContent-Type: {type}; charset=utf-8\r\nContent-Transfer-Encoding: base64", halves[0]);
        return Encoding.UTF8.GetString(Convert.FromBase64String(halves[1]));
    }

    private static string[] Warnings(Workplace place, string date) =>
        [.. place.Run("brief", "--date", date).Output.Split('\n').Where(line => line.StartsWith("> ", StringComparison.Ordinal))];

    [GeneratedRegex("</?([!a-z0-9]+)")]
    private static partial Regex Tag();
}
