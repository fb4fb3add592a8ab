using System.Text.Json;

namespace Parley.Cli.Tests.Parse;

public sealed class ParseTests
{
    private const string Hafen = "Streit um den Hafen\n\n»Wir zahlen nicht«, sagte Anna Beck am Dienstag in der Hafenstadt.\nSie ist die Leiterin des Amtes.\n";
    private const string Harbour = "\"We will not pay,\" said Mo Hale on Tuesday in the harbour town. He is the head of the office there.\n";

    [Fact]
    public void Prints_ten_columns_and_a_summary()
    {
        using Workplace place = Furnished();
        Outcome outcome = place.Run("parse", "hafen.txt", "harbour.txt", "--format", "conllu");
        Assert.Equal(0, outcome.Code);
        Assert.All(Lines(outcome), line => Assert.Equal(10, line.Split('\t').Length));
        Assert.Equal(["hafen.txt", "harbour.txt"], Comments(outcome, "newdoc id"));
        Assert.Equal(["de", "en"], Comments(outcome, "language"));
        Assert.Matches(@"^2 articles, 5 sentences, [0-9]+ words; 0 failed$", Assert.Single(outcome.ErrorLines));
        Assert.Empty(Directory.GetFiles(place.Folder, "*.db"));
    }

    [Fact]
    public void Sentences_are_the_articles_and_a_heading_is_one()
    {
        using Workplace place = Furnished();
        Assert.Equal(
            ["Streit um den Hafen", "»Wir zahlen nicht«, sagte Anna Beck am Dienstag in der Hafenstadt.", "Sie ist die Leiterin des Amtes."],
            Comments(place.Run("parse", "hafen.txt", "--format", "conllu"), "text"));
    }

