using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.LinkedArticles;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class RelinkTests(Store store) : RecordTests(store)
{
    [Fact]
    public void Linked_later_is_as_linked_at_writing()
    {
        Linker linker = new FakeLinker().ToLinker();
        string expected;
        using (SqlRecord record = Open())
        {
            record.Write(All, Reader, linker);
            expected = ShowLinks(record);
        }
        Store.Clear();
        using SqlRecord later = Open();
        later.Write(All, Reader);
        Assert.Equal("", ShowLinks(later));
        Assert.Equal(All.Length, later.CountUnlinked(linker));
        Assert.Equal([(long)All.Length], later.Relink(linker));
        Assert.Equal(expected, ShowLinks(later));
        Assert.Equal(0, later.CountUnlinked(linker));
        Assert.Equal([(long)All.Length], later.Relink(linker));
        Assert.Equal(expected, ShowLinks(later));
        Assert.Empty(later.Check());
    }

    [Fact]
    public void Pairs_are_found_across_what_is_linked_at_once()
    {
        // More than are linked in one transaction; each two after each other say the same.
        ArticleReading[] many = [.. Enumerable.Range(0, 206).Select(n => Told($"{n}.txt", "2031-03-01", ("Beck", $"Schiff {n / 2}.")))];
        var linker = new FakeLinker();
        using SqlRecord record = Open();
        record.Write(many, Reader, linker.ToLinker());
        string expected = ShowLinks(record);
        Assert.Equal(103, record.Echoes().Count());
        Assert.Equal([200, 206], record.Relink(linker.ToLinker()));
        Assert.Equal(expected, ShowLinks(record));
        var other = new FakeLinker("fake 2");
        Assert.Equal([200, 206], record.Relink(other.ToLinker()));
        Assert.Equal(expected, ShowLinks(record));
        Assert.Equal((206, 0), (record.CountUnlinked(linker.ToLinker()), record.CountUnlinked(other.ToLinker())));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void What_another_linker_marked_is_not_compared()
    {
        Linker first = new FakeLinker().ToLinker(), second = new FakeLinker("fake 2").ToLinker();
        using SqlRecord record = Open();
        record.Write([All[0], All[2]], Reader, first);
        record.Write([All[1]], Reader, second);
        Assert.Equal([Id(2)], record.Ties(Id(0)).Select(tie => tie.OtherId));
        Assert.Empty(record.Ties(Id(1)));
        Assert.Equal((1, 2), (record.CountUnlinked(first), record.CountUnlinked(second)));
        Assert.Equal([3], record.Relink(second));
        Assert.Equal(new[] { Id(0), Id(0), Id(2) }.Order(StringComparer.Ordinal), record.Ties(Id(1)).Select(tie => tie.OtherId).Order(StringComparer.Ordinal));
        Assert.Equal((3, 0), (record.CountUnlinked(first), record.CountUnlinked(second)));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void Broken_off_it_is_run_again()
    {
        ArticleReading[] many = [.. Enumerable.Range(0, 201).Select(n => Told($"{n}.txt", null, ("Beck", $"Schiff {n / 3}.")))];
        Linker linker = new FakeLinker().ToLinker();
        using SqlRecord record = Open();
        record.Write(many, Reader);
        Assert.Equal([200], record.Relink(linker).Take(1));
        Assert.Equal(1, record.CountUnlinked(linker));
        Assert.Equal(201, record.Relink(linker).Last());
        Assert.Equal(201, record.Echoes().Count());
        Assert.Equal(0, record.CountUnlinked(linker));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void An_exception_in_linking_leaves_the_links_as_they_were()
    {
        var linker = new FakeLinker();
        using SqlRecord record = Open();
        record.Write(All, Reader, linker.ToLinker());
        string before = ShowLinks(record);
        linker.Fails = true;
        Assert.Throws<FormatException>(() => record.Relink(linker.ToLinker()).Count());
        Assert.NotEqual("", before);
        Assert.Equal(before, ShowLinks(record));
        Assert.Equal(0, record.CountUnlinked(linker.ToLinker()));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void An_empty_record_has_nothing_to_link()
    {
        using SqlRecord record = Open();
        Assert.Empty(record.Relink(new FakeLinker().ToLinker()));
        Assert.Equal(0, record.CountUnlinked(new FakeLinker().ToLinker()));
    }

    [Fact]
    public void What_is_added_is_linked_and_what_stays_keeps_its_links()
    {
        Linker linker = new FakeLinker().ToLinker();
        using SqlRecord record = Open();
        record.Write(All[..2], Reader, linker);
        string before = ShowLinks(record);
        Assert.Equal([Written.Unchanged], record.Add(All[..1], "imported", linker));
        Assert.Equal(before, ShowLinks(record));
        Assert.Equal([Written.Added], record.Add(All[2..3], "imported", linker));
        Assert.Equal([Id(2)], record.Ties(Id(0)).Select(tie => tie.OtherId).Except([Id(1)]));
        Assert.Empty(record.Check());
    }
}

public sealed class SqliteRelinkTests() : RelinkTests(new SqliteStore());

[Collection(PostgresCollection.Name)]
public sealed class PostgresRelinkTests(PostgresTests tests) : RelinkTests(new PostgresStore(tests.Server));
