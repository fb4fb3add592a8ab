using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Extracting;
using Parley.Extracting.Links;
using Parley.Fetching;
using Parley.Fetching.Following;
using Parley.Ingesting;
using Parley.Reading;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Follow;

/// <summary>Only what was typed.</summary>
internal sealed record TypedFollowOptions(
    IReadOnlyList<string> Feeds,
    TimeSpan? Every,
    Format? Format,
    string? Record,
    string? State,
    int? Threads,
    UsedCodebooks Books,
    FetchingOptions Fetching)
{
    private const string Ending = ".follow";

    public int Run(Surroundings around)
    {
        using FollowOptions options = Resolve(around);
        return new FollowRun(options, around).Run();
    }

    private FollowOptions Resolve(Surroundings around)
    {
        ArticleReaders readers = ArticleReaders.Load(Books, around);
        string record = RecordFile.Choose(Record, around);
        // Before the record, which is made where there is none: another process may be following.
        SeenLinks seen = SeenLinks.Open(around.Resolve(State ?? (RecordFile.IsFile(record) ? record : RecordFile.DefaultName) + Ending));
        return new FollowOptions(
            Feeds,
            Every,
            readers.Reader,
            readers.Linker,
            new LinkReader(readers.Languages),
            seen,
            RecordFile.Open(record, around),
            new IngestingOptions(new ExtractingOptions(), Threads ?? Environment.ProcessorCount),
            Format ?? Options.Format.Table,
            new WebFetcher(Fetching));
    }
}

/// <summary>What was typed, resolved: the languages are loaded, the record and the memory of what was followed are open.</summary>
internal sealed record FollowOptions(
    IReadOnlyList<string> Feeds,
    TimeSpan? Every,
    ArticleReader Reader,
    Linker Linker,
    LinkReader Links,
    SeenLinks Seen,
    IRecord Record,
    IngestingOptions Ingesting,
    Format Format,
    WebFetcher Fetcher) : IDisposable
{
    public void Dispose()
    {
        Fetcher.Dispose();
        Record.Dispose();
        Seen.Dispose();
    }
}
