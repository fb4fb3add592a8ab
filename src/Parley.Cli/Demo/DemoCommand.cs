using Parley.Cli.Codebooks;
using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Extracting;
using Parley.Ingesting;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Demo;

/// <summary><c>parley demo</c>: the sample articles, read, the first of each language printed, and what to try next.</summary>
internal static class DemoCommand
{
    private const string DefaultRecord = "parley-demo.db";

    public static Command Create(Surroundings around)
    {
        Option<string?> record = Typed.Text("--record", "FILE", $"The record. Default: {DefaultRecord} in the current folder.");
        var command = new Command("demo", "Read the sample articles into a record, and print who said what in the first of each language.") { record };
        command.SetAction(parsed => Run(parsed.GetValue(record) ?? DefaultRecord, around));
        return command;
    }

    private static int Run(string file, Surroundings around)
    {
        var report = new Report(around);
        var tally = new Tally();
        IReadOnlyList<Input> samples = Samples.Find(around);
        ArticleReaders readers = ArticleReaders.Load(new UsedCodebooks(Actors: Samples.Actors(around)), around);
        using IRecord record = RecordFile.Open(file, around);
        var ingestor = new Ingestor(readers.Reader, record, new IngestingOptions(new ExtractingOptions()), readers.Linker);
        var screen = new Screen(around);
        var table = new ArticleTable(screen, whole: true);
        var languages = new HashSet<string?>();
        var shown = new List<Statement>();
        foreach (Ingested one in ingestor.Run(samples))
        {
            tally.Add(one, recording: true);
            foreach (Problem problem in one.Problems)
                report.Error(one.Path, problem.Message);
            if (one.Reading is not { } reading)
                continue;
            // One article of each language says how a reading looks; all 36 would fill twenty screens.
            if (languages.Add(reading.Language))
                table.Write(reading.Article, reading.Language, reading.Statements);
            else
                table.WriteLine(reading.Article, reading.Language, reading.Statements.Length);
            shown.AddRange(reading.Statements);
            if (around.Interrupted.IsCancellationRequested)
                return ExitCode.Interrupted;
        }
        screen.WriteLine();
        screen.WriteLine($"{tally.Summary(recording: true)}. The record is {RecordFile.Told(file)}.");
        foreach (string line in NextSteps.Of(record, shown, RecordFile.Told(file), around.CalledAs))
            screen.WriteLine(line);
        return tally.Failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
