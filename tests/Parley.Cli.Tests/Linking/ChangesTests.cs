namespace Parley.Cli.Tests.Linking;

/// <summary>Shifts, contradictions, the timeline, and positions side by side.</summary>
public sealed class ChangesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(1, "--since", "2031-04-10", "--until", "2031-04-10")]
    [InlineData(1, "--actor", "moor")]
    [InlineData(1, "--issue", "ceasefire")]
    [InlineData(0, "--since", "2031-04-11")]
    [InlineData(0, "--until", "2031-03")]
    [InlineData(0, "--actor", "adlerland")]
    [InlineData(0, "--issue", "withdrawal")]
    public void Shifts_are_asked_for(int expected, params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(expected, Quay.Rows(place, ["shifts", .. args]).Length);
    }

    [Fact]
    public void A_shift_names_a_statement_before_and_behind()
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(
            $"2031-04-10|havenland|Havenland|ceasefire|refuses|accepts|2031-03-01|{Quay.Id(Quay.Frist)}|Anna Beck|{Quay.Refusal}|{Quay.Id(Quay.Turn)}|Anna Beck|Wir nehmen die Waffenruhe an.|bote/wende.txt",
            Quay.Cells(
                Assert.Single(Quay.Rows(place, "shifts")),
                "day", "actor", "name", "issue", "from", "to", "from_since", "from_statement", "from_speaker", "from_words", "to_statement", "to_speaker", "to_words", "to_path"));
        Assert.Equal(
            $"""
            2031-04-10  Havenland, ceasefire: refuses → accepts
              before  2031-03-01 Anna Beck: {Quay.Refusal} (Hafenbote, 2031-03-02, 2 reports) [{Quay.Id(Quay.Frist)[..8]}]
              now     2031-04-10 Anna Beck: Wir nehmen die Waffenruhe an. (Hafenbote, 2031-04-11, 2 reports) [{Quay.Id(Quay.Turn)[..8]}]


            """,
            place.Run("shifts").Output);
    }

    [Fact]
    public void A_change_of_one_report_is_no_shift()
    {
        using Workplace place = Quay.Holding([Quay.Frist, Quay.Copy, Quay.Turn, Quay.Translated]);
        Outcome outcome = place.Run("shifts");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("no shift; a change counts once it stands in two reports", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("accepts", Quay.Cells(Assert.Single(Quay.Rows(place, "positions", "--actor", "beck")), "position"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--actor", "beck")]
    [InlineData(1, "--since", "2031-04-10")]
    [InlineData(1, "--issue", "peace-talks")]
    [InlineData(0, "--until", "2031-04-09")]
    [InlineData(0, "--actor", "adler")]
    [InlineData(0, "--issue", "nuclear")]
    public void Contradictions_are_asked_for(int expected, params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(expected, Quay.Rows(place, ["contradictions", .. args]).Length);
    }

    [Fact]
    public void What_was_denied_and_said_stands_side_by_side()
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(
            $"beck|Anna Beck|2031-03-01|{Quay.Id(Quay.Frist, 2)}|bote/frist.txt|2031-04-10|{Quay.Id(Quay.Turn, 1)}|bote/wende.txt|Konrad; Ostmole; Wiesel",
            Quay.Cells(
                Assert.Single(Quay.Rows(place, "contradictions")),
                "actor", "name", "denied_day", "denied_statement", "denied_path", "other_day", "other_statement", "other_path", "shared"));
        string[] lines = place.Run("contradictions").Output.Split('\n');
        Assert.Equal("Anna Beck, about Konrad, Ostmole, Wiesel", lines[0]);
        Assert.StartsWith("  denied  2031-03-01 Anna Beck: Mit Konrad Wiesel war nie jemand", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("  said    2031-04-10 Anna Beck: Konrad Wiesel saß am Montag", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_denial_there_is_no_contradiction()
    {
        using Workplace place = Quay.Holding([Quay.Turn, Quay.Own]);
        Outcome outcome = place.Run("contradictions");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Equal("no contradiction; only what is denied in so many words is looked for", Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("2031-03-01 2031-03-01 2031-03-01 2031-04-10 2031-04-10 2031-04-20 2031-04-20 2031-04-20")]
    [InlineData("2031-03-01 2031-03-01 2031-04-10 2031-04-10 2031-04-20", "--actor", "beck")]
    [InlineData("2031-04-20", "--issue", "withdrawal")]
    [InlineData("2031-04-10 2031-04-10", "--since", "2031-04", "--until", "2031-04-19")]
    [InlineData("", "--since", "2032")]
    public void The_timeline_has_each_statement_once_by_its_day(string expected, params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(expected, string.Join(' ', Quay.Rows(place, ["timeline", .. args]).Select(row => Quay.Cells(row, "day"))));
    }

    [Fact]
    public void The_timeline_tells_voices_reports_and_shifts()
    {
        using Workplace place = Quay.Recorded();
        string[] rows = [.. Quay.Rows(place, "timeline").Select(row => Quay.Cells(row, "name", "voice", "act", "issues", "position", "reports", "shift", "path"))];
        Assert.Equal("Havenland|office|reject|ceasefire|ceasefire: refuses|2||bote/frist.txt", rows[0]);
        Assert.Contains("Havenland|office|accept|ceasefire|ceasefire: accepts|2|ceasefire: refuses > accepts|bote/wende.txt", rows);
        Assert.Contains("Havenland|office|deny|peace-talks||1||bote/frist.txt", rows);
        Assert.Contains("Havenland|spokesman|reject|ceasefire|ceasefire: refuses|1||bote/später.txt", rows);
        Assert.Contains("Mo Hale|party|demand|ceasefire|ceasefire: wants|1||bote/später.txt", rows);
        string[] lines = place.Run("timeline", "--since", "2031-04-10").Output.Split('\n');
        Assert.Equal("2031-04-10", lines[0]);
        Assert.Equal($"  {Quay.Id(Quay.Turn)[..8]}  Anna Beck (accept: ceasefire): Wir nehmen die Waffenruhe an. — Hafenbote, 2031-04-11, 2 reports", lines[1]);
        Assert.Equal("            ↳ Havenland, ceasefire: refuses → accepts", lines[2]);
    }

    [Fact]
    public void Where_nothing_fits_the_timeline_says_what_it_leaves_out()
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run("timeline", "--since", "2032");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Equal("nothing fits; leave out a filter. What nobody known says stands in no timeline", Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("havenland|accepts|True adlerland|wants|True havenland||False adlerland|conditional|False", "beck", "adler")]
    [InlineData("havenland|refuses|False adlerland|wants|False", "beck", "adler", "--at", "2031-03")]
    [InlineData("adlerland|wants|True havenland|accepts|True", "adler", "beck", "--issue", "ceasefire")]
    [InlineData("havenland|refuses|False havenland|accepts|False", "beck", "--at", "2031-03", "--at", "2031-05")]
    [InlineData("havenland|accepts|False havenland|refuses|False", "beck", "--at", "2031-05", "--at", "2031-03")]
    [InlineData("adlerland||False adlerland|conditional|False", "--at", "2031-03", "--at", "2031-05", "--issue", "withdrawal")]
    [InlineData("", "beck", "--at", "2030", "--at", "2031-02")]
    public void Positions_stand_side_by_side(string expected, params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(expected, string.Join(' ', Quay.Rows(place, ["compare", .. args]).Select(row => Quay.Cells(row, "actor", "position", "same"))));
    }

    [Fact]
    public void The_table_marks_where_two_differ()
    {
        using Workplace place = Quay.Recorded();
        string latest = $"accepts since 2031-04-10: 2031-04-10 Anna Beck: Wir nehmen die Waffenruhe an. (Hafenbote, 2031-04-11, 2 reports) [{Quay.Id(Quay.Turn)[..8]}]";
        string[] lines = place.Run("compare", "beck", "adler").Output.Split('\n');
        Assert.Equal(["ceasefire", $"  Havenland  {latest}"], lines[..2]);
        Assert.StartsWith("  Adlerland  wants since 2031-03-01: ", lines[2], StringComparison.Ordinal);
        Assert.Equal(["withdrawal  ≠", "  Havenland  —"], lines[3..5]);
        string[] days = place.Run("compare", "havenland", "--at", "2031-03-31", "--at", "2031-05").Output.Split('\n');
        Assert.Equal("ceasefire  ≠", days[0]);
        Assert.StartsWith("  Havenland, 2031-03-31  refuses since 2031-03-01: ", days[1], StringComparison.Ordinal);
        Assert.Equal($"  Havenland, 2031-05-31  {latest}", days[2]);
    }

    [Fact]
    public void Where_neither_takes_a_position_that_is_told()
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run("compare", "beck", "adler", "--issue", "nuclear");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Equal("neither takes a position here; leave out --issue, or name other actors", Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("name two actors and at most one --at, or two --at and at most one actor")]
    [InlineData("name two actors", "beck")]
    [InlineData("name two actors", "beck", "--at", "2031")]
    [InlineData("name two actors", "--at", "2031")]
    [InlineData("name two actors", "beck", "adler", "--at", "2031", "--at", "2032")]
    [InlineData("name two actors", "--at", "2031", "--at", "2032", "--at", "2033")]
    [InlineData("moor", "beck", "adler", "moor")]
    [InlineData("--at: 'soon' is not a date", "beck", "adler", "--at", "soon")]
    [InlineData("--at: 'XXXX-03-05' is not a date", "beck", "adler", "--at", "XXXX-03-05")]
    public void A_comparison_of_anything_else_is_a_mistake(string expected, params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run(["compare", .. args]);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }
}
