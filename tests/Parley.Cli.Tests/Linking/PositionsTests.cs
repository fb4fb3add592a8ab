namespace Parley.Cli.Tests.Linking;

public sealed class PositionsTests
{
    private static readonly string[] cells = ["actor", "issue", "position", "since", "statements", "reports", "contrary"];

    [Theory]
    [InlineData("adlerland|ceasefire|wants|2031-03-01|1|1|0 adlerland|withdrawal|conditional|2031-04-20|1|1|0 havenland|ceasefire|accepts|2031-04-10|1|2|1")]
    [InlineData("adlerland|withdrawal|conditional|2031-04-20|1|1|0", "--issue", "withdrawal")]
    [InlineData("havenland|ceasefire|accepts|2031-04-10|1|2|1", "--actor", "havenland")]
    [InlineData("havenland|ceasefire|accepts|2031-04-10|1|2|1", "--actor", "beck")]
    [InlineData("havenland|ceasefire|accepts|2031-04-10|1|2|1", "--actor", "tom moor")]
    [InlineData("adlerland|ceasefire|wants|2031-03-01|1|1|0", "--actor", "Karl Adler", "--issue", "ceasefire")]
    [InlineData("adlerland|ceasefire|wants|2031-03-01|1|1|0 havenland|ceasefire|refuses|2031-03-01|1|2|0", "--at", "2031-03")]
    [InlineData("havenland|ceasefire|refuses|2031-03-01|1|2|0", "--at", "2031-04-09", "--actor", "beck")]
    [InlineData("havenland|ceasefire|accepts|2031-04-10|1|2|0", "--at", "2031-04-10", "--actor", "beck")]
    [InlineData("", "--at", "2031-02-28")]
    [InlineData("", "--issue", "nuclear")]
    public void Asks(string expected, params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(expected, string.Join(' ', Quay.Rows(place, ["positions", .. args]).Where(row => !Quay.Cells(row, "actor").StartsWith("person:", StringComparison.Ordinal)).Select(row => Quay.Cells(row, cells))));
    }

    [Fact]
    public void Whoever_has_no_office_speaks_for_himself()
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(
            $"Mo Hale|ceasefire|wants|2031-04-20|{Quay.Id(Quay.Later, 2)}|Mo Hale|bote/später.txt",
            Quay.Cells(Assert.Single(Quay.Rows(place, "positions", "--actor", "mo hale")), "name", "issue", "position", "latest_day", "latest", "speaker", "path"));
    }

    [Fact]
    public void A_row_names_the_latest_statement()
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(
            $"Havenland|2031-04-10|{Quay.Id(Quay.Turn)}|Anna Beck|Wir nehmen die Waffenruhe an.|bote/wende.txt",
            Quay.Cells(Assert.Single(Quay.Rows(place, "positions", "--actor", "havenland")), "name", "latest_day", "latest", "speaker", "words", "path"));
    }

    [Fact]
    public void The_table_has_issues_down_and_actors_across()
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run("positions");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        string[] lines = outcome.Output.Split('\n');
        Assert.Matches("^ +Adlerland +Havenland +Mo Hale$", lines[0]);
        Assert.Matches("^ceasefire +wants 1 +accepts 1 +wants 1$", lines[1]);
        Assert.Matches($"^ +{Quay.Id(Quay.Frist, 1)[..8]} +{Quay.Id(Quay.Turn)[..8]} +{Quay.Id(Quay.Later, 2)[..8]}$", lines[2]);
        Assert.Matches("^withdrawal +conditional 1$", lines[3]);
        Assert.Matches($"^ +{Quay.Id(Quay.Later)[..8]}$", lines[4]);
    }

    [Fact]
    public void Csv_has_a_header_and_a_line_a_cell()
    {
        using Workplace place = Quay.Recorded();
        string[] lines = place.Run("positions", "--format", "csv", "--actor", "beck").Output.Split('\n');
        Assert.Equal("actor,name,issue,position,since,statements,reports,latest_day,latest,speaker,words,path,contrary,undated,doubted", lines[0]);
        Assert.Equal($"havenland,Havenland,ceasefire,accepts,2031-04-10,1,2,2031-04-10,{Quay.Id(Quay.Turn)},Anna Beck,Wir nehmen die Waffenruhe an.,bote/wende.txt,1,0,False", lines[1]);
        Assert.Equal("", string.Concat(lines[2..]));
    }

    [Fact]
    public void Where_nobody_takes_a_position_that_is_told()
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run("positions", "--at", "2030");
        Assert.Equal(0, outcome.Code);
        Assert.Equal("no known actor takes a position here; leave out a filter, or name the file of actors (--actors)", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void A_denial_takes_no_position()
    {
        using Workplace place = Quay.Recorded();
        Assert.Empty(Quay.Rows(place, "positions", "--issue", "peace-talks"));
    }

    [Theory]
    [InlineData("positions")]
    [InlineData("shifts")]
    [InlineData("contradictions")]
    [InlineData("timeline")]
    [InlineData("compare", "beck", "adler")]
    public void An_unknown_issue_is_one_line_and_1(params string[] command)
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run([.. command, "--issue", "harbour"]);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("parley: 'harbour' is no issue of the codebook; it has ceasefire, peace-talks", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("positions", "--actor", "Nobody")]
    [InlineData("shifts", "--actor", "Nobody")]
    [InlineData("contradictions", "--actor", "Nobody")]
    [InlineData("timeline", "--actor", "Nobody")]
    [InlineData("compare", "Nobody", "beck")]
    [InlineData("compare", "beck", "Nobody")]
    [InlineData("compare", "Nobody", "--at", "2031", "--at", "2032")]
    public void An_unknown_actor_is_one_line_and_1(params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run(args);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("parley: no known actor is called 'Nobody'", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("positions")]
    [InlineData("shifts")]
    [InlineData("contradictions")]
    [InlineData("timeline")]
    [InlineData("compare", "beck", "adler")]
    [InlineData("echoes", "aaaa")]
    [InlineData("stories")]
    [InlineData("brief")]
    [InlineData("actors", "linked")]
    [InlineData("actors", "same", "Anna Beck", "A. Beck")]
    [InlineData("record", "link")]
    public void Where_there_is_no_record_none_is_made(params string[] command)
    {
        using var place = new Workplace();
        Outcome outcome = place.Run(command);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Contains("there is no record", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(place.At("parley.db")));
    }
}
