namespace Parley.Cli.Tests.Recorded;

public sealed class ShowTests
{
    [Fact]
    public void Shows_the_paragraph_with_its_parts_marked()
    {
        using Workplace place = Harbour.Recorded();
        Outcome outcome = place.Run("show", Harbour.Nein, "--why");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(
            """
            Streit um den Hafen
            2024-03-05 · Küstenbote · de · news/hafen.txt

              [content »Wir zahlen nicht«], [cue sagte] [source Beck] am Dienstag.

              id        aaaa0000000000000001
              speaker   Anna Beck
              kind      direct, speech
              rule      made-by-hand
              name      completed: the reporting clause says a shorter form or a role; the article gives the name elsewhere

            """,
            outcome.Output);
    }

    [Theory]
    [InlineData("bbbb", 0, "")]
    [InlineData("BBBB00", 0, "")]
    [InlineData("aaaa", 1, "parley: aaaa: several statements begin so; give more digits")]
    [InlineData("cccc", 1, "parley: cccc: no statement with this id in parley.db; 'parley statements' lists the ids")]
    [InlineData("Beck", 1, "parley: Beck: no statement with this id in parley.db; 'parley statements' lists the ids")]
    public void Takes_the_first_digits(string id, int code, string error)
    {
        using Workplace place = Harbour.Recorded();
        Outcome outcome = place.Run("show", id);
        Assert.Equal((code, error), (outcome.Code, outcome.Errors.TrimEnd('\n')));
        Assert.Equal(code == 0, outcome.Output.Length > 0);
    }

    [Fact]
    public void Tells_other_versions_of_the_article()
    {
        using Workplace place = Harbour.Recorded();
        Harbour.AddVersion(place);
        Assert.EndsWith("\n  another version: news/hafen.txt (2024-03-06)\n", place.Run("show", Harbour.Nein).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_no_speaker_was_found()
    {
        using Workplace place = Harbour.Recorded();
        Assert.Contains("  name      no speaker was found\n", place.Run("show", Harbour.Formel, "--why").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_does_not_steer_the_terminal()
    {
        using Workplace place = Harbour.Recorded(terminal: true).With("NO_COLOR", "1");
        string output = place.Run("show", Harbour.Formel).Output;
        Assert.DoesNotContain(output, character => char.IsControl(character) && character != '\n');
        Assert.Contains("[content =1+1 [red]never[/]]", output, StringComparison.Ordinal);
    }
}
