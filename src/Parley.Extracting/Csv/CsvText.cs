using System.Text;
using CsvHelper;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;
using Parley.Text;

namespace Parley.Extracting.Csv;

/// <summary>Tables whose first line names the columns, parted by commas, semicolons or tabs, in UTF-8.</summary>
internal static class CsvText
{
    private const int LongestHeader = 4096;
    private const int LongestName = 40;
    private const int MostColumns = 200;

    private static readonly CsvReaderOptions options = new()
    {
        HasHeader = true,
        MaxRecordSize = 32 * 1024 * 1024,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
    };

    /// <summary>The columns' names; null where the first line is none of such a table.</summary>
    /// <param name="named">Whether the file's name says that it is a table, so that one known name is enough.</param>
    public static string[]? Header(ByteReader reader, bool named)
    {
        ReadOnlySpan<byte> head = reader.Peek(LongestHeader);
        head = head[Utf8Text.FirstInk(head)..];
        ReadOnlySpan<byte> line = head.IndexOf((byte)'\n') is var end and >= 0 ? head[..end] : head;
        if (Utf8Text.FirstInvalid(line) >= 0)
            return null;
        string text = Encoding.UTF8.GetString(line).TrimEnd('\r');
        string[] names = [.. text.Split(Delimiter(text)).Select(name => name.Trim().Trim('"').Trim())];
        bool plausible = names.Length <= MostColumns && names.All(name => name.Length <= LongestName);
        return plausible && names.Count(IsKnown) >= (named ? 1 : 2) ? names : null;
    }

    /// <summary>Whether a column has the field, under any of its names.</summary>
    public static bool Has(string[] header, ArticleField field) => header.Any(name => FieldNames.TryFind(name, out ArticleField found, out _) && found == field);

    /// <summary>The rows behind the first. A stray quotation mark is one of the text; one that is not closed makes a last row with a problem.</summary>
    /// <exception cref="CsvFormatException">A row is too long.</exception>
    public static IEnumerable<TableRow> Rows(ByteReader reader)
    {
        string head = Encoding.UTF8.GetString(reader.Peek(LongestHeader)).TrimStart('\uFEFF', '\r', '\n');
        long? open = null;
        CsvReaderOptions separated = options with
        {
            Separator = Delimiter(head.Split('\n')[0]),
            OnMalformedRecord = record => open = record.Reason == CsvMalformedReason.UnterminatedQuote ? record.LineNumber : open,
        };
        using CsvReader rows = CsvReader.Create(PartStream.Rest(reader), separated, leaveOpen: true);
        while (rows.Read())
            yield return open is { } line ? new TableRow((int)line, [], Problems.BadTable(line)) : Row(rows);
    }

    private static TableRow Row(CsvReader rows)
    {
        int line = (int)rows.LineNumber;
        return Utf8Text.FirstInvalid(rows.RawRecord) is var invalid and >= 0
            ? new TableRow(line, [], Problems.NotUtf8(Place.OfLine(line, invalid)))
            : new TableRow(line, rows.Current.ToArray(), null);
    }

    private static bool IsKnown(string name) => FieldNames.TryFind(name, out _, out _);

    private static char Delimiter(string header) =>
        ((char[])[',', ';', '\t']).MaxBy(mark => header.AsSpan().Count(mark));
}

/// <summary>A row of a table, with the line on which it begins, counted from 1; or what is wrong with it.</summary>
internal sealed record TableRow(int Line, string[] Cells, Problem? Problem);
