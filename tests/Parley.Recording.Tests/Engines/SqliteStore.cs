using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Recording.Sql;
using Parley.Recording.Sqlite;

namespace Parley.Recording.Tests.Engines;

/// <summary>A file in a folder of its own.</summary>
public sealed class SqliteStore : Store
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("parley-record-").FullName;

    public override string Name => Path.Join(Folder, "parley.db");

    public override string BeginWriting => "BEGIN IMMEDIATE";

    public override SqlRecord Open(TimeSpan? wait = null) =>
        Open(wait is { } time ? new SqliteOptions { BusyTimeout = time } : new SqliteOptions());

    public SqlRecord Open(SqliteOptions options) => SqliteRecord.Open(Name, options);

    public override DbConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={Name};Pooling=False");
        connection.Open();
        return connection;
    }

    public override void Clear() => File.Delete(Name);

    // The administrator may write everywhere: so the connection is told, not the file.
    public override void ForbidWriting(SqlRecord record) => record.Writing.Execute("PRAGMA query_only = ON");

    public override void Dispose() => Directory.Delete(Folder, recursive: true);
}
