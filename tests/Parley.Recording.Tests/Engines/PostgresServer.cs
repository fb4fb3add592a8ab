using System.Collections.Concurrent;
using System.Diagnostics;
using Npgsql;

namespace Parley.Recording.Tests.Engines;

/// <summary>A PostgreSQL server of the tests' own, in a folder that goes with it. It ends when this process does, however that ends.</summary>
public sealed class PostgresServer : IDisposable
{
    /// <summary>Of PostgreSQL the newest that Debian has installed; null: none.</summary>
    public static readonly string? Programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(version => version.Length).ThenByDescending(version => version, StringComparer.Ordinal)
            .Select(version => Path.Join(version, "bin")).FirstOrDefault(bin => File.Exists(Path.Join(bin, "initdb")))
        : null;

    // The standard input is the life line: where it ends, the server is stopped and the folder removed. A line of it stops ("stop") or
    // starts ("start") the server; the answer says that it is done.
    private const string Script =
        """
        cd "$2" || exit 1
        "$1/initdb" -D data -U parley -A trust --locale=C.UTF-8 -E UTF8 --no-sync >log 2>&1 ||
            { rm -rf data; "$1/initdb" -D data -U parley -A trust --locale=C -E UTF8 --no-sync >>log 2>&1; } || { cat log >&2; exit 1; }
        { echo 'local all locked scram-sha-256'; cat data/pg_hba.conf; } >hba && mv hba data/pg_hba.conf
        start() { "$1/pg_ctl" -D data -w -l log -o "-k $2 -c listen_addresses='' -c fsync=off -c full_page_writes=off -c shared_buffers=32MB" start >/dev/null 2>&1; }
        stop() { "$1/pg_ctl" -D data -w -m immediate stop >/dev/null 2>&1; }
        start "$@" && echo done || { cat log >&2; exit 1; }
        while read -r order; do "$order" "$@"; echo done; done
        stop "$@"
        cd / && rm -rf "$2"
        """;

    // Seconds: a guard alone. Where several suites run at once a connection may take longer than the usual fifteen.
    private const int ConnectTimeout = 300;

    private readonly Process shell;
    private readonly ConcurrentQueue<string> free = [];
    private int databases;

    public PostgresServer()
    {
        bool isRoot = Environment.UserName == "root";
        Folder = Directory.CreateTempSubdirectory("parley-pg-").FullName;
        // initdb refuses the administrator.
        if (isRoot)
            Process.Start("chown", ["nobody", Folder]).WaitForExit();
        string[] command = [.. isRoot ? ["runuser", "-u", "nobody", "--"] : Array.Empty<string>(), "sh", "-c", Script, "sh", Programs!, Folder];
        shell = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Expect();
    }

    public string Folder { get; }

    /// <returns>The address of an empty database.</returns>
    public string Take()
    {
        // To create one takes longer than most tests: they go from test to test.
        if (!free.TryDequeue(out string? name))
        {
            name = $"test{Interlocked.Increment(ref databases)}";
            Run("postgres", $"CREATE DATABASE {name}");
        }
        return $"postgresql://parley@/{name}?host={Folder}&connect_timeout={ConnectTimeout}";
    }

    public void GiveBack(string database)
    {
        try
        {
            Clear(database);
            free.Enqueue(database);
        }
        catch (NpgsqlException)
        {
            // A test that failed may have left the server stopped. Its own complaint is the one to see.
        }
    }

    /// <summary>Ends whoever works in the database and empties it.</summary>
    public void Clear(string database)
    {
        Run(database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        Run(database, "DROP SCHEMA IF EXISTS parley CASCADE");
    }

    /// <summary>As a loss of power does.</summary>
    public void Stop() => Order("stop");

    public void Start() => Order("start");

    public NpgsqlConnection Connect(string database)
    {
        var connection = new NpgsqlConnection($"Host={Folder};Username=parley;Database={database};Search Path=parley;Pooling=false;Timeout={ConnectTimeout}");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        shell.StandardInput.Close();
        shell.WaitForExit();
        shell.Dispose();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    public void Run(string database, string sql)
    {
        using NpgsqlConnection connection = Connect(database);
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    private void Order(string order)
    {
        shell.StandardInput.WriteLine(order);
        shell.StandardInput.Flush();
        Expect();
    }

    private void Expect()
    {
        if (shell.StandardOutput.ReadLine() != "done")
            throw new InvalidOperationException("The tests' own PostgreSQL does not start; its log stands above.");
    }
}
