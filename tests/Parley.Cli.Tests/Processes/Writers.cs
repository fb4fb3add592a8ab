using Microsoft.Data.Sqlite;
using Npgsql;
using Parley.Recording.Postgres;
using SQLitePCL;

namespace Parley.Cli.Tests.Processes;

/// <summary>Whether somebody writes a record at this moment.</summary>
internal static class Writers
{
    public static bool OfFile(string path)
    {
        if (!File.Exists(path))
            return false;
        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadWrite;Pooling=False");
        connection.Open();
        // Past the driver, which would wait until the other is done.
        bool isBusy = raw.sqlite3_exec(connection.Handle, "BEGIN IMMEDIATE") == raw.SQLITE_BUSY;
        if (!isBusy)
            raw.sqlite3_exec(connection.Handle, "ROLLBACK");
        return isBusy;
    }

    public static bool OfDatabase(string address)
    {
        // Of no pool: whoever removes the record ends all connections.
        using var connection = new NpgsqlConnection(PostgresAddress.Parse(address).Settings.ConnectionString + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(
            """
            SELECT EXISTS (SELECT 1 FROM pg_locks l JOIN pg_database d ON d.oid = l.database
                WHERE d.datname = current_database() AND l.locktype = 'advisory' AND l.objid::bigint = @lock AND l.granted)
            """,
            connection);
        command.Parameters.AddWithValue("lock", (long)PostgresDatabase.WritersLock);
        return (bool)command.ExecuteScalar()!;
    }
}
