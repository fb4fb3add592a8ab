using System.Text.Json;

namespace Parley.Cli.Tests.Recorded;

public sealed class StatementsTests
{
    [Theory]
    [InlineData("aaaa aaaa bbbb")]
    [InlineData("aaaa aaaa", "--speaker", "beck")]
    [InlineData("", "--about", "za")]
    [InlineData("aaaa", "--about", "za*")]
    [InlineData("aaaa", "--about", "\"zahlen nicht\"")]
    [InlineData("", "--about", "\"nicht zahlen\"")]
    [InlineData("aaaa aaaa", "--outlet", "küstenbote")]
    [InlineData("", "--outlet", "Küste")]
    [InlineData("aaaa aaaa", "--actor", "local:1")]
    [InlineData("bbbb", "--addressee", "hale")]
    [InlineData("bbbb", "--act", "refuse")]
    [InlineData("bbbb", "--issue", "money")]
    [InlineData("", "--issue", "mone")]
    [InlineData("bbbb", "--place", "port ärven")]
    [InlineData("", "--place", "port")]
    [InlineData("aaaa", "--kind", "free-indirect")]
    [InlineData("bbbb", "--language", "EN")]
    [InlineData("aaaa", "--limit", "1")]
    [InlineData("aaaa aaaa", "--since", "2024-03")]
    [InlineData("aaaa aaaa", "--since", "2024", "--until", "2024")]
    [InlineData("", "--until", "2024-02")]
    [InlineData("", "--speaker", "nobody")]
    public void Asks(string expected, params string[] args)
    {
        using Workplace place = Harbour.Recorded();
        Outcome outcome = place.Run(["statements", "--format", "jsonl", .. args]);
        Assert.Equal(0, outcome.Code);
        IEnumerable<string> ids = Lines(outcome).Select(line => line.GetProperty("id").GetString()![..4]);
        Assert.Equal(expected, string.Join(' ', ids));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"*\"")]
    public void Words_without_a_letter_are_a_mistake(string typed)
    {
        using Workplace place = Harbour.Recorded();
        Outcome outcome = place.Run("statements", "--about", typed);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Equal($"parley: --about: there is no word to search for in '{typed}'; give one with letters or digits", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void Nothing_found_is_told_and_no_error()
    {
        using Workplace place = Harbour.Recorded();
        Outcome outcome = place.Run("statements", "--speaker", "nobody");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Equal("no statement fits; leave out a filter, or use fewer words", Assert.Single(outcome.ErrorLines));
    }

    [Theory]
    [InlineData("--since", "1 undated statement fits otherwise and is left out")]
    [InlineData("--limit")]
    public void A_filter_of_dates_tells_what_it_leaves_out(string option, params string[] expected)
    {
        using Workplace place = Harbour.Recorded();
        Assert.Equal(expected, place.Run("statements", option, "2024").ErrorLines);
    }

    [Fact]
    public void Jsonl_names_the_article()
    {
        using Workplace place = Harbour.Recorded();
        JsonElement first = Lines(place.Run("statements", "--format", "jsonl"))[0];
        Assert.Equal("»Wir zahlen nicht«", first.GetProperty("content").GetProperty("exact").GetString());
        Assert.Equal("completed", first.GetProperty("source").GetProperty("basis").GetString());
        Assert.Equal("news/hafen.txt", first.GetProperty("article").GetProperty("path").GetString());
    }

    [Fact]
    public void The_table_shows_who_said_what_and_marks_doubt()
    {
        using Workplace place = Harbour.Recorded();
        string[] lines = place.Run("statements").Output.Split('\n');
        Assert.Equal("Streit um den Hafen", lines[0]);
        Assert.Equal("2024-03-05 · Küstenbote · de · news/hafen.txt · 2 statements", lines[1]);
        Assert.Matches(@"^  aaaa0000  Anna Beck +sagte +»Wir zahlen nicht«$", lines[2]);
        Assert.Matches(@"^  aaaa0000  Anna Beck \? +Der Preis sei zu hoch\.$", lines[3]);
        Assert.Matches(@"^  bbbb0000  — +not: if: said +=1\+1 \[red\]never\[/\]$", lines[7]);
    }

    [Theory]
    [InlineData(false, "table")]
    [InlineData(true, "table")]
    [InlineData(true, "jsonl")]
    [InlineData(true, "csv")]
    public void No_article_steers_the_terminal(bool terminal, string format)
    {
        using Workplace place = Harbour.Recorded(terminal).With("NO_COLOR", "1");
        Outcome outcome = place.Run("statements", "--format", format);
        Assert.NotEqual("", outcome.Output);
        Assert.DoesNotContain(outcome.Output + outcome.Errors, character => char.IsControl(character) && character != '\n');
    }

    [Theory]
    [InlineData(true, "", true)]
    [InlineData(true, "1", false)]
    [InlineData(false, "", false)]
    public void Colours_are_for_terminals_that_want_them(bool terminal, string noColor, bool expected)
    {
        using Workplace place = Harbour.Recorded(terminal).With("NO_COLOR", noColor);
        Assert.Equal(expected, place.Run("statements", "--language", "de").Output.Contains("\u001b[", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_has_a_header_and_no_formula()
    {
        using Workplace place = Harbour.Recorded();
        string[] lines = place.Run("statements", "--format", "csv").Output.Split('\n');
        Assert.StartsWith("id,kind,medium,speaker,basis,actors,source,cue,content,addressee,via,act,issues,condition,certainty,doubted,date,", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("aaaa0000000000000001,direct,speech,Anna Beck,completed,local:1,Beck,sagte,»Wir zahlen nicht«,", lines[1], StringComparison.Ordinal);
        Assert.Contains("'=1+1", lines[3], StringComparison.Ordinal);
        Assert.DoesNotContain(",=", lines[3], StringComparison.Ordinal);
        Assert.All(lines[..^1], line => Assert.NotEqual("", line));
    }

    [Fact]
    public void The_variable_names_the_record_and_the_option_overrules_it()
    {
        using Workplace place = Harbour.Recorded().With("PARLEY_RECORD", "gone.db");
        Assert.Equal(1, place.Run("statements").Code);
        Assert.Equal(0, place.Run("statements", "--record", "parley.db").Code);
    }

    [Theory]
    [InlineData("there is no record", "gone.db")]
    [InlineData("is no record", "not.db")]
    [InlineData("is a folder", "folder")]
    public void A_record_that_is_none_is_one_line_and_1(string expected, string file)
    {
        using var place = new Workplace();
        place.Write("not.db", new string('x', 5000));
        Directory.CreateDirectory(place.At("folder"));
        Outcome outcome = place.Run("statements", "--record", file);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Contains(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(place.At("gone.db")));
    }

    private static List<JsonElement> Lines(Outcome outcome) =>
        [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
