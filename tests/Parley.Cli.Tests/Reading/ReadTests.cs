using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Parley.Recording.Sqlite;

namespace Parley.Cli.Tests.Reading;

public sealed class ReadTests
{
    private const string Hafen = "Streit um den Hafen\n\n»Wir zahlen nicht«, sagte Anna Beck am Dienstag in der Hafenstadt. Sie ist die Leiterin des Amtes.\n";
    private const string Harbour = "\"We will not pay,\" said Mo Hale on Tuesday in the harbour town. He is the head of the office there.\n";

    [Fact]
    public void Prints_a_table_and_a_summary_and_records()
    {
        using Workplace place = Furnished();
        Outcome outcome = place.Run("read", "hafen.txt", "harbour.txt");
        Assert.Equal(0, outcome.Code);
        Assert.Matches(@"Anna Beck +sagte +»Wir zahlen nicht«", outcome.Output);
        Assert.Matches(@"Mo Hale +said +""We will not pay,""", outcome.Output);
        Assert.Equal("2 articles, 2 statements; 2 added, 0 unchanged, 0 failed", outcome.ErrorLines[^1]);
        Assert.Equal(2, Count(place));
    }

    [Fact]
    public void The_same_again_adds_nothing()
    {
        using Workplace place = Furnished();
        place.Run("read", "hafen.txt");
        Outcome again = place.Run("read", "hafen.txt");
        Assert.Equal("1 article, 1 statement; 0 added, 1 unchanged, 0 failed", again.ErrorLines[^1]);
        Assert.Equal(1, Count(place));
    }

    [Fact]
    public void No_record_makes_no_file()
    {
        using Workplace place = Furnished();
        Outcome outcome = place.Run("read", "hafen.txt", "--no-record");
        Assert.Equal("1 article, 1 statement; 0 failed", outcome.ErrorLines[^1]);
        Assert.False(File.Exists(place.At("parley.db")));
    }

    [Theory]
    [InlineData("gone.txt")]
    [InlineData(".")]
    public void Nothing_to_read_makes_no_record(string path)
    {
        using var place = new Workplace();
        Outcome outcome = place.Run("read", path);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Equal("0 articles, 0 statements; 1 failed", outcome.ErrorLines[^1]);
        Assert.Empty(Directory.GetFileSystemEntries(place.Folder));
    }

