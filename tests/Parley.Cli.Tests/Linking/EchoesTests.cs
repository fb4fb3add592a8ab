using Parley.Text;

namespace Parley.Cli.Tests.Linking;

/// <summary>Where else a statement stands, and which articles belong together.</summary>
public sealed class EchoesTests
{
    public static TheoryData<string> Group => [Quay.Id(Quay.Frist), Quay.Id(Quay.Copy), Quay.Id(Quay.Own)];

    [Theory]
    [MemberData(nameof(Group))]
    public void The_first_report_its_copy_and_a_report_of_its_own_are_told_apart(string id)
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(
            [
                $"{Quay.Id(Quay.Frist)}|first||||Anna Beck||Hafenbote|bote/frist.txt|2031-03-02",
                $"{Quay.Id(Quay.Copy)}|copy|verbatim|False|bote/frist.txt|Anna Beck||Adlerpost|post/frist.txt|2031-03-02",
                $"{Quay.Id(Quay.Own)}|independent|paraphrase|False||Anna Beck|Funk||kurier/nein.txt|2031-03-03",
            ],
            Quay.Rows(place, "echoes", id).Select(row => Quay.Cells(row, "statement", "report", "kind", "doubted", "copy_of", "speaker", "via", "outlet", "path", "published")));
    }

    [Fact]
    public void The_table_marks_the_one_that_was_asked_for()
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run("echoes", Quay.Id(Quay.Copy)[..8].ToUpperInvariant());
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(
            $"""
              2031-03-02  Hafenbote  [{Quay.Id(Quay.Frist)[..8]}]
                Anna Beck: {Quay.Refusal}
                first report
            → 2031-03-02  Adlerpost  [{Quay.Id(Quay.Copy)[..8]}]
                Anna Beck: {Quay.Refusal}
                copy of Hafenbote; verbatim: as told
              2031-03-03  kurier/nein.txt  [{Quay.Id(Quay.Own)[..8]}]
                Anna Beck: Mit uns gibt es keine Waffenruhe.
                report of its own, via Funk; paraphrase: as told

            """,
            outcome.Output);
    }

    [Fact]
    public void A_translation_is_called_so_and_other_speakers_are_told()
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(["de|first||", "en|independent|translation|False"], Quay.Rows(place, "echoes", Quay.Id(Quay.Translated)).Select(row => Quay.Cells(row, "language", "report", "kind", "doubted")));
        Assert.Contains("verbatim: as told — the two name different speakers\n", place.Run("echoes", Quay.Id(Quay.Frist, 1)).Output, StringComparison.Ordinal);
        Assert.Contains(",independent,verbatim,as told,True,", place.Run("echoes", Quay.Id(Quay.Frist, 1), "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_no_other_article_has_is_shown_alone()
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run("echoes", Quay.Id(Quay.Later, 1));
        Assert.Equal((0, "no other article has it"), (outcome.Code, Assert.Single(outcome.ErrorLines)));
        Assert.Contains("Tom Moor: Davon weiß ich nichts.\n    first report\n", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("00000000")]
    [InlineData("Beck")]
    public void An_unknown_id_is_one_line_and_1(string id)
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run("echoes", id);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Equal($"parley: {id}: no statement with this id in parley.db; 'parley statements' lists the ids", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void Stories_come_latest_first_with_what_is_a_copy()
    {
        using Workplace place = Quay.Recorded();
        string least = new[] { Quay.Frist, Quay.Copy, Quay.Own }.Select(reading => reading.Article.Id).Order(StringComparer.Ordinal).First();
        string[] rows = [.. Quay.Rows(place, "stories").Select(row => Quay.Cells(row, "first", "last", "path", "outlet", "language", "published", "statements", "copy_of"))];
        Assert.Equal(
            [
                "2031-04-11|2031-04-11|bote/wende.txt|Hafenbote|de|2031-04-11|2|",
                "2031-04-11|2031-04-11|wire/turn.txt|Wire|en|2031-04-11|1|",
                "2031-03-02|2031-03-03|bote/frist.txt|Hafenbote|de|2031-03-02|3|",
                "2031-03-02|2031-03-03|post/frist.txt|Adlerpost|de|2031-03-02|1|bote/frist.txt",
                "2031-03-02|2031-03-03|kurier/nein.txt||de|2031-03-03|1|",
            ],
            rows);
        Assert.Equal([least, least, least], Quay.Rows(place, "stories").Skip(2).Select(row => Quay.Cells(row, "story")));
    }

    [Theory]
    [InlineData("wende turn frist frist nein")]
    [InlineData("später wende turn frist frist nein", "--alone")]
    [InlineData("wende turn", "--since", "2031-03-04")]
    [InlineData("frist frist nein", "--until", "2031-03-02")]
    [InlineData("frist frist nein", "--since", "2031-03-03", "--until", "2031-03")]
    [InlineData("später", "--since", "2031-04-21", "--alone")]
    [InlineData("", "--since", "2032")]
    public void Stories_are_asked_for(string expected, params string[] args)
    {
        using Workplace place = Quay.Recorded();
        Assert.Equal(expected, string.Join(' ', Quay.Rows(place, ["stories", .. args]).Select(row => Path.GetFileNameWithoutExtension(Quay.Cells(row, "path")))));
    }

    [Fact]
    public void The_table_of_stories_names_outlets_and_copies()
    {
        using Workplace place = Quay.Recorded();
        Outcome outcome = place.Run("stories", "--until", "2031-03");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(
            """
            Der Streit in bote/frist.txt (3 articles, 2031-03-02 to 2031-03-03)
              2031-03-02 · Hafenbote · de · Der Streit in bote/frist.txt
              2031-03-02 · Adlerpost · de · Der Streit in post/frist.txt · copy of Hafenbote
              2031-03-03 · kurier/nein.txt · de · Der Streit in kurier/nein.txt


            """,
            outcome.Output);
        Assert.StartsWith("story,first,last,article,path,title,outlet,language,published,statements,copy_of\n", place.Run("stories", "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_two_articles_belong_together_that_is_told()
    {
        using Workplace place = Quay.Holding([Quay.Frist, Quay.Copy], isLinked: false);
        Outcome outcome = place.Run("stories");
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Equal(
            [
                "2 articles of the record are not linked with the others yet; link all: parley record link",
                "no two articles here tell of the same happening",
            ],
            outcome.ErrorLines);
    }

    [Theory]
    [InlineData("echoes")]
    [InlineData("stories", "--alone")]
    [InlineData("timeline")]
    [InlineData("positions")]
    public void No_article_steers_the_terminal(params string[] command)
    {
        ArticleReading hostile = Quay.Told(
            "x\u001b[8m.txt", "2031-03-02", "Bote\u001b]0;x\u0007\u202E", new Line("Anna\u001b[31m Beck", "beck", "Nein\u0007 \u001b[2J=1+1\u202E nie", "reject", "ceasefire"));
        using Workplace place = Quay.Holding([hostile], terminal: true);
        foreach (string format in (string[])["table", "csv", "jsonl"])
        {
            Outcome outcome = place.Run([.. command, .. command[0] == "echoes" ? [Quay.Id(hostile)] : Array.Empty<string>(), "--format", format]);
            Assert.Equal(0, outcome.Code);
            Assert.NotEqual("", outcome.Output);
            Assert.DoesNotContain(outcome.Output + outcome.Errors, letter => (char.IsControl(letter) && letter != '\n') || (letter == '\u202E' && format != "jsonl"));
        }
    }
}
