using Parley.Recording.Sql;

namespace Parley.Recording.Sqlite;

/// <summary>The record in one SQLite file.</summary>
public sealed class SqliteRecord : SqlRecord
{
    private SqliteRecord(SqliteEngine engine)
        : base(engine)
    {
    }

    /// <summary>The version of the record that this program reads and writes.</summary>
    public static int SchemaVersion => Migrations.Latest;

    /// <summary>Opens the record for reading and writing; creates it where there is none.</summary>
    /// <exception cref="RecordException">The file cannot be opened or is no record that this Parley can use; it is left as it was.</exception>
    public static SqliteRecord Open(string path, SqliteOptions? options = null) =>
        new(new SqliteEngine(path, options ?? new SqliteOptions(), create: true));

    /// <summary>Opens a record that must be there already, for queries.</summary>
    /// <exception cref="RecordException">There is none, or as for <see cref="Open"/>.</exception>
    public static SqliteRecord OpenExisting(string path, SqliteOptions? options = null) =>
        new(new SqliteEngine(path, options ?? new SqliteOptions(), create: false));
}
