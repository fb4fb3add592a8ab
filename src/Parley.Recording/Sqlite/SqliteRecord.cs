using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Text;

namespace Parley.Recording.Sqlite;

/// <summary>
/// The record in one SQLite file. Queries have connections of their own, so that any number of them may run, on any
/// thread, while a batch is written. Thread-safe.
/// </summary>
public sealed class SqliteRecord : IRecord
{
    private readonly SqliteFile file;
    private readonly Lock oneWriter = new();

    private SqliteRecord(SqliteFile file, bool create)
    {
        this.file = file;
        Writing = file.Open(create);
    }

    /// <summary>The connection that writes; tests take its rights away.</summary>
    internal SqliteConnection Writing { get; }

    /// <summary>The version of the record that this program reads and writes.</summary>
    public static int SchemaVersion => Migrations.Latest;

    /// <summary>Opens the record for reading and writing; creates it where there is none.</summary>
    /// <exception cref="RecordException">The file cannot be opened or is no record that this Parley can use; it is left as it was.</exception>
    public static SqliteRecord Open(string path, SqliteOptions? options = null) =>
        new(new SqliteFile(path, options ?? new SqliteOptions()), create: true);

    /// <summary>Opens a record that must be there already, for queries.</summary>
    /// <exception cref="RecordException">There is none, or as for <see cref="Open"/>.</exception>
    public static SqliteRecord OpenExisting(string path, SqliteOptions? options = null) =>
        new(new SqliteFile(path, options ?? new SqliteOptions()), create: false);

    public IReadOnlyList<Written> Write(IReadOnlyList<ArticleReading> batch, string reader)
    {
        lock (oneWriter)
        {
            return file.Guard(() =>
            {
                // Begins at once as a writer: one that begins as a reader could be refused half-way.
                using SqliteTransaction transaction = Writing.BeginTransaction();
                using var writer = new BatchWriter(Writing, transaction, reader);
                Written[] written = [.. batch.Select(writer.Write)];
                transaction.Commit();
                return written;
            });
        }
    }

    public IEnumerable<RecordedStatement> Find(StatementQuery query)
    {
        // The words are looked at now, so that a query that cannot be asked fails where it is made.
        string? match = SearchWords.Match(query);
        return file.Guard(Stream(query, match));
    }

    public long CountUndated(StatementQuery query)
    {
        string? match = SearchWords.Match(query);
        return (query.Since, query.Until) is (null, null)
            ? 0
            : Ask(connection => new StatementFinder(connection).CountUndated(query, match));
    }

    public IReadOnlyList<RecordedStatement> WithId(string prefix, int most = 2)
    {
        if (prefix.Length == 0 || !prefix.All(char.IsAsciiHexDigit))
            throw new RecordException($"'{prefix}' is no id of a statement, nor the beginning of one: ids are made of the digits 0-9 and a-f.");
        return Ask(connection => new StatementFinder(connection).WithId(prefix.ToLowerInvariant(), most).ToArray());
    }

    public RecordCounts Count() => Ask(connection => new RecordCounts(
        connection.ExecuteScalar<long>("SELECT count(*) FROM articles"),
        connection.ExecuteScalar<long>("SELECT count(*) FROM statements")));

    public void Check()
    {
        string found = Ask(connection => connection.ExecuteScalar<string>("PRAGMA integrity_check(1)")!);
        if (found != "ok")
            throw new RecordException(file.Damaged);
    }

    public void Dispose() => Writing.Dispose();

    private IEnumerable<RecordedStatement> Stream(StatementQuery query, string? match)
    {
        using SqliteConnection connection = file.OpenForQueries();
        using SqliteTransaction oneState = connection.BeginTransaction(deferred: true);
        foreach (RecordedStatement found in new StatementFinder(connection).Find(query, match))
            yield return found;
    }

    private T Ask<T>(Func<SqliteConnection, T> question) => file.Guard(() =>
    {
        using SqliteConnection connection = file.OpenForQueries();
        using SqliteTransaction oneState = connection.BeginTransaction(deferred: true);
        return question(connection);
    });
}
