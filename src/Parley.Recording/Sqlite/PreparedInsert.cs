using Microsoft.Data.Sqlite;

namespace Parley.Recording.Sqlite;

/// <summary>
/// Inserts many rows into one table. Prepared once: a batch has thousands of rows, and to make the parameters anew for
/// each of them takes longer than SQLite takes to insert it.
/// </summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly SqliteCommand command;

    /// <param name="columns">Their names, parted by commas.</param>
    public PreparedInsert(SqliteConnection connection, SqliteTransaction transaction, string table, string columns)
    {
        int count = columns.Split(',').Length;
        string[] names = [.. Enumerable.Range(1, count).Select(n => $"?{n}")];
        command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table} ({columns}) VALUES ({string.Join(", ", names)})";
        foreach (string name in names)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
    }

    /// <param name="values">One for each column, in their order.</param>
    public void Run(params ReadOnlySpan<object?> values)
    {
        for (int n = 0; n < values.Length; n++)
            command.Parameters[n].Value = values[n] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
