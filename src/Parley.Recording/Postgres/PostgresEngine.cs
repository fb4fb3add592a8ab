using System.Data;
using System.Data.Common;
using Dapper;
using Npgsql;
using Parley.Recording.Sql;

namespace Parley.Recording.Postgres;

/// <summary>The record in a PostgreSQL database.</summary>
internal sealed class PostgresEngine : Engine
{
    private readonly PostgresDatabase database;
    private NpgsqlConnection writing;

    public PostgresEngine(PostgresAddress address, PostgresOptions options, bool create)
    {
        database = new PostgresDatabase(address, options);
        try
        {
            writing = database.Open(create);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public override string Name => database.Name;

    public override DbConnection Writing => writing;

    public override WordIndex Words { get; } = new PostgresWords();

    public override DbTransaction BeginWriting()
    {
        try
        {
            if (writing.FullState == ConnectionState.Open)
                return database.BeginWriting(writing);
        }
        catch (Exception error) when (error is NpgsqlException known ? PostgresErrors.IsLost(known) : PostgresErrors.IsOfConnection(error))
        {
            // It was lost since the batch before, and nothing of this one was sent yet: as good as never begun.
        }
        writing.Dispose();
        writing = database.Connect();
        return database.BeginWriting(writing);
    }

    public override IRowWriter Rows(DbTransaction transaction) => new PostgresRowWriter(writing, this);

    public override DbConnection OpenForQueries() => database.OpenForQueries();

    public override DbTransaction BeginQueries(DbConnection connection) => connection.BeginTransaction(IsolationLevel.RepeatableRead);

    // PostgreSQL has no U+0000 in a text.
    public override string? Storable(string? text) => base.Storable(text)?.Replace('\0', '\uFFFD');

    public override string AnyOf(string column, string list) => $"{column} = ANY ({list})";

    // LIKE, for of it PostgreSQL guesses well how many rows fit, and chooses the way to them by that.
    public override string Holds(string column, string value) => $"{column} LIKE {value}";

    public override string Held(string listed) =>
        $"%{listed.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";

    public override long Size(DbConnection connection) => connection.ExecuteScalar<long>(
        "SELECT coalesce(sum(pg_total_relation_size(oid)), 0)::bigint FROM pg_class WHERE relkind = 'r' AND relnamespace = to_regnamespace(@Schema)",
        new { Migrations.Schema });

    // Every column of every row, also of those that are stored apart; what cannot be read is thrown. To look into the indexes is the business of
    // pg_amcheck, which needs more rights than a record's owner has.
    public override IEnumerable<string> Examine(DbConnection connection)
    {
        foreach (string table in (string[])["articles", "appearances", "boilerplate", "problems", "statements", "spans", "places", "sketches", "link_keys", "article_links", "echoes", "actor_decisions", "feed_days"])
            connection.ExecuteScalar<long>($"SELECT count(CAST(x AS TEXT)) FROM {table} x");
        return [];
    }

    public override T Guard<T>(Func<T> work) => database.Guard(work);

    public override void Dispose()
    {
        writing.Dispose();
        database.Dispose();
    }
}
