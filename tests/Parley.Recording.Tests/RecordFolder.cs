using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Recording.Sqlite;

namespace Parley.Recording.Tests;

/// <summary>A folder of its own for a test's records, gone afterwards.</summary>
public abstract class RecordFolder : IDisposable
{
    protected string Folder { get; } = Directory.CreateTempSubdirectory("parley-record-").FullName;

    protected string RecordPath => Path.Join(Folder, "parley.db");

    protected SqliteRecord Open(SqliteOptions? options = null) => SqliteRecord.Open(RecordPath, options);

    /// <summary>A connection past the record's own, as another program has it.</summary>
    protected SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={RecordPath};Pooling=False");
        connection.Open();
        return connection;
    }

    protected T Ask<T>(string sql)
    {
        using SqliteConnection connection = Connect();
        return connection.ExecuteScalar<T>(sql)!;
    }

    protected void Run(string sql)
    {
        using SqliteConnection connection = Connect();
        connection.Execute(sql);
    }

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
