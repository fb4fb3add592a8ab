using System.Diagnostics;
using System.Text.RegularExpressions;
using Parley.Lab.Attributions;
using Parley.Lab.Attributions.English;
using Parley.Lab.Attributions.German;
using Parley.Lab.Statements;
using Xunit.Abstractions;

namespace Parley.Lab.Tests.Attributions;

/// <summary>The figures are those of the corpora's own scorers, to the last digit. The corpora are not ours to ship: the tests want ../shared.</summary>
public sealed partial class ScorerAgreementTests(ITestOutputHelper output) : IDisposable
{
    private const string Python = "/usr/bin/python3";

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Of_English_as_it_is_read() => Agrees("en", "polnear/polnear-dev.jsonl.gz", "score_polnear.py", Texts<EnglishGold>);

    [Fact]
    public void Of_German_as_it_is_read() => Agrees("de", "german-quotes/dev.jsonl.gz", "score_german.py", Texts<GermanGold>);

    // The reader makes few of the ties that show how a metric pairs; a gold that is cut, doubled and mixed up makes many.
    [Fact]
    public void Of_English_mixed_up() => Agrees("en", "polnear/polnear-dev.jsonl.gz", "score_polnear.py", file =>
        MixedUp.Lines(CorpusReader.Lines<EnglishGold>(file), gold => gold.Attributions.Select(one => new MixedUp(one.Content, one.Cue, one.Source))));

    [Fact]
    public void Of_German_mixed_up() => Agrees("de", "german-quotes/dev.jsonl.gz", "score_german.py", file =>
        MixedUp.Lines(CorpusReader.Lines<GermanGold>(file), gold => gold.Annotations.Select(one => new MixedUp(one.Quote, one.Cue, one.Speaker))));

    public void Dispose() => folder.Dispose();

    /// <param name="predict">A corpus to a file of predictions.</param>
    private void Agrees(string language, string file, string scorer, Func<string, IEnumerable<string>?> predict)
    {
        if ((Shared.Find($"data/{file}"), Shared.Find($"tools/{scorer}")) is not ({ } gold, { } script) || !File.Exists(Python))
        {
            output.WriteLine($"skipped: no ../shared/data/{file}, no ../shared/tools/{scorer} or no {Python}");
            return;
        }
        string predictions = Path.Combine(folder.Path, "read.jsonl");
        if (predict(gold) is { } lines)
            File.WriteAllLines(predictions, lines);
        string[] command = ["eval", "attribution", "--language", language, "--data", Shared.Find("data")!];
        string[] theirs = Figures(Run(script, gold, predictions)), ours = Figures(Lab.Run([.. command, "--predictions", predictions]).Output);
        output.WriteLine(string.Join('\n', ours));
        Assert.InRange(theirs.Length, 15, 30);
        Assert.Equal(theirs, ours);
        if (predict(gold) is null)
            Assert.Equal(ours, Figures(Lab.Run(command).Output));
    }

    private IEnumerable<string>? Texts<T>(string file) where T : GoldLine
    {
        string texts = Path.Combine(folder.Path, "texts");
        Directory.CreateDirectory(texts);
        foreach (T gold in CorpusReader.Lines<T>(file))
            File.WriteAllText(Path.Combine(texts, $"{gold.Id}.txt"), gold.Text);
        using FileStream lines = File.Create(Path.Combine(folder.Path, "read.jsonl"));
        SampleEvaluation.WriteReadings(texts, lines);
        return null;
    }

    private static string Run(string script, string gold, string predictions)
    {
        using Process scorer = Process.Start(new ProcessStartInfo(Python, [script, gold, predictions]) { RedirectStandardOutput = true })!;
        string page = scorer.StandardOutput.ReadToEnd();
        scorer.WaitForExit();
        return page;
    }

    // The figures of each row. The tables come in another order here and there; what each row is called the tests by hand hold.
    private static string[] Figures(string page) =>
        [.. page.Split('\n').Where(line => Share().IsMatch(line)).Select(line => string.Join(' ', Number().Matches(line).Select(number => number.Value))).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@" (\d\.\d{3}|-)( |$)")]
    private static partial Regex Share();

    [GeneratedRegex(@"(?<= |^)(\d+(\.\d+)?|\(\d+/\d+\)|-)(?= |$)")]
    private static partial Regex Number();
}
