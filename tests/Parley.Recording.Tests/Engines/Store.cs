using System.Data.Common;
using Dapper;
using Parley.Recording.Sql;

namespace Parley.Recording.Tests.Engines;

/// <summary>Where one test's record lies, gone afterwards. Nothing is there before the record is opened.</summary>
public abstract class Store : IDisposable
{
    /// <summary>What a user calls the record.</summary>
    public abstract string Name { get; }

    /// <param name="wait">How long to wait for another writer, in whole seconds.</param>
    public abstract SqlRecord Open(TimeSpan? wait = null);

    /// <summary>A connection past the record's own, as another program has it.</summary>
    public abstract DbConnection Connect();

    /// <summary>Takes the record away.</summary>
    public abstract void Clear();

    /// <summary>Takes the right to write from a record that is open.</summary>
    public abstract void ForbidWriting(SqlRecord record);

    /// <summary>What SQL says to make another record write nothing until the transaction ends.</summary>
    public abstract string BeginWriting { get; }

    /// <summary>A text as it comes back.</summary>
    public virtual string Held(string text) => text;

    public IRecord OpenExisting() => RecordStore.OpenExisting(Name);

    public T Ask<T>(string sql)
    {
        using DbConnection connection = Connect();
        return connection.ExecuteScalar<T>(sql)!;
    }

    public void Run(string sql)
    {
        using DbConnection connection = Connect();
        connection.Execute(sql);
    }

    public abstract void Dispose();
}
