using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Lab.Statements;
using Xunit.Abstractions;

namespace Parley.Lab.Tests.Statements;

/// <summary>The sample corpus itself, and what today's reader finds in it.</summary>
public class SampleCorpusTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Root(), "samples");

    public static TheoryData<string> Articles => [.. Directory.GetFiles(Path.Combine(Folder, "articles")).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Articles))]
    public void Every_span_holds_its_words(string article)
    {
        // Offsets count code points, and a thread holds some that are two UTF-16 units.
        Rune[] text = [.. File.ReadAllText(Path.Combine(Folder, "articles", article + ".txt")).EnumerateRunes()];
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "gold", article + ".json")));
        JsonElement[] spans = [.. Spans(gold.RootElement)];
        Assert.NotEmpty(spans);
        Assert.All(spans, span => Assert.Equal(
            span.GetProperty("exact").GetString(), string.Concat(text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()])));
    }

    [Theory]
    [InlineData("0 wrong", "check")]
    [InlineData("36 articles (18 de, 18 en)", "quotas")]
    [InlineData("agentur-0903-telefonat", "split")]
    [InlineData("19 articles in pages, 0 paragraphs missing", "pages")]
    public void Its_script_finds_nothing_wrong(string expected, string command)
    {
        const string Python = "/usr/bin/python3";
        if (!File.Exists(Python))
        {
            output.WriteLine($"skipped: no {Python}");
            return;
        }
        var start = new ProcessStartInfo(Python, [Path.Combine(Folder, "gold.py"), command]) { RedirectStandardOutput = true };
        start.Environment["PYTHONUTF8"] = "1";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using Process script = Process.Start(start)!;
        string said = script.StandardOutput.ReadToEnd();
        script.WaitForExit();
        Assert.True(script.ExitCode == 0, said);
        Assert.Contains(expected, said, StringComparison.Ordinal);
    }

    // Floors, so that no change loses what was read before; raise them when the reader gets better.
    [Fact]
    public void Todays_reader_finds_as_much_as_it_did()
    {
        (int code, string page, string errors) = Lab.Run("eval", "samples", "--data", Folder, "--details");
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal("articles                    36                    24                    12                    18                    18", page.Split('\n')[1]);
        Assert.InRange(F1Of(page, "statements"), Floor.Statements, 1);
        Assert.InRange(F1Of(page, "statements and speaker"), Floor.AndSpeaker, 1);
    }

    [Fact]
    public void The_tutorial_shows_its_figures()
    {
        string[] tutorial = File.ReadAllLines(Path.Combine(Root(), "docs", "tutorial.md"));
        string[] shown = [.. tutorial.SkipWhile(line => line != "    $ ./parley-lab eval samples").Skip(1).TakeWhile(line => line.StartsWith("    ", StringComparison.Ordinal)).Where(line => line != "    …")];
        Assert.True(shown.Length > 3);
        Assert.All(shown, line => Assert.Contains(line[4..], Lab.Run("eval", "samples", "--data", Folder).Output.Split('\n')));
    }

    [Fact]
    public void Its_figures_are_those_of_the_scorer()
    {
        if (Shared.Find("tools/score_statements.py") is not { } scorer || !File.Exists("/usr/bin/python3"))
        {
            output.WriteLine("skipped: no ../shared/tools/score_statements.py");
            return;
        }
        using var folder = new TemporaryFolder();
        string lines = Path.Combine(folder.Path, "read.jsonl");
        using (FileStream file = File.Create(lines))
            SampleEvaluation.WriteReadings(Path.Combine(Folder, "articles"), file);
        var start = new ProcessStartInfo("/usr/bin/python3", [scorer, "--json", Path.Combine(Folder, "gold"), lines]) { RedirectStandardOutput = true };
        using Process script = Process.Start(start)!;
        using JsonDocument figures = JsonDocument.Parse(script.StandardOutput.ReadToEnd());
        string page = Lab.Run("eval", "samples", "--data", Folder, "--predictions", lines).Output;
        foreach ((string row, string key) in ((string, string)[])[("statements", "statements"), ("statements and speaker", "and_speaker"), ("content, characters", "content")])
            Assert.Equal(figures.RootElement.GetProperty(key)[2].GetDouble(), F1Of(page, row), 3);
        JsonElement tally = figures.RootElement.GetProperty("tally");
        foreach ((string row, string key) in ((string, string)[])[("speaker", "speaker"), ("source span", "span"), ("kind", "kind"), ("medium", "medium")])
            Assert.Contains($"({tally.GetProperty(key + " ok")}/{tally.GetProperty(key + " n")})", Row(page, row), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_corpus_is_refused()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "gold"));
        folder.Write("articles/a.txt", "Nothing is said here.");
        (int code, string page, string errors) = Lab.Run("eval", "samples", "--data", folder.Path);
        Assert.Equal((1, "", "parley-lab: articles/ and gold/ differ in: a; run samples/gold.py write\n"), (code, page, errors));
    }

    private static class Floor
    {
        public const double Statements = 0.92;
        public const double AndSpeaker = 0.79;
    }

    private static string Row(string page, string title) => page.Split('\n').First(line => line.StartsWith($"  {title}  ", StringComparison.Ordinal));

    private static double F1Of(string page, string title) =>
        double.Parse(Row(page, title)[28..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[2], CultureInfo.InvariantCulture);

    private static IEnumerable<JsonElement> Spans(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Object when at.TryGetProperty("exact", out _) => [at],
        JsonValueKind.Object => at.EnumerateObject().SelectMany(field => Spans(field.Value)),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Spans),
        _ => [],
    };

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Parley.slnx")))
            folder = folder.Parent;
        return folder!.FullName;
    }
}
