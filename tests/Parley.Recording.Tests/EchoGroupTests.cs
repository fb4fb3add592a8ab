using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.LinkedArticles;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class EchoGroupTests(Store store) : RecordTests(store)
{
    // Each is an echo of the next only, whose first word is its last.
    private static readonly ArticleReading[] chain =
    [
        Told("3.txt", "2031-03-03", ("Beck", "Hafen bleibt zu")),
        Told("1.txt", "2031-03-01", ("Beck", "zu ist es lange")),
        Told("0.txt", null, ("Beck", "lange schon her")),
        Told("2.txt", "2031-03-01", ("Hale", "her mit den Schiffen")),
    ];

    private static bool Follows(string one, string other) => one.Split(' ')[^1] == other.Split(' ')[0] || other.Split(' ')[^1] == one.Split(' ')[0];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void From_each_of_them_the_whole_group_is_found_earliest_published_first(int from)
    {
        using SqlRecord record = Open();
        record.Write(chain, Reader, new FakeLinker(isEcho: Follows).ToLinker());
        EchoGroup group = record.Echoes(chain[from].Statements[0].Id);
        Assert.Equal(["1.txt", "2.txt", "3.txt", "0.txt"], group.Statements.Select(one => one.Article.Path));
        Assert.True(group.IsWhole);
        Assert.Equal(3, group.Links.Count);
        Assert.Equal(record.Echoes().Select(Show), group.Links.Select(Show));
        Assert.All(group.Statements, one => Assert.Equal("de", one.Language));
    }

    [Fact]
    public void A_statement_without_an_echo_is_alone_and_one_that_is_not_there_is_none()
    {
        using SqlRecord record = Open();
        record.Write(All, Reader, new FakeLinker().ToLinker());
        EchoGroup alone = record.Echoes(Said(4));
        RecordedStatement only = Assert.Single(alone.Statements);
        Assert.Equal((Said(4), "e.txt"), (only.Statement.Id, only.Article.Path));
        Assert.Equal((0, true), (alone.Links.Count, alone.IsWhole));
        EchoGroup none = record.Echoes("00000000000000000000");
        Assert.Equal((0, 0, true), (none.Statements.Count, none.Links.Count, none.IsWhole));
    }

    [Fact]
    public void Who_speaks_in_another_article_is_doubted()
    {
        using SqlRecord record = Open();
        record.Write(All, Reader, new FakeLinker().ToLinker());
        EchoGroup group = record.Echoes(Said(1, 1));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], group.Statements.Select(one => one.Article.Path));
        Assert.Equal([false, true, true], group.Links.Select(link => link.IsDoubted).Order());
        Assert.All(group.Links.Where(link => link.IsDoubted), link => Assert.Contains(Said(1, 1), (string[])[link.One, link.Other]));
    }

    [Fact]
    public void A_statement_that_stands_twice_in_an_article_is_one_echo()
    {
        ArticleReading twice = All[2] with { Statements = [All[2].Statements[0], All[2].Statements[0]] };
        using SqlRecord record = Open();
        record.Write([twice, All[0]], Reader, new FakeLinker().ToLinker());
        Assert.Single(record.Echoes());
        Assert.Equal(["a.txt", "c.txt", "c.txt"], record.Echoes(Said(2)).Statements.Select(one => one.Article.Path));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void Of_a_very_large_group_it_is_told_that_it_is_not_whole()
    {
        using SqlRecord record = Open();
        ArticleReading[] many = Star(EchoGroup.Most + 50);
        record.Write(many, Reader, new FakeLinker(isEcho: Names).ToLinker());
        EchoGroup group = record.Echoes(many[0].Statements[0].Id);
        Assert.Equal((EchoGroup.Most, false), (group.Statements.Count, group.IsWhole));
    }

    /// <summary>The first one says what all others say.</summary>
    private static ArticleReading[] Star(int size) =>
    [
        Told("all.txt", null, ("Beck", string.Join(' ', Enumerable.Range(1, size - 1).Select(n => $"Schiff{n}")))),
        .. Enumerable.Range(1, size - 1).Select(n => Told($"{n}.txt", null, ("Beck", $"Schiff{n}"))),
    ];

    private static bool Names(string one, string other) => one.Split(' ').Contains(other) || other.Split(' ').Contains(one);
}

public sealed class SqliteEchoGroupTests() : EchoGroupTests(new SqliteStore());

[Collection(PostgresCollection.Name)]
public sealed class PostgresEchoGroupTests(PostgresTests tests) : EchoGroupTests(new PostgresStore(tests.Server));
