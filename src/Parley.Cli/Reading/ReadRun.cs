using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Ingesting;
using Parley.Cli.Keeping;
using Parley.Text;

namespace Parley.Cli.Reading;

/// <summary>One run of <c>parley read</c>.</summary>
internal sealed class ReadRun
{
    private readonly ReadOptions options;
    private readonly Surroundings around;
    private readonly Report report;
    private readonly ReadingPrinter printer;
    private readonly Tally tally = new();

    public ReadRun(ReadOptions options, Surroundings around)
    {
        (this.options, this.around) = (options, around);
        report = new Report(around);
        printer = new ReadingPrinter(options.Format, options.Reader.Actors, report, around);
    }

    private bool Recording => options.Record is not null;

    public int Run()
    {
        options.Reader.TellOfMissingModels(report);
        foreach (BadPath bad in options.Files.Bad)
            report.Error(bad.Path, bad.Message);
        tally.AddFailed(options.Files.Bad.Count);
        ReadAll();
        report.EndProgress();
        report.Line(tally.Summary(Recording));
        options.Record?.TellOfUnlinked(options.Linker, report);
        if (around.Interrupted.IsCancellationRequested)
            return Interrupted();
        return tally.Failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private void ReadAll()
    {
        var ingestor = new Ingestor(options.Reader, options.Record, options.Ingesting, options.Linker);
        var inputs = new BegunInputs(options.Files.Inputs);
        foreach (Ingested one in ingestor.Run(inputs.All))
        {
            tally.Add(one, Recording);
            foreach (Problem problem in one.Problems)
                report.Error(one.Path, problem.Message);
            if (one.Reading is { } reading)
                printer.Print(reading);
            report.Progress(inputs.Begun, inputs.Count);
            if (around.Interrupted.IsCancellationRequested)
                return;
        }
    }

    private int Interrupted()
    {
        report.Error(Recording
            ? "interrupted; what was recorded stays, and the same command adds the rest"
            : "interrupted");
        return ExitCode.Interrupted;
    }
}
