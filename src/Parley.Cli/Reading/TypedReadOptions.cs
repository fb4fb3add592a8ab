using Parley.Cli.Codebooks;
using Parley.Cli.Fetching;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Extracting;
using Parley.Fetching;
using Parley.Ingesting;
using Parley.Text;

namespace Parley.Cli.Reading;

/// <summary>Only what was typed.</summary>
internal sealed record TypedReadOptions(
    IReadOnlyList<string> Paths,
    PartialDate? Published,
    Format? Format,
    bool AsIs,
    string? Record,
    bool NoRecord,
    int? Threads,
    UsedCodebooks Books,
    FetchingOptions Fetching)
{
    public int Run(Surroundings around)
    {
        using ReadOptions options = Resolve(around);
        return new ReadRun(options, around).Run();
    }

    private ReadOptions Resolve(Surroundings around)
    {
        // The languages and the files first: where they are missing, no record is made.
        ArticleReaders readers = ArticleReaders.Load(Books, around);
        var fetcher = new WebFetcher(Fetching);
        InputFiles files = InputFiles.Find(Paths, around, new WebInputs(fetcher, around.Interrupted));
        return new ReadOptions(
            files,
            readers.Reader,
            readers.Linker,
            NoRecord || files.Inputs.Count == 0 ? null : RecordFile.Open(RecordFile.Choose(Record, around), around),
            new IngestingOptions(new ExtractingOptions(AsIs, Published), Threads ?? Environment.ProcessorCount),
            Format ?? Options.Format.Table,
            fetcher);
    }
}
