using Parley.Extracting.Csv;
using Parley.Extracting.Feeds;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;

namespace Parley.Extracting.Links;

/// <summary>A table of addresses without texts: Pocket's (<c>title,url,time_added,…</c>), Instapaper's (<c>URL,Title,Selection,…</c>), anybody's.</summary>
internal sealed class CsvLinks : ILinkSource
{
    public bool Recognises(ByteReader reader, string path) =>
        CsvText.Header(reader, FileName.EndsWith(path, ".csv", ".tsv")) is { } header
        && CsvText.Has(header, ArticleField.Url) && !CsvText.Has(header, ArticleField.Text);

    public IEnumerable<Link> Links(ByteReader reader)
    {
        string[] header = CsvText.Header(reader, named: true)!;
        int column = Array.FindIndex(header, name => FieldNames.TryFind(name, out ArticleField field, out _) && field == ArticleField.Url);
        foreach (TableRow row in CsvText.Rows(reader))
        {
            if (column < row.Cells.Length && ItemText.Address(row.Cells[column]) is { } address)
                yield return new Link(address, address);
        }
    }
}
