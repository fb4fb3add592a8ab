using Parley.Cli.Options;
using Parley.Fetching;
using Parley.Ingesting;
using Parley.Reading;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Reading;

/// <summary>What was typed, resolved: the files are found, the languages loaded, the record is open.</summary>
internal sealed record ReadOptions(
    InputFiles Files,
    ArticleReader Reader,
    Linker Linker,
    IRecord? Record,
    IngestingOptions Ingesting,
    Format Format,
    WebFetcher Fetcher) : IDisposable
{
    public void Dispose()
    {
        Record?.Dispose();
        Fetcher.Dispose();
    }
}
