using System.Globalization;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Csv;

/// <summary>One article a row, its fields in columns that the first line names as JSON Lines name theirs.</summary>
internal sealed class CsvFormat(ArticleBuilder builder, FieldParser parser) : IFormat
{
    public bool Recognises(ByteReader reader, string path) =>
        IsNamed(path) || (CsvText.Header(reader, named: false) is { } header && CsvText.Has(header, ArticleField.Text));

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path) => Broken.Documents(Rows(reader, path), path);

    private static bool IsNamed(string path) => FileName.EndsWith(path, ".csv", ".tsv");

    private IEnumerable<RawDocument> Rows(ByteReader reader, string path)
    {
        if (Utf16Text.HasMark(reader.Peek(2)))
            yield return RawDocument.Refused(path, Problems.TableInUtf16());
        else if (CsvText.Header(reader, IsNamed(path)) is not { } header || !CsvText.Has(header, ArticleField.Text))
            yield return RawDocument.Refused(path, reader.Peek(1).IsEmpty ? Problems.Empty() : Problems.NoTextColumn());
        else
        {
            bool any = false;
            foreach (TableRow row in CsvText.Rows(reader))
            {
                any = true;
                yield return Document(header, row, string.Create(CultureInfo.InvariantCulture, $"{path}:{row.Line}"));
            }
            if (!any)
                yield return RawDocument.Refused(path, Problems.Empty());
        }
    }

    private RawDocument Document(string[] header, TableRow row, string place)
    {
        var found = new FoundFields(row.Line);
        foreach ((string name, string cell) in header.Zip(row.Cells))
        {
            if (FieldNames.TryFind(name, out ArticleField field, out int rank) && cell.Length > 0)
                found.Take(field, rank, cell);
        }
        if ((row.Problem ?? found.TextProblem) is { } problem)
            return RawDocument.Refused(place, problem);
        return found.Raw(ArticleField.Text) is { } text
            ? new RawDocument(place, 2 * text.Length, options => builder.Build(place, text, parser.Parse(found), options))
            : RawDocument.Refused(place, Problems.NoText(row.Line));
    }
}
