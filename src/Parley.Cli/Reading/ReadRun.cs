using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Ingesting;
using Parley.Reading.Contract;
using Parley.Text;

namespace Parley.Cli.Reading;

/// <summary>One run of <c>parley read</c>.</summary>
internal sealed class ReadRun(ReadOptions options, Surroundings around)
{
    private readonly Report report = new(around);
    private readonly Tally tally = new();
    private readonly ArticleTable table = new(new Screen(around), whole: false);

    private bool Recording => options.Record is not null;

    public int Run()
    {
        foreach (string language in options.Reader.ByRulesAlone)
            report.Error($"languages/{language}/attribution.model", $"there is none: articles in '{language}' are read by the rules alone, and less is found; the release has it");
        foreach (BadPath bad in options.Files.Bad)
            report.Error(bad.Path, bad.Message);
        tally.AddFailed(options.Files.Bad.Count);
        ReadAll();
        report.EndProgress();
        report.Line(tally.Summary(Recording));
        if (around.Interrupted.IsCancellationRequested)
            return Interrupted();
        return tally.Failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private void ReadAll()
    {
        var ingestor = new Ingestor(options.Reader, options.Record, options.Ingesting);
        var inputs = new BegunInputs(options.Files.Inputs);
        foreach (Ingested one in ingestor.Run(inputs.All))
        {
            tally.Add(one, Recording);
            foreach (Problem problem in one.Problems)
                report.Error(one.Path, problem.Message);
            if (one.Reading is { } reading)
                Print(reading);
            report.Progress(inputs.Begun, inputs.Count);
            if (around.Interrupted.IsCancellationRequested)
                return;
        }
    }

    private void Print(ArticleReading reading)
    {
        report.EndProgress();
        if (options.Format == Format.Jsonl)
        {
            ContractLines.Write(around.Output, reading, options.Reader.Actors);
            return;
        }
        table.Write(reading.Article, reading.Language, reading.Statements);
        // A line of JSON holds all of these; here only those of whole articles are told, or they would hide the failures.
        foreach (Problem problem in reading.Problems.Where(problem => problem.Where is null))
            report.Error(reading.Article.Path, problem.Message);
    }

    private int Interrupted()
    {
        report.Error(Recording
            ? "interrupted; what was recorded stays, and the same command adds the rest"
            : "interrupted");
        return ExitCode.Interrupted;
    }
}
