using System.Data.Common;
using Parley.Cli.Tests.Recorded;
using Parley.Recording;
using Parley.Recording.Sql;

namespace Parley.Cli.Tests.Processes;

/// <summary>The comparison by which a killed reading is judged sees what is changed.</summary>
public sealed class RecordLinesTests(Server server) : IClassFixture<Server>
{
    [Theory]
    [InlineData("UPDATE places SET outlet = 'x'")]
    [InlineData("DELETE FROM places")]
    [InlineData("UPDATE statements SET name = 'x'")]
    [InlineData("UPDATE appearances SET title = 'x'")]
    [InlineData("INSERT INTO boilerplate SELECT id, 0, 0, 1 FROM articles")]
    [InlineData("INSERT INTO problems SELECT id, 0, 'x', 'x', NULL, NULL FROM articles")]
    public void Of_a_file(string sql)
    {
        using Workplace place = Harbour.Recorded();
        IsSeen(place.At("parley.db"), sql);
    }

    [Theory]
    [InlineData("DELETE FROM search WHERE rowid = (SELECT min(place) FROM places)")]
    [InlineData("INSERT INTO search (rowid, words) VALUES (1, 'x')")]
    public void Of_the_index_of_a_file(string sql) => Of_a_file(sql);

    [Theory]
    [InlineData("UPDATE places SET outlet = 'x'")]
    [InlineData("UPDATE places SET vector = 'x'")]
    [InlineData("INSERT INTO boilerplate SELECT id, 0, 0, 1 FROM articles")]
    public void Of_a_server(string sql)
    {
        string record = server.Take();
        Harbour.Fill(record);
        IsSeen(record, sql);
    }

    private static void IsSeen(string name, string sql)
    {
        string[] before = [.. RecordLines.Of(() => RecordStore.Open(name))];
        Assert.Equal(before, RecordLines.Of(() => RecordStore.Open(name)));
        using (var record = (SqlRecord)RecordStore.Open(name))
        using (DbCommand command = record.Writing.CreateCommand())
        {
            command.CommandText = sql;
            Assert.NotEqual(0, command.ExecuteNonQuery());
        }
        Assert.NotEqual(before, RecordLines.Of(() => RecordStore.Open(name)));
    }
}
