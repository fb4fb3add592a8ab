using System.Data.Common;
using Dapper;
using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;

namespace Parley.Recording.Tests;

/// <summary>Tests of a record, whatever holds it: each engine has a sealed class of them.</summary>
public abstract class RecordTests(Store store) : IDisposable
{
    protected Store Store => store;

    protected SqlRecord Open(TimeSpan? wait = null) => store.Open(wait);

    protected IRecord OpenExisting() => store.OpenExisting();

    protected DbConnection Connect() => store.Connect();

    protected T Ask<T>(string sql) => store.Ask<T>(sql);

    protected void Run(string sql) => store.Run(sql);

    protected IEnumerable<T> Rows<T>(string sql)
    {
        using DbConnection connection = Connect();
        return connection.Query<T>(sql);
    }

    /// <summary>The folder of the repository.</summary>
    protected static string Repository
    {
        get
        {
            DirectoryInfo? folder = new(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Join(folder.FullName, "Parley.slnx")))
                folder = folder.Parent;
            return folder!.FullName;
        }
    }

    /// <summary>The complaint is one line that holds these words.</summary>
    protected static void Check(Func<object> act, params string[] expected)
    {
        string message = Assert.Throws<RecordException>(act).Message;
        Assert.DoesNotContain('\n', message);
        Assert.All(expected, words => Assert.Contains(words, message, StringComparison.Ordinal));
    }

    public void Dispose()
    {
        store.Dispose();
        GC.SuppressFinalize(this);
    }
}
