using System.Data.Common;
using Dapper;
using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

/// <summary>Each is one line that says what to do, and leaves what was recorded before as it was.</summary>
public abstract class ErrorTests(Store store) : RecordTests(store)
{
    [Fact]
    public void A_file_that_may_not_be_written()
    {
        Fill();
        using SqlRecord record = Open();
        Store.ForbidWriting(record);
        Check(() => record.Write([Says("Adler", "Doch.", "b.txt")], Reader), "write-protected");
        IsIntact();
    }

    [Fact]
    public void Another_process_that_writes()
    {
        Fill();
        using SqlRecord record = Open(TimeSpan.FromSeconds(1));
        using (DbConnection other = Connect())
        {
            other.Execute($"{Store.BeginWriting}; UPDATE articles SET reader = 'other'");
            Check(() => record.Write([Says("Adler", "Doch.", "b.txt")], Reader), "another process", "run the same command again");
            // Whoever asks need not wait.
            IsIntact();
            using IRecord asked = OpenExisting();
            Assert.Single(asked.Find(new StatementQuery()));
            other.Execute("ROLLBACK");
        }
        IsIntact();
        Assert.Equal([Written.Added], record.Write([Says("Adler", "Doch.", "b.txt")], Reader));
    }

    protected void Fill()
    {
        using SqlRecord record = Open();
        record.Write([Says("Beck", "Der Hafen ist zu.")], Reader);
    }

    protected void IsIntact()
    {
        using IRecord record = OpenExisting();
        RecordedStatement only = Assert.Single(record.Find(new StatementQuery(Words: Words("Hafen"))));
        Assert.Equal(Show(Says("Beck", "Der Hafen ist zu.").Statements[0]), Show(only.Statement));
        Assert.Equal(new RecordCounts(1, 1), record.Count());
        Assert.Empty(record.Check());
    }
}
