using System.Globalization;
using Parley.Extracting;
using Parley.Extracting.Formats;
using Parley.Reading.Contract;
using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting.Transfer;

/// <summary>
/// Lines of docs/contract.md into the record. A line that is none, or says what its text does not, is a result with a problem; the
/// others are kept. An article that the record holds already stays as it is; where else it appeared is added.
/// </summary>
/// <param name="index">Gives a reading the words by which its statements are found.</param>
/// <param name="linker">Null: what is added is not linked.</param>
public sealed class Importer(IRecord record, Func<ArticleReading, ArticleReading> index, Linker? linker = null)
{
    /// <summary>Stands for the reader, of which a line says nothing: whoever reads the same text reads it anew.</summary>
    public const string Reader = "imported";

    private const int BatchSize = 100;

    private readonly DocumentSource<Document> source = new(Cut, Document.Refused);

    /// <summary>One result a line, lazily, in the order of the inputs.</summary>
    public IEnumerable<Ingested> Run(IEnumerable<Input> inputs) => Batches.Of(inputs.SelectMany(source.Open), BatchSize).SelectMany(Write);

    private static IEnumerable<Document> Cut(Stream bytes, string path)
    {
        using var reader = new ByteReader(bytes, ArticleExtractor.MaxArticleBytes);
        for (int number = 1; Next(reader, string.Create(CultureInfo.InvariantCulture, $"{path}:{number}"), out Document? document); number++)
        {
            if (document is not null)
                yield return document;
        }
    }

    // A blank line gives nothing; false at the end of the file.
    private static bool Next(ByteReader reader, string place, out Document? document)
    {
        document = null;
        if (!reader.TryReadLine(out ReadOnlySpan<byte> line, out bool tooLong))
            return false;
        if (tooLong)
            document = Document.Refused(place, new Problem("too-large", "the line is longer than 64 MiB. Leave it out."));
        else if (line.ContainsAnyExcept(" \t\r"u8))
            document = Read(line, place);
        return true;
    }

    private static Document Read(ReadOnlySpan<byte> line, string place) =>
        ContractReader.Read(line, ownIds: true, out string? fault) is { } reading
            ? new Document(new Extracted(place, reading.Article, [])) { Reading = reading }
            : Document.Refused(place, new Problem("not-contract", $"{fault}. Export it again, or correct it."));

    private IEnumerable<Ingested> Write(IReadOnlyList<Document> batch) =>
        Ingestor.Write([.. batch.Select(Indexed)], readings => record.Add(readings, Reader, linker));

    private Document Indexed(Document document) => document.Reading is { } reading ? document with { Reading = index(reading) } : document;
}