    [Theory]
    [InlineData("no such file", "gone.txt")]
    [InlineData("no file fits", "gone/*.txt")]
    [InlineData("no .txt", "empty-folder")]
    [InlineData("binary", "binary.txt")]
    [InlineData("empty", "empty.txt")]
    [InlineData("", "/proc/self/mem")] // A file that opens and cannot be read, for whoever runs this.
    public void A_bad_input_is_one_line_and_the_others_are_read(string expected, string path)
    {
        if (path.StartsWith('/') && !File.Exists(path))
            return;
        using Workplace place = Furnished();
        place.Write("binary.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0xFF, 0xFE, 0]);
        place.Write("empty.txt", "");
        Directory.CreateDirectory(place.At("empty-folder"));
        Outcome outcome = place.Run("read", path, "hafen.txt", "--format", "jsonl");
        Assert.Equal(1, outcome.Code);
        Assert.Equal(["hafen.txt"], Articles(outcome).Select(article => article.GetProperty("path").GetString()));
        Assert.Equal(2, outcome.ErrorLines.Length);
        Assert.StartsWith($"parley: {path}: ", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains(expected, outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("1 article, 1 statement; 1 added, 0 unchanged, 1 failed", outcome.ErrorLines[1]);
        Assert.Equal(1, Count(place));
    }

    [Fact]
    public void A_record_of_a_newer_version_is_one_line_and_stays_as_it_is()
    {
        using Workplace place = Furnished();
        place.Run("read", "hafen.txt");
        using (var newer = new SqliteConnection($"Data Source={place.At("parley.db")};Pooling=False"))
        {
            newer.Open();
            using SqliteCommand command = newer.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }
        Outcome outcome = place.Run("read", "harbour.txt");
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Contains("newer Parley", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Dash_is_standard_input()
    {
        using Workplace place = Furnished();
        place.Input = Encoding.UTF8.GetBytes(Hafen);
        JsonElement article = Assert.Single(Articles(place.Run("read", "-", "--format", "jsonl", "--no-record")));
        Assert.Equal("-", article.GetProperty("path").GetString());
        Assert.Single(article.GetProperty("statements").EnumerateArray());
    }

    [Fact]
    public void As_is_the_text_is_the_file()
    {
        using Workplace place = Furnished();
        string text = "\uFEFF" + Hafen.Replace("\n", "\r\n", StringComparison.Ordinal);
        place.Write("crlf.txt", text);
        JsonElement article = Assert.Single(Articles(place.Run("read", "crlf.txt", "--as-is", "--format", "jsonl", "--no-record")));
        Assert.Equal(text, article.GetProperty("text").GetString());
        JsonElement span = article.GetProperty("statements")[0].GetProperty("content").GetProperty("spans")[0];
        Assert.Equal("»Wir zahlen nicht«", text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void Published_dates_what_has_no_date()
    {
        using Workplace place = Furnished();
        JsonElement article = Assert.Single(Articles(place.Run("read", "hafen.txt", "--published", "2024-03", "--format", "jsonl", "--no-record")));
        Assert.Equal("2024-03", article.GetProperty("published").GetString());
        Assert.Equal("given", article.GetProperty("published_basis").GetString());
    }

    [Fact]
    public void The_lines_are_the_same_for_any_number_of_threads_and_in_the_order_of_the_files()
    {
        using Workplace place = Furnished();
        for (int n = 0; n < 30; n++)
            place.Write($"many/{n:00}.txt", $"Nummer {n}\n\n{Hafen}");
        string one = place.Run("read", "many", "--threads", "1", "--format", "jsonl", "--no-record").Output;
        Outcome four = place.Run("read", "many", "--threads", "4", "--format", "jsonl", "--no-record");
        Assert.Equal(one, four.Output);
        Assert.Equal(Enumerable.Range(0, 30).Select(n => $"many/{n:00}.txt"), Articles(four).Select(article => article.GetProperty("path").GetString()));
    }

    [Fact]
    public void Each_line_of_json_lines_is_an_article()
    {
        using Workplace place = Furnished();
        place.Write("feed.jsonl", string.Concat(((string[])[Hafen, Harbour]).Select(text => JsonSerializer.Serialize(new { text }) + "\n")));
        Outcome outcome = place.Run("read", "feed.jsonl", "--format", "jsonl");
        Assert.Equal(["feed.jsonl:1", "feed.jsonl:2"], Articles(outcome).Select(article => article.GetProperty("path").GetString()));
    }

    [Fact]
    public void A_long_table_has_every_row_in_the_same_columns()
    {
        using var place = new Workplace();
        place.Write("long.txt", string.Concat(Enumerable.Range(1000, 450).Select(n => $"»Wir zahlen {n}«, sagte Anna Beck.\n\n")));
        string[] rows = [.. place.Run("read", "long.txt", "--no-record").Output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal))];
        Assert.Equal(Enumerable.Range(1000, 450).Select(n => $"»Wir zahlen {n}«"), rows.Select(row => row[row.IndexOf('»', StringComparison.Ordinal)..]));
        Assert.Single(rows.Select(row => row.IndexOf('»', StringComparison.Ordinal)).Distinct());
    }

    [Fact]
    public void A_hostile_article_does_not_steer_the_terminal()
    {
        using Workplace place = new() { OutputIsTerminal = true };
        place.With("NO_COLOR", "1").Write("bad\u001b[8m.txt", "\u001b]0;pwned\u0007\u001b[2J" + Harbour.Replace("pay", "[red]pay\u001b[31m", StringComparison.Ordinal));
        Outcome outcome = place.Run("read", ".");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("[red]pay", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(outcome.Output + outcome.Errors, character => char.IsControl(character) && character != '\n');
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Progress_is_shown_on_a_terminal(bool outputToo)
    {
        using Workplace place = new() { ErrorsAreTerminal = true, OutputIsTerminal = outputToo };
        place.Write("hafen.txt", Hafen);
        Outcome outcome = place.Run("read", "hafen.txt", "--no-record");
        Assert.Contains("] 1/1", outcome.Errors, StringComparison.Ordinal);
        Assert.EndsWith("\r1 article, 1 statement; 0 failed\n", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void No_result_is_printed_behind_the_bar()
    {
        using Workplace place = new() { ErrorsAreTerminal = true, OutputIsTerminal = true };
        place.With("NO_COLOR", "1").Write("many/1.txt", Hafen);
        place.Write("many/2.txt", Harbour);
        using var terminal = new MemoryStream();
        using var errors = new StreamWriter(terminal) { AutoFlush = true };
        Assert.Equal(0, ParleyCommand.Run(["read", "many", "--no-record"], place.Around(terminal, errors)));
        string[] lines = Encoding.UTF8.GetString(terminal.ToArray()).Split('\n');
        Assert.Contains(lines, line => line.Contains("] 1/2", StringComparison.Ordinal) || line.Contains("] 2/2", StringComparison.Ordinal));
        // What the terminal shows is what stands behind the last carriage return.
        Assert.DoesNotContain(lines, line => line.Split('\r')[^1].Contains("#]", StringComparison.Ordinal));
        Assert.Contains("2 articles, 2 statements; 0 failed", lines.Select(line => line.Split('\r')[^1]));
    }

    [Fact]
    public void Interrupted_is_130_and_says_how_to_go_on()
    {
        using Workplace place = new() { Interrupted = new CancellationToken(canceled: true) };
        place.Write("hafen.txt", Hafen);
        Outcome outcome = place.Run("read", "hafen.txt");
        Assert.Equal(130, outcome.Code);
        Assert.StartsWith("parley: interrupted; what was recorded stays", outcome.ErrorLines[^1], StringComparison.Ordinal);
    }

    private static Workplace Furnished()
    {
        var place = new Workplace();
        place.Write("hafen.txt", Hafen);
        place.Write("harbour.txt", Harbour);
        return place;
    }

    private static long Count(Workplace place)
    {
        using SqliteRecord record = SqliteRecord.OpenExisting(place.At("parley.db"));
        return record.Count().Articles;
    }

    private static List<JsonElement> Articles(Outcome outcome) =>
        [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
