using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Ingesting;
using Parley.Ingesting.Transfer;
using Parley.Recording;
using Parley.Tagging.Searching;
using Parley.Text;

namespace Parley.Cli.Keeping;

/// <summary><c>parley record import FILE…</c>: lines of the contract into the record.</summary>
internal sealed class ImportRun(Surroundings around)
{
    private readonly Report report = new(around);
    private readonly Tally tally = new();

    public int Run(string name, IReadOnlyList<string> paths)
    {
        // The dictionaries and the files first: where they are missing, no record is made.
        SearchTerms terms = Dictionaries.Load(around);
        Linker linker = Linking.Load(new UsedCodebooks(), around);
        InputFiles files = InputFiles.Find(paths, around);
        foreach (BadPath bad in files.Bad)
            report.Error(bad.Path, bad.Message);
        tally.AddFailed(files.Bad.Count);
        if (files.Inputs.Count > 0)
            Import(name, files, terms, linker);
        report.EndProgress();
        report.Line(tally.Summary(recording: true));
        if (!around.Interrupted.IsCancellationRequested)
            return tally.Failed == 0 ? ExitCode.Done : ExitCode.Failed;
        report.Error("interrupted; what was recorded stays, and the same command adds the rest");
        return ExitCode.Interrupted;
    }

    private void Import(string name, InputFiles files, SearchTerms terms, Linker linker)
    {
        using IRecord record = RecordFile.Open(name, around);
        var inputs = new BegunInputs(files.Inputs);
        foreach (Ingested one in new Importer(record, terms.Indexed, linker).Run(inputs.All))
        {
            tally.Add(one, recording: true);
            foreach (Problem problem in one.Problems)
                report.Error(one.Path, problem.Message);
            report.Progress(inputs.Begun, inputs.Count);
            if (around.Interrupted.IsCancellationRequested)
                return;
        }
    }
}
