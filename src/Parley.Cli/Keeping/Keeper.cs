using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Ingesting.Transfer;
using Parley.Recording;
using Parley.Tagging.Searching;
using Parley.Text;

namespace Parley.Cli.Keeping;

/// <summary>The commands that read all of a record, or fill an empty one.</summary>
internal sealed class Keeper(Surroundings around)
{
    private readonly Report report = new(around);

    public int Check(string name)
    {
        using IRecord record = RecordFile.OpenExisting(name, around);
        var screen = new Screen(around);
        bool isWhole = true;
        foreach (string fault in record.Check())
        {
            screen.WriteLine(fault);
            isWhole = false;
            if (around.Interrupted.IsCancellationRequested)
                return ExitCode.Interrupted;
        }
        if (isWhole)
            screen.WriteLine($"{Counts(record)}: whole");
        return isWhole ? ExitCode.Done : ExitCode.Failed;
    }

    public int Backup(string name, string file)
    {
        using IRecord record = RecordFile.OpenExisting(name, around);
        return Finish(Steps(record, NewFile.Write(around.Resolve(file), output => BackupWriter.Write(record, output))), "nothing was written", () => $"{Counts(record)} in {file}");
    }

    // The backup and the dictionaries first: where they are no good, no record is made.
    public int Restore(string name, string file)
    {
        using Stream input = Open(file);
        using var backup = new BackupReader(input, file);
        SearchTerms terms = Dictionaries.Load(around);
        Linker linker = Linking.Load(new UsedCodebooks(), around);
        using IRecord record = RecordFile.Open(name, around);
        try
        {
            new Restorer(backup, terms.Indexed, linker).Run(record, Step);
        }
        catch (OperationCanceledException)
        {
            return Interrupted("nothing was restored");
        }
        return Finished($"{Counts(record)} restored into {RecordFile.Told(name)}");
    }

    /// <summary>Finds anew what belongs together.</summary>
    public int Link(string name, UsedCodebooks books)
    {
        Linker linker = Linking.Load(books, around);
        using IRecord record = RecordFile.OpenExisting(name, around);
        return Finish(Steps(record, record.Relink(linker)), "what was linked stays, and the same command begins again", () => $"{Counts(record)} linked");
    }

    public int Export(string name, string? file)
    {
        using IRecord record = RecordFile.OpenExisting(name, around);
        IEnumerable<long> written = file is null
            ? Exporter.Write(record, around.Output)
            : NewFile.Write(around.Resolve(file), output => Exporter.Write(record, output));
        return Finish(Steps(record, written), file is null ? "the lines end early" : "nothing was written", () => $"{Counts(record)} exported");
    }

    private static IEnumerable<(long Done, long All)> Steps(IRecord record, IEnumerable<long> written)
    {
        long all = record.Count().Articles;
        return written.Select(done => (done, Math.Max(done, all)));
    }

    private int Finish(IEnumerable<(long Done, long All)> steps, string ifInterrupted, Func<string> summary)
    {
        foreach ((long done, long all) in steps)
        {
            report.Progress(done, all);
            if (around.Interrupted.IsCancellationRequested)
                return Interrupted(ifInterrupted);
        }
        return Finished(summary());
    }

    private void Step(long done, long all)
    {
        report.Progress(done, all);
        around.Interrupted.ThrowIfCancellationRequested();
    }

    private int Interrupted(string what)
    {
        report.EndProgress();
        report.Error($"interrupted; {what}");
        return ExitCode.Interrupted;
    }

    private int Finished(string summary)
    {
        report.EndProgress();
        report.Line(summary);
        return ExitCode.Done;
    }

    private Stream Open(string file) => file == "-" ? around.Input : File.Exists(around.Resolve(file))
        ? new FileStream(around.Resolve(file), FileMode.Open, FileAccess.Read)
        : throw new RecordException($"there is no file '{file}'. Check the name.");

    private static string Counts(IRecord record)
    {
        RecordCounts counts = record.Count();
        return $"{Tally.Count(counts.Articles, "article")}, {Tally.Count(counts.Statements, "statement")}";
    }
}
