using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Recording.Sql;

namespace Parley.Recording.Sqlite;

/// <summary>The record in one SQLite file.</summary>
internal sealed class SqliteEngine : Engine
{
    private readonly SqliteFile file;
    private readonly SqliteConnection writing;

    public SqliteEngine(string path, SqliteOptions options, bool create)
    {
        Name = path;
        file = new SqliteFile(path, options);
        writing = file.Open(create);
    }

    public override string Name { get; }

    public override DbConnection Writing => writing;

    public override WordIndex Words { get; } = new SqliteWords();

    // Begins at once as a writer: one that begins as a reader could be refused half-way.
    public override DbTransaction BeginWriting() => writing.BeginTransaction();

    public override IRowWriter Rows(DbTransaction transaction) => new SqliteRowWriter(writing, (SqliteTransaction)transaction);

    public override DbConnection OpenForQueries() => file.OpenForQueries();

    public override DbTransaction BeginQueries(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: true);

    public override string AnyOf(string column, string list) => $"{column} IN {list}";

    public override string Holds(string column, string value) => $"instr({column}, {value}) > 0";

    public override long Size(DbConnection connection) =>
        connection.ExecuteScalar<long>("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");

    public override IEnumerable<string> Examine(DbConnection connection)
    {
        string found = connection.ExecuteScalar<string>("PRAGMA integrity_check(1)")!;
        return found == "ok" ? [] : [file.Damaged];
    }

    public override T Guard<T>(Func<T> work) => file.Guard(work);

    public override void Dispose() => writing.Dispose();
}
