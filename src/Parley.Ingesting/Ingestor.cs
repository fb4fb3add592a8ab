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
/// <param name="BatchSize">How many articles at most are written in one transaction; long ones fill a batch earlier.</param>
public sealed record IngestingOptions(ExtractingOptions Extracting, int Threads = 1, int BatchSize = 100);

/// <summary>Reads inputs, and writes and links them batch by batch, each in one transaction; run again after it was killed, it adds what is missing.</summary>
public sealed class Ingestor
{
    private readonly ParallelDocuments documents;
    private readonly Func<Extracted, ArticleReading> read;
    private readonly IRecord? record;
    private readonly Linker? linker;
    private readonly string version;
    private readonly IngestingOptions options;

    /// <param name="record">Null: nothing is recorded.</param>
    /// <param name="linker">Null: what is recorded is not linked.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one thread, or than one article a batch.</exception>
    public Ingestor(ArticleReader reader, IRecord? record, IngestingOptions options, Linker? linker = null)
        : this(reader.Cut, reader.Read, reader.Version, record, options, linker)
    {
    }

    internal Ingestor(
        Func<Stream, string, IEnumerable<RawDocument>> cut,
        Func<Extracted, ArticleReading> read,
        string version,
        IRecord? record,
        IngestingOptions options,
        Linker? linker = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.BatchSize, 1);
        documents = new ParallelDocuments(cut, options.Extracting, options.Threads);
        (this.read, this.version, this.record, this.options, this.linker) = (read, version, record, options, linker);
    }

    /// <summary>One result a document, lazily, in the order of the inputs. One bad input never stops the others.</summary>
    public IEnumerable<Ingested> Run(IEnumerable<Input> inputs)
    {
        IEnumerable<Document> all = documents.InOrder(inputs, Read);
        return record is null
            ? all.Select(document => document.ToIngested())
            : Batches.Of(all, options.BatchSize).SelectMany(batch => Write(batch, readings => record.Write(readings, version, linker)));
    }

    /// <summary>
    /// A batch that the record refuses is told so, document by document, and the next one is tried. Where an article of it is refused, the
    /// halves of the batch are written apart, until that article is alone.
    /// </summary>
    internal static IEnumerable<Ingested> Write(IReadOnlyList<Document> batch, Func<IReadOnlyList<ArticleReading>, IReadOnlyList<Written>> write)
    {
        ArticleReading[] readings = [.. batch.Select(document => document.Reading).OfType<ArticleReading>()];
        try
        {
            IReadOnlyList<Written> written = readings.Length == 0 ? [] : write(readings);
            int next = 0;
            return [.. batch.Select(document => document.ToIngested(document.Reading is null ? null : written[next++]))];
        }
        catch (RecordException error) when (error.IsOfArticle && batch.Count > 1)
        {
            int half = batch.Count / 2;
            return Write([.. batch.Take(half)], write).Concat(Write([.. batch.Skip(half)], write));
        }
        catch (RecordException error)
        {
            var problem = new Problem("not-recorded", error.Message);
            return [.. batch.Select(document => document.Reading is null ? document.ToIngested() : document.ToIngested(problem: problem))];
        }
    }

    private Document Read(Extracted extracted) => new(extracted) { Reading = extracted.Article is null ? null : read(extracted) };
}
