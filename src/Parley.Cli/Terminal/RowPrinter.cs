using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;

namespace Parley.Cli.Terminal;

/// <summary>Rows of text and numbers, as CSV or as JSON Lines with the columns' names.</summary>
internal static class RowPrinter
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Format format, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, Surroundings around)
    {
        if (format == Format.Csv)
            WriteCsv(columns, rows, around);
        else
            WriteLines(columns, rows, around);
    }

    private static void WriteCsv(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, Surroundings around)
    {
        using var csv = new CsvRows(around.Output);
        csv.Write(columns);
        foreach (IReadOnlyList<object?> row in rows)
            csv.Write(row.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)));
    }

    private static void WriteLines(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, Surroundings around)
    {
        foreach (IReadOnlyList<object?> row in rows)
        {
            using (var json = new Utf8JsonWriter(around.Output, Readable))
            {
                json.WriteStartObject();
                for (int n = 0; n < columns.Count; n++)
                {
                    json.WritePropertyName(columns[n]);
                    JsonSerializer.Serialize(json, row[n]);
                }
                json.WriteEndObject();
            }
            around.Output.Write("\n"u8);
        }
    }
}