    [Fact]
    public void A_table_has_a_row_a_word()
    {
        using Workplace place = Furnished();
        Outcome outcome = place.Run("parse", "hafen.txt");
        Assert.Matches(@"\n  4 +Hafen", outcome.Output);
        Assert.Matches(@"\n  9 +Beck", outcome.Output);
        Assert.All(outcome.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void As_is_offsets_are_the_files()
    {
        using Workplace place = Furnished();
        string text = "\uFEFF" + Hafen.Replace("\n", "\r\n", StringComparison.Ordinal);
        place.Write("crlf.txt", text);
        Outcome outcome = place.Run("parse", "crlf.txt", "--as-is", "--format", "conllu");
        string[] beck = Assert.Single(Lines(outcome), line => line.Contains("\tBeck\t", StringComparison.Ordinal)).Split("TokenRange=")[1].Split('|')[0].Split(':');
        Assert.Equal("Beck", text[int.Parse(beck[0])..int.Parse(beck[1])]);
    }

    [Fact]
    public void The_language_is_the_stated_one_where_the_words_do_not_tell()
    {
        using Workplace place = new() { Input = "Beck sprach.\n"u8.ToArray() };
        Assert.Equal(["de"], Comments(place.Run("parse", "-", "--language", "DE", "--format", "conllu"), "language"));
    }

    [Fact]
    public void An_unknown_language_is_told_and_its_words_are_printed()
    {
        using Workplace place = new() { Input = "Лодки стоят в порту города.\n"u8.ToArray() };
        Outcome outcome = place.Run("parse", "-", "--format", "conllu");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("1\tЛодки\t_\t_\t_\t_\t_\t_\t_\t", outcome.Output, StringComparison.Ordinal);
        Assert.Empty(Comments(outcome, "language"));
        Assert.StartsWith("parley: -: ", outcome.ErrorLines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no such file", "gone.txt")]
    [InlineData("binary", "binary.txt")]
    [InlineData("no file fits", "gone/*.txt")]
    public void A_bad_input_is_one_line_and_the_others_are_parsed(string expected, string path)
    {
        using Workplace place = Furnished();
        place.Write("binary.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0xFF, 0xFE, 0]);
        Outcome outcome = place.Run("parse", path, "hafen.txt", "--format", "conllu");
        Assert.Equal(1, outcome.Code);
        Assert.Equal(["hafen.txt"], Comments(outcome, "newdoc id"));
        Assert.Equal(2, outcome.ErrorLines.Length);
        Assert.StartsWith($"parley: {path}: ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(expected, outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("; 1 failed", outcome.ErrorLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conllu")]
    [InlineData("table")]
    public void The_output_is_the_same_for_any_number_of_threads(string format)
    {
        using Workplace place = Furnished();
        for (int n = 0; n < 40; n++)
            place.Write($"many/{n:00}.txt", $"Nummer {n}\n\n{string.Concat(Enumerable.Repeat(Hafen, n % 7 + 1))}");
        place.Write("many/feed.jsonl", string.Concat(Enumerable.Range(0, 40).Select(n => JsonSerializer.Serialize(new { text = Hafen + n }) + "\n")));
        Outcome one = place.Run("parse", "many", "--threads", "1", "--format", format);
        for (int threads = 2; threads <= 5; threads++)
        {
            Outcome several = place.Run("parse", "many", "--threads", $"{threads}", "--format", format);
            Assert.Equal((one.Output, one.Errors), (several.Output, several.Errors));
        }
    }

    [Fact]
    public void A_hostile_article_does_not_steer_the_terminal()
    {
        using Workplace place = new() { OutputIsTerminal = true };
        place.With("NO_COLOR", "1").Write("bad.txt", "\u001b]0;pwned\u0007\u001b[2J" + Harbour.Replace("pay", "[red]pay\u001b[31m \u202e", StringComparison.Ordinal));
        foreach (string format in (string[])["table", "conllu"])
        {
            Outcome outcome = place.Run("parse", ".", "--format", format);
            Assert.Contains("red", outcome.Output, StringComparison.Ordinal);
            Assert.DoesNotContain(outcome.Output + outcome.Errors, character => (char.IsControl(character) || character == '\u202e') && character is not ('\n' or '\t'));
        }
    }

    [Theory]
    [InlineData("read", "PARLEY004", null)]
    [InlineData("parse", "PARLEY004", null)]
    [InlineData("read", "PARLEY005", 1)]
    [InlineData("parse", "PARLEY005", 1)]
    public void Without_a_model_that_it_needs_nothing_starts(string command, string number, int? missingBytes)
    {
        using Workplace place = Installation.Whole();
        place.Write("hafen.txt", Hafen);
        string model = Path.Combine(place.Furnished!, "languages", "identification.model");
        byte[] bytes = File.ReadAllBytes(model);
        File.Delete(model);
        if (missingBytes is { } missing)
            File.WriteAllBytes(model, bytes[..^missing]);
        Outcome outcome = place.Run(command, "hafen.txt");
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        string line = Assert.Single(outcome.ErrorLines);
        Assert.StartsWith($"parley: {number}: ", line, StringComparison.Ordinal);
        Assert.Contains("identification.model", line, StringComparison.Ordinal);
        Assert.EndsWith("Restore the folder languages/ from the release.", line, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(place.Folder, "*.db"));
    }

    [Fact]
    public void Interrupted_is_130()
    {
        using Workplace place = new() { Interrupted = new CancellationToken(canceled: true) };
        place.Write("hafen.txt", Hafen);
        Assert.Equal(130, place.Run("parse", "hafen.txt").Code);
    }

    private static Workplace Furnished()
    {
        var place = new Workplace();
        place.Write("hafen.txt", Hafen);
        place.Write("harbour.txt", Harbour);
        return place;
    }

    private static string[] Comments(Outcome outcome, string name) =>
        [.. outcome.Output.Split('\n').Where(line => line.StartsWith($"# {name} = ", StringComparison.Ordinal)).Select(line => line[(name.Length + 5)..])];

    private static string[] Lines(Outcome outcome) =>
        [.. outcome.Output.Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
}
