using Parley.Recording.Sql;

namespace Parley.Recording.Postgres;

/// <summary>The record in the schema <c>parley</c> of a PostgreSQL database, version 15 or newer.</summary>
public sealed class PostgresRecord : SqlRecord
{
    private PostgresRecord(PostgresEngine engine)
        : base(engine)
    {
    }

    /// <summary>The version of the record that this program reads and writes.</summary>
    public static int SchemaVersion => Migrations.Latest;

    /// <summary>Opens the record for reading and writing; creates it in a database where there is none.</summary>
    /// <param name="address">postgresql://USER@HOST:PORT/DATABASE</param>
    /// <exception cref="RecordException">The database cannot be reached or holds no record that this Parley can use; it is left as it was.</exception>
    public static PostgresRecord Open(string address, PostgresOptions? options = null) =>
        new(new PostgresEngine(PostgresAddress.Parse(address), options ?? new PostgresOptions(), create: true));

    /// <summary>Opens a record that must be there already, for queries.</summary>
    /// <exception cref="RecordException">There is none, or as for <see cref="Open"/>.</exception>
    public static PostgresRecord OpenExisting(string address, PostgresOptions? options = null) =>
        new(new PostgresEngine(PostgresAddress.Parse(address), options ?? new PostgresOptions(), create: false));
}
