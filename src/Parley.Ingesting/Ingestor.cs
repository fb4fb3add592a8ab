using System.Collections.Immutable;
using Parley.Extracting;
using Parley.Reading;
using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting;

/// <summary>One thing to read. <see cref="Open"/> may throw what opening a file throws.</summary>
public sealed record Input(string Path, Func<Stream> Open);

/// <summary>What became of one document.</summary>
/// <param name="Reading">Null: it could not be read, and <paramref name="Problems"/> says why.</param>
/// <param name="Written">Null: not recorded (no record was asked for, or a problem says why).</param>
/// <param name="Problems">Only what kept the document from being read or recorded; what troubled the reading itself is in it.</param>
public sealed record Ingested(string Path, ArticleReading? Reading, Written? Written, ImmutableArray<Problem> Problems);

/// <param name="Threads">How many articles are read at once.</param>
/// <param name="BatchSize">How many articles are written in one transaction.</param>
public sealed record IngestingOptions(ExtractingOptions Extracting, int Threads = 1, int BatchSize = 100);

/// <summary>Reads inputs and writes them into the record, batch by batch; killed at any point it goes on when run again.</summary>
/// <param name="record">Null: nothing is recorded.</param>
public sealed class Ingestor(ArticleReader reader, IRecord? record, IngestingOptions options)
{
    /// <summary>One result a document, lazily, in the order of the inputs. One bad input never stops the others.</summary>
    public IEnumerable<Ingested> Run(IEnumerable<Input> inputs)
    {
        _ = (reader, record, options);
        yield break;
    }
}
