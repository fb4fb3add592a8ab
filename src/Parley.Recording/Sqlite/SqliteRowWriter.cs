using Microsoft.Data.Sqlite;
using Parley.Recording.Sql;

namespace Parley.Recording.Sqlite;

/// <summary>Inserts at once, by commands that are prepared when their table is first written to.</summary>
internal sealed class SqliteRowWriter(SqliteConnection connection, SqliteTransaction transaction) : IRowWriter
{
    private readonly Dictionary<Table, SqliteCommand> commands = [];

    // To make the parameters anew for each of thousands of rows takes longer than SQLite takes to insert them.
    public void Add(Table table, params ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(table, out SqliteCommand? command))
            commands[table] = command = Prepare(table);
        for (int n = 0; n < values.Length; n++)
            command.Parameters[n].Value = values[n] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public void Flush()
    {
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in commands.Values)
            command.Dispose();
    }

    private SqliteCommand Prepare(Table table)
    {
        string[] names = [.. Enumerable.Range(1, table.Columns.Length).Select(n => $"?{n}")];
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table.Name} ({string.Join(", ", table.Columns)}) VALUES ({string.Join(", ", names)})";
        foreach (string name in names)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
        return command;
    }
}
