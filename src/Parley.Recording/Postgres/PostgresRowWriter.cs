using System.Globalization;
using Npgsql;
using NpgsqlTypes;
using Parley.Recording.Sql;

namespace Parley.Recording.Postgres;

/// <summary>Gathers rows and copies each table's in one go.</summary>
internal sealed class PostgresRowWriter(NpgsqlConnection connection, PostgresEngine engine) : IRowWriter
{
    /// <summary>How many rows are held at most.</summary>
    private const int Most = 20_000;

    // What is pointed to comes before what points to it.
    private readonly (Table Table, List<object?[]> Rows)[] tables =
        [.. new[] { Table.Statements, Table.Places, Table.Spans, Table.Boilerplate, Table.Problems, Table.Sketches, Table.LinkKeys, Table.ArticleLinks, Table.Echoes }.Select(table => (table, new List<object?[]>()))];

    private int count;

    public void Add(Table table, params ReadOnlySpan<object?> values)
    {
        if (table == engine.Words.Table)
        {
            // The words of a place come right behind it, and are a column of it here.
            List<object?[]> places = tables.First(held => held.Table == Table.Places).Rows;
            places[^1] = [.. places[^1], PostgresWords.Vector((string)values[1]!, (string)values[2]!, (string)values[3]!, (string)values[4]!)];
            return;
        }
        tables.First(held => held.Table == table).Rows.Add(values.ToArray());
        if (++count >= Most && table != Table.Places)
            Flush();
    }

    public void Flush()
    {
        foreach ((Table table, List<object?[]> rows) in tables)
        {
            if (rows.Count > 0)
            {
                if (table == Table.Places)
                    CopyPlaces(rows);
                else
                    Copy(table, rows);
            }
            rows.Clear();
        }
        count = 0;
    }

    public void Dispose()
    {
    }

    private void Copy(Table table, List<object?[]> rows)
    {
        using NpgsqlBinaryImporter to = connection.BeginBinaryImport($"COPY {table.Name} ({string.Join(", ", table.Columns)}) FROM STDIN (FORMAT BINARY)");
        foreach (object?[] row in rows)
        {
            to.StartRow();
            foreach (object? value in row)
                Write(to, value);
        }
        to.Complete();
    }

    // As text, for Npgsql makes no vectors.
    private void CopyPlaces(List<object?[]> rows)
    {
        using TextWriter to = connection.BeginTextImport($"COPY places ({string.Join(", ", Table.Places.Columns)}, vector) FROM STDIN");
        foreach (object?[] row in rows)
            to.Write(string.Join('\t', row.Select(Field)) + "\n");
    }

    private string Field(object? value) => value switch
    {
        null => "\\N",
        string text => Escape(engine.Storable(text)!),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    // The signs that mean something to COPY.
    private static string Escape(string text) => text.AsSpan().IndexOfAny("\\\t\n\r") < 0
        ? text
        : text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);

    private void Write(NpgsqlBinaryImporter to, object? value)
    {
        switch (value)
        {
            case null:
                to.WriteNull();
                break;
            case string text:
                to.Write(engine.Storable(text)!, NpgsqlDbType.Text);
                break;
            case bool flag:
                to.Write(flag ? 1L : 0L, NpgsqlDbType.Bigint);
                break;
            case int number:
                to.Write((long)number, NpgsqlDbType.Bigint);
                break;
            default:
                to.Write((long)value, NpgsqlDbType.Bigint);
                break;
        }
    }
}
