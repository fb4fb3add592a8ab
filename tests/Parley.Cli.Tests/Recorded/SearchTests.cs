namespace Parley.Cli.Tests.Recorded;

public sealed class SearchTests
{
    [Fact]
    public void Shows_hits_with_what_was_found_and_counts_below()
    {
        using Workplace place = Harbour.Recorded();
        Outcome outcome = place.Run("search", "zahlt");
        Assert.Equal((0, "1 to 1 of 1 statement\n"), (outcome.Code, outcome.Errors));
        Assert.Equal(
            """
            aaaa0000  Anna Beck · sagte · 2024-03-05 · Küstenbote
              »Wir [[zahlen]] nicht«

            Among all of them:
              speaker     Anna Beck (1)
              outlet      Küstenbote (1)
              kind        direct (1)
              language    de (1)

            """,
            outcome.Output);
    }

    [Theory]
    [InlineData("»Wir [[zahlen]] nicht«", "zahle")]
    [InlineData("»Wir [[zahlen]] nicht«", "za*")]
    [InlineData("»Wir [[zahlen nicht]]«", "\"zahlen nicht\"")]
    [InlineData("»[[Wir]] zahlen [[nicht]]«", "nicht", "WIR")]
    [InlineData("Der [[Preis]] sei zu hoch.", "preise")]
    [InlineData("=1+1 [red][[never]][/]", "never")]
    public void Marks(string expected, params string[] query)
    {
        using Workplace place = Harbour.Recorded();
        Assert.Contains($"\n  {expected}\n", place.Run(["search", .. query]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aaaa", "zahlen")]
    [InlineData("", "zahl", "nein")]
    [InlineData("", "za")]
    [InlineData("aaaa", "nicht", "--speaker", "beck", "--kind", "direct", "--outlet", "KüstenBOTE", "--since", "2024-03")]
    [InlineData("bbbb", "never", "--addressee", "Hale", "--act", "refuse", "--issue", "money", "--language", "en")]
    [InlineData("", "never", "--actor", "local:1")]
    public void Finds(string expected, params string[] args)
    {
        using Workplace place = Harbour.Recorded();
        Outcome outcome = place.Run(["search", "--format", "csv", .. args]);
        Assert.Equal(0, outcome.Code);
        Assert.Equal(expected, string.Join(' ', outcome.Output.Split('\n').Skip(1).Where(line => line.Length > 0).Select(line => line[..4])));
    }

    [Theory]
    [InlineData("1 to 1 of 2 statements; --page 2 goes on", "--limit", "1")]
    [InlineData("2 to 2 of 2 statements", "--limit", "1", "--page", "2")]
    [InlineData("2 statements in all, and none on page 3; give a smaller --page", "--limit", "1", "--page", "3")]
    [InlineData("2 statements in all, and none on page 2147483647; give a smaller --page", "--page", "2147483647")]
    [InlineData("2 statements in all, and none on page 2; give a smaller --page", "--limit", "2147483647", "--page", "2")]
    [InlineData("2 statements in all, and none on page 2147483647; give a smaller --page", "--limit", "2147483647", "--page", "2147483647")]
    [InlineData("no statement fits; leave out a filter, or use fewer words", "--speaker", "nobody")]
    public void Turns_pages(string expected, params string[] args)
    {
        using Workplace place = Harbour.Recorded();
        Outcome outcome = place.Run(["search", "z*", .. args, "--format", "jsonl"]);
        Assert.Equal((0, expected), (outcome.Code, outcome.Errors.TrimEnd('\n')));
    }

    [Theory]
    [InlineData("")]
    [InlineData("***")]
    [InlineData("\"…\"")]
    public void Nothing_to_search_for_is_one_line_and_2(string query)
    {
        using Workplace place = Harbour.Recorded();
        Outcome outcome = place.Run("search", query);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("parley: QUERY: there is no word to search for", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--speaker")]
    [InlineData("--addressee")]
    [InlineData("--actor")]
    [InlineData("--act")]
    [InlineData("--issue")]
    [InlineData("--place")]
    [InlineData("--outlet")]
    public void A_name_without_a_letter_or_digit_is_wrong_usage(string option)
    {
        using Workplace place = Harbour.Recorded();
        foreach (string[] command in (string[][])[["search", "never"], ["statements"]])
        {
            Outcome outcome = place.Run([.. command, option, "?"]);
            Assert.Equal((2, ""), (outcome.Code, outcome.Output));
            Assert.StartsWith($"parley: {option}: there is no word to search for in '?'; give one with letters or digits.", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--no-facets")]
    [InlineData("--format", "jsonl")]
    public void Counts_may_be_left_out(params string[] args)
    {
        using Workplace place = Harbour.Recorded();
        Assert.DoesNotContain("Among", place.Run(["search", "never", .. args]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_shows_hits_in_bold()
    {
        using Workplace place = Harbour.Recorded(terminal: true);
        string output = place.Run("search", "never").Output;
        Assert.Contains("\u001b[1mnever\u001b[0m", output, StringComparison.Ordinal);
        Assert.DoesNotContain("[[", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public void No_article_steers_the_terminal(string format)
    {
        using Workplace place = Harbour.Recorded(terminal: true).With("NO_COLOR", "1");
        Outcome outcome = place.Run("search", "never", "--format", format);
        Assert.Contains("never", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Output + outcome.Errors, character => char.IsControl(character) && character != '\n');
    }
}
