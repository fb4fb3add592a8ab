using System.Text.Json;
using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.LinkedArticles;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class LinkTests(Store store) : RecordTests(store)
{
    [Fact]
    public void Pairs_are_found_within_a_batch_and_stand_on_both_sides()
    {
        using SqlRecord record = Open();
        record.Write(All, Reader, new FakeLinker().ToLinker());
        Assert.Equal([(Id(1), ArticleTie.Copy), .. Stories(1, 2, 3)], record.Ties(Id(0)).Select(tie => (tie.OtherId, tie.Tie)));
        Assert.Contains(new ArticleTied(Id(1), Id(0), ArticleTie.Copy, "all of it"), record.Ties(Id(1)));
        Assert.Contains(new ArticleTied(Id(3), Id(5), ArticleTie.Story, "some of it"), record.Ties(Id(3)));
        Assert.Equal([new ArticleTied(Id(5), Id(3), ArticleTie.Story, "some of it")], record.Ties(Id(5)));
        Assert.Empty(record.Ties(Id(4)));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void Pairs_are_found_across_batches()
    {
        using SqlRecord record = Open();
        Linker linker = new FakeLinker().ToLinker();
        record.Write([All[3]], Reader, linker);
        record.Write([All[5]], Reader, linker);
        Assert.Equal([new ArticleTied(Id(3), Id(5), ArticleTie.Story, "some of it")], record.Ties(Id(3)));
        Assert.Equal([new ArticleTied(Id(5), Id(3), ArticleTie.Story, "some of it")], record.Ties(Id(5)));
        EchoLink echo = Assert.Single(record.Echoes());
        Assert.Equal(new[] { Said(3), Said(5) }.Order(StringComparer.Ordinal), [echo.One, echo.Other]);
        Assert.Equal((EchoKind.Verbatim, true, "as told"), (echo.Kind, echo.IsDoubted, echo.Why));
        Assert.Equal(echo.Other == Said(3) ? Id(3) : Id(5), echo.OtherArticle);
    }

    [Fact]
    public void What_has_no_key_in_common_is_never_compared_and_all_else_once()
    {
        using SqlRecord record = Open();
        var linker = new FakeLinker();
        record.Write(All[..4], Reader, linker.ToLinker());
        record.Write(All[4..], Reader, linker.ToLinker());
        (int, int)[] expected = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (3, 5), (4, 6), (0, 6), (1, 6), (3, 6)];
        Assert.Equal(
            expected.Select(pair => string.CompareOrdinal(Id(pair.Item1), Id(pair.Item2)) < 0 ? (Id(pair.Item1), Id(pair.Item2)) : (Id(pair.Item2), Id(pair.Item1))).Order(),
            linker.Compared.Order());
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(4, 3)]
    [InlineData(5, 4)]
    [InlineData(6, 7)]
    public void Any_order_and_any_size_of_batches_give_the_same(int seed, int size)
    {
        string expected = Links(All, All.Length);
        Assert.Equal(7, expected.Split('\n').Count(line => line.Contains("\"Tie\"", StringComparison.Ordinal)));
        ArticleReading[] shuffled = [.. All];
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(expected, Links(shuffled, size));
        Assert.Equal(expected, Links([.. shuffled, .. All], size));
    }

    [Fact]
    public void The_lesser_id_of_a_pair_comes_first_where_all_are_asked_for()
    {
        using SqlRecord record = Open();
        record.Write(All, Reader, new FakeLinker().ToLinker());
        Assert.NotEmpty(record.Ties());
        Assert.All(record.Ties(), tie => Assert.True(string.CompareOrdinal(tie.ArticleId, tie.OtherId) < 0));
        Assert.NotEmpty(record.Echoes());
        Assert.All(record.Echoes(), echo => Assert.True(string.CompareOrdinal(echo.One, echo.Other) < 0));
        Assert.Equal(record.Echoes().Count(), record.Echoes().DistinctBy(echo => (echo.One, echo.Other)).Count());
    }

    [Fact]
    public void Whoever_reads_an_article_anew_replaces_its_links_and_no_others()
    {
        ArticleReading anew = All[0] with { Statements = [All[0].Statements[1]] };
        string expected = Links([anew, .. All[1..]], All.Length);
        Store.Clear();
        using SqlRecord record = Open();
        Linker linker = new FakeLinker().ToLinker();
        record.Write(All, Reader, linker);
        Assert.Equal([Written.Updated], record.Write([anew], "0.2.0 test", linker));
        Assert.Equal([(Id(2), ArticleTie.Copy), .. Stories(1, 2)], record.Ties(Id(0)).Select(tie => (tie.OtherId, tie.Tie)));
        Assert.DoesNotContain(record.Echoes(), echo => echo.One == Said(0) || echo.Other == Said(0));
        AssertWhole(record);
        Assert.Equal(expected, ShowLinks(record));
    }

    [Fact]
    public void Read_anew_without_a_linker_an_article_has_no_links()
    {
        using SqlRecord record = Open();
        Linker linker = new FakeLinker().ToLinker();
        record.Write(All, Reader, linker);
        Assert.Equal(0, record.CountUnlinked(linker));
        record.Write([All[0]], "0.2.0 test");
        Assert.Empty(record.Ties(Id(0)));
        Assert.DoesNotContain(record.Ties(Id(1)), tie => tie.OtherId == Id(0));
        Assert.Equal([Said(0)], record.Echoes(Said(0)).Statements.Select(one => one.Statement.Id));
        Assert.Equal(Stories(2, 3), record.Ties(Id(1)).Select(tie => (tie.OtherId, tie.Tie)));
        Assert.Equal(1, record.CountUnlinked(linker));
        AssertWhole(record);
    }

    [Fact]
    public void An_article_is_marked_as_it_is_shown()
    {
        using SqlRecord record = Open();
        Linker linker = new FakeLinker().ToLinker();
        ArticleReading earlier = All[1] with { Article = All[1].Article with { Path = "wire.txt", Published = Date("2031-03-01") } };
        record.Write([All[1]], Reader, linker);
        Assert.Equal(["b.txt"], Marked());
        record.Write([earlier, All[1]], Reader, linker);
        Assert.Equal(["wire.txt"], Marked());
        record.Write([All[1] with { Article = All[1].Article with { Path = "later.txt", Published = Date("2031-03-08") } }], Reader, linker);
        Assert.Equal(["wire.txt"], Marked());
        AssertWhole(record);
    }

    [Fact]
    public void An_exception_in_linking_writes_nothing()
    {
        using SqlRecord record = Open();
        var linker = new FakeLinker();
        record.Write(All[..3], Reader, linker.ToLinker());
        string before = ShowLinks(record);
        linker.Fails = true;
        Assert.Throws<FormatException>(() => record.Write([All[3], All[0]], "0.2.0 test", linker.ToLinker()));
        Assert.Equal(new RecordCounts(3, 5), record.Count());
        Assert.Equal(before, ShowLinks(record));
        Assert.All(record.Articles(), article => Assert.Equal(Reader, article.Reader));
        AssertWhole(record);
        linker.Fails = false;
        Assert.Equal([Written.Added, Written.Updated], record.Write([All[3], All[0]], "0.2.0 test", linker.ToLinker()));
        Assert.Contains(record.Ties(Id(3)), tie => tie.OtherId == Id(0));
    }

    private static IEnumerable<(string, ArticleTie)> Stories(params int[] with) => with.Select(Id).Order(StringComparer.Ordinal).Select(id => (id, ArticleTie.Story));

    private string Links(ArticleReading[] articles, int size)
    {
        Store.Clear();
        using SqlRecord record = Open();
        Linker linker = new FakeLinker().ToLinker();
        foreach (ArticleReading[] batch in articles.Chunk(size))
            record.Write(batch, Reader, linker);
        Assert.Equal(0, record.CountUnlinked(linker));
        AssertWhole(record);
        return ShowLinks(record);
    }

    private IEnumerable<string> Marked() => Rows<string>("SELECT sketch FROM sketches").Select(sketch => JsonDocument.Parse(sketch).RootElement.GetProperty("Path").GetString()!);

    private void AssertWhole(SqlRecord record)
    {
        Assert.Empty(record.Check());
        Assert.Equal(0, Ask<long>("SELECT count(*) FROM link_keys k WHERE NOT EXISTS (SELECT 1 FROM sketches s WHERE s.number = k.number)"));
    }
}

public sealed class SqliteLinkTests() : LinkTests(new SqliteStore());

[Collection(PostgresCollection.Name)]
public sealed class PostgresLinkTests(PostgresTests tests) : LinkTests(new PostgresStore(tests.Server));
