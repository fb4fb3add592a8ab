using Npgsql;
using Parley.Cli.Tests.Processes;
using Parley.Recording;
using Parley.Recording.Postgres;

namespace Parley.Bench.Recording;

/// <summary>A record by its name, whatever engine holds it: all that the commands here must know of engines.</summary>
internal static class Records
{
    public static IRecord Open(string name) => RecordStore.Open(name);

    public static bool IsWritten(string name) => PostgresAddress.Is(name) ? Writers.OfDatabase(name) : Writers.OfFile(name);

    /// <summary>Leaves nothing under the name.</summary>
    public static void Remove(string name)
    {
        if (PostgresAddress.Is(name))
        {
            Drop(PostgresAddress.Parse(name).Settings.ConnectionString);
            return;
        }
        foreach (string file in (string[])[name, name + "-wal", name + "-shm"])
            File.Delete(file);
    }

    // A reading that was killed may be held for a moment by the server, which would not let go of its tables.
    private static void Drop(string connection)
    {
        using NpgsqlDataSource database = NpgsqlDataSource.Create(connection);
        foreach (string sql in (string[])[
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
            "DROP SCHEMA IF EXISTS parley CASCADE"])
        {
            using NpgsqlCommand command = database.CreateCommand(sql);
            command.ExecuteNonQuery();
        }
    }
}
