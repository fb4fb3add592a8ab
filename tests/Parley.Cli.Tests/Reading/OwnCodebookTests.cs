namespace Parley.Cli.Tests.Reading;

/// <summary>A user's own actors and codebook, typed or by variables.</summary>
public sealed class OwnCodebookTests
{
    private const string Text = "Präsidentin Anna Beck forderte am Dienstag den Abzug aller Truppen. „Wir bleiben“, sagte der Sprecher des Kremls.\n";

    private const string Actors = """
        actors:
          - id: beck
            type: person
            names: {de: Anna Beck, en: Anna Beck}
          - id: our-kremlin
            type: seat
            names: {de: unser Kreml, en: our Kremlin}
            aliases: [Kreml]
        """;

    private const string Codebook = """
        codebook: small
        languages: [de, en]
        acts:
          - {id: call, names: {de: Ruf, en: call}, cues: {de: [fordern], en: [demand]}}
        issues:
          - {id: troops, names: {de: Truppen, en: troops}, words: {de: [Truppen], en: [troops]}}
          - {id: rest, names: {de: Rest, en: rest}}
        """;

    [Fact]
    public void An_own_actor_is_read_and_found_by_id_and_by_name()
    {
        using Workplace place = Furnished();
        Assert.Contains("\"actors\":[\"beck\"]", place.Run("read", "text.txt", "--actors", "own.yaml", "--format", "jsonl").Output, StringComparison.Ordinal);
        Assert.Contains("Anna Beck", place.Run("statements", "--actor", "beck").Output, StringComparison.Ordinal);
        Assert.Contains("Anna Beck", place.Run("statements", "--actor", "Anna Beck", "--actors", "own.yaml").Output, StringComparison.Ordinal);
        Assert.Contains("beck  person", place.Run("actors", "Beck", "--actors", "own.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_names_the_file_too()
    {
        using Workplace place = Furnished().With("PARLEY_ACTORS", "own.yaml");
        Assert.Contains("\"actors\":[\"beck\"]", place.Run("read", "text.txt", "--no-record", "--format", "jsonl").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shipped_actors_name_becomes_the_own_ones()
    {
        using Workplace place = Furnished();
        Outcome check = place.Run("codebook", "check", "own.yaml");
        Assert.Equal((0, "own.yaml: 2 actors, nothing wrong\n"), (check.Code, check.Output));
        Assert.Contains("our-kremlin", place.Run("actors", "Kreml", "--actors", "own.yaml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_codebook_codes_in_place_of_the_shipped_one()
    {
        using Workplace place = Furnished();
        string read = place.Run("read", "text.txt", "--no-record", "--codebook", "small.yaml", "--format", "jsonl").Output;
        Assert.Contains("\"act\":\"call\"", read, StringComparison.Ordinal);
        Assert.Contains("\"issues\":[\"troops\"]", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_codebook_reads_what_is_recorded_anew()
    {
        using Workplace place = Furnished();
        place.Run("read", "text.txt");
        Assert.DoesNotContain("1 unchanged", place.Run("read", "text.txt", "--codebook", "small.yaml").ErrorLines[^1], StringComparison.Ordinal);
        Assert.Contains("Anna Beck", place.Run("statements", "--act", "call").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone.yaml", "there is no '")]
    [InlineData("text.txt", "text.txt:1: ")]
    public void A_wrong_file_is_one_line_and_makes_no_record(string file, string expected)
    {
        using Workplace place = Furnished();
        Outcome outcome = place.Run("read", "text.txt", "--codebook", file);
        Assert.Equal(1, outcome.Code);
        Assert.Contains(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(place.At("parley.db")));
    }

    private static Workplace Furnished()
    {
        var place = new Workplace();
        place.Write("text.txt", Text);
        place.Write("own.yaml", Actors);
        place.Write("small.yaml", Codebook);
        return place;
    }
}
