using Parley.Reading.Contract;
using Parley.Recording;

namespace Parley.Ingesting.Transfer;

/// <summary>The record as lines of docs/contract.md, an article a line, by their ids.</summary>
public static class Exporter
{
    /// <returns>Lazily, how many articles are written.</returns>
    public static IEnumerable<long> Write(IRecord record, Stream output)
    {
        long done = 0;
        foreach (RecordedArticle article in record.Articles())
        {
            ContractLines.Write(output, article.Reading);
            yield return ++done;
        }
    }
}
