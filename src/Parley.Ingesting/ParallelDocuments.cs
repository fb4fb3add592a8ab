using Parley.Extracting;
using Parley.Reading;

namespace Parley.Ingesting;

/// <summary>
/// Takes documents out of inputs and works on them, several at once. Only opening and cutting the inputs is done on the
/// caller's thread: one input is open at a time, and one with very many documents is never held whole.
/// </summary>
/// <param name="cut">An input's bytes to its documents, lazily.</param>
public sealed class ParallelDocuments(
    Func<Stream, string, IEnumerable<RawDocument>> cut, ExtractingOptions options, int threads)
{
    /// <summary>How much is looked ahead: few long texts fill the memory as many short ones do.</summary>
    public const int MostBytesAhead = 8_000_000;

    private readonly DocumentSource<RawDocument> source = new(cut, RawDocument.Refused);

    /// <summary>
    /// One result a document, lazily, in the order of the inputs. One bad input never stops the others: what cannot be
    /// opened or extracted comes as a document without an article.
    /// </summary>
    public IEnumerable<TResult> InOrder<TResult>(IEnumerable<Input> inputs, Func<Extracted, TResult> work) => ParallelReading.InOrder(
        inputs.SelectMany(source.Open),
        document => work(document.Extract(options)),
        threads,
        document => document.Bytes,
        MostBytesAhead);
}
