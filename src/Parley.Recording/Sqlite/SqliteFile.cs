using Dapper;
using Microsoft.Data.Sqlite;

namespace Parley.Recording.Sqlite;

/// <summary>The file of a record: what it must be, how it is connected to, and what its errors mean.</summary>
internal sealed class SqliteFile(string path, SqliteOptions options)
{
    /// <summary>"Parl" in ASCII: tells a record from the database of another program.</summary>
    public const int ApplicationId = 0x5061726C;

    public string Damaged => SqliteErrors.Damaged(path);

    /// <summary>Creates or migrates it where needed.</summary>
    /// <returns>A connection that holds the file open for writing.</returns>
    /// <exception cref="RecordException">It cannot be opened, or it is no record, or one of a newer Parley.</exception>
    public SqliteConnection Open(bool create)
    {
        CheckPath(create);
        return Guard(() =>
        {
            SqliteConnection connection = Connect(create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
            try
            {
                Prepare(connection, create);
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        });
    }

    /// <summary>One more connection, which cannot write: it sees whole batches only, whatever is written meanwhile.</summary>
    public SqliteConnection OpenForQueries()
    {
        SqliteConnection connection = Connect(SqliteOpenMode.ReadWrite);
        // Not opened read-only: the last connection to close clears up the write-ahead log, and must be able to.
        connection.Execute("PRAGMA query_only = ON");
        return connection;
    }

    /// <exception cref="RecordException">In place of SQLite's own, where the user can do something about it.</exception>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException error) when (SqliteErrors.Explain(error, path) is { } message)
        {
            throw new RecordException(message, error) { IsOfArticle = error.SqliteErrorCode == SqliteErrors.TooBig };
        }
    }

    private void CheckPath(bool create)
    {
        if (path.Length == 0 || path.Contains('\0'))
            throw new RecordException("the record needs the name of a file: --record FILE.");
        if (Directory.Exists(path))
            throw new RecordException($"the record '{path}' is a folder. Name a file in it: --record {Path.Join(path, "parley.db")}");
        if (!create && !File.Exists(path))
            throw new RecordException($"there is no record '{path}' yet. Run: parley read PATH… first, or name another file with --record.");
        if (create && Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
            throw new RecordException($"the folder of the record '{path}' does not exist. Create it, or name another file with --record.");
    }

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            // The full path, for names like ":memory:" and "file:x" mean something else to SQLite.
            DataSource = Path.GetFullPath(path),
            Mode = mode,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.BusyTimeout.TotalSeconds)),
        }.ToString());
        connection.Open();
        return connection;
    }

    // Nothing is changed in a file before it is known to be a record, or empty.
    private void Prepare(SqliteConnection connection, bool forWriting)
    {
        bool isOld = Version(connection) < Migrations.Latest;
        // A copy that VACUUM INTO made has no log: whoever asks would wait for whoever writes.
        if (isOld || (forWriting && connection.ExecuteScalar<string>("PRAGMA journal_mode") != "wal"))
            connection.Execute("PRAGMA journal_mode = WAL");
        if (isOld)
            Migrations.Run(connection, ApplicationId);
        // FULL: what is committed survives a loss of power too. It costs one flush of the disk a batch.
        connection.Execute("PRAGMA synchronous = FULL");
        if (options.MaxPages is { } pages)
            connection.Execute($"PRAGMA max_page_count = {pages}");
    }

    private int Version(SqliteConnection connection)
    {
        (int application, int version, int tables) = connection.QuerySingle<(int, int, int)>(
            """
            SELECT (SELECT application_id FROM pragma_application_id), (SELECT user_version FROM pragma_user_version),
                (SELECT count(*) FROM sqlite_master)
            """);
        bool isEmpty = (application, version, tables) == (0, 0, 0);
        if (application != ApplicationId && !isEmpty)
            throw new RecordException($"'{path}' is the database of another program. Name another file with --record.");
        if (version > Migrations.Latest)
            throw new RecordException($"the record '{path}' was written by a newer Parley (version {version} of the record; this one knows {Migrations.Latest}). Install the newer Parley, or name another file with --record.");
        return version;
    }
}
