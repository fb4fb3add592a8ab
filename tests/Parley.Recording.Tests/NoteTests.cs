using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.LinkedArticles;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class NoteTests(Store store) : RecordTests(store)
{
    private const string Feed = "https://hafenbote.example/feed", Other = "https://adlerpost.example/ä.xml";

    private static readonly DateOnly first = new(2031, 3, 1), second = new(2031, 3, 2);

    [Fact]
    public void A_decision_is_kept_replaced_and_taken_back()
    {
        using (SqlRecord record = Open())
        {
            Assert.Empty(record.Decisions());
            record.Decide(ActorDecision.Of("Anna Beck", "A. Beck", true));
            record.Decide(ActorDecision.Of("Mo Hale", "Moritz Hale", false));
            record.Decide(ActorDecision.Of("Anna Beck", "Anna Bäck", false));
        }
        using (SqlRecord record = Open())
        {
            Assert.Equal(
                [new ActorDecision("a beck", "anna beck", true), new ActorDecision("anna baeck", "anna beck", false), new ActorDecision("mo hale", "moritz hale", false)],
                record.Decisions());
            record.Decide(ActorDecision.Of("a. beck", "ANNA BECK", false));
            Assert.Equal(3, record.Decisions().Count);
            Assert.Contains(new ActorDecision("a beck", "anna beck", false), record.Decisions());
            record.Decide(ActorDecision.Of("Moritz Hale", "Mo Hale", null));
            record.Decide(ActorDecision.Of("Nobody", "Nowhere", null));
            Assert.Equal(["a beck", "anna baeck"], record.Decisions().Select(decision => decision.One));
            Assert.Empty(record.Check());
        }
    }

    [Fact]
    public void The_order_of_two_names_means_nothing() =>
        Assert.Equal(ActorDecision.Of("Beck, Anna", "adler", true), ActorDecision.Of("ADLER", "beck anna", true));

    [Fact]
    public void Days_on_which_a_feed_was_read_are_kept_by_feed_and_day()
    {
        using (SqlRecord record = Open())
        {
            Assert.Empty(record.FeedDays());
            record.Followed(new FeedDay(Feed, second, true));
            record.Followed(new FeedDay(Feed, first, false));
            record.Followed(new FeedDay(Other, second, false));
        }
        using SqlRecord again = Open();
        Assert.Equal([new FeedDay(Other, second, false), new FeedDay(Feed, first, false), new FeedDay(Feed, second, true)], again.FeedDays());
    }

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(true, false, true)]
    [InlineData(true, true, false)]
    [InlineData(true, true, true)]
    public void Once_a_day_is_whole_it_stays_so(bool expected, params bool[] read)
    {
        using SqlRecord record = Open();
        foreach (bool isWhole in read)
            record.Followed(new FeedDay(Feed, first, isWhole));
        Assert.Equal([new FeedDay(Feed, first, expected)], record.FeedDays());
    }

    [Fact]
    public void Articles_are_listed_without_their_texts_earliest_published_first()
    {
        using SqlRecord record = Open();
        Article titled = All[1].Article with { Title = "Hafen zu", Outlet = "Adlerpost", Published = Date("2031-03"), PublishedBasis = DateBasis.Url };
        var silent = new ArticleReading(new Article("0.txt", "Nichts."), null, [], []);
        record.Write([All[3], silent, All[0], All[1] with { Article = titled }, All[4], All[4] with { Article = All[4].Article with { Path = "z.txt", Published = Date("2031-02-01") } }], Reader);
        Assert.Equal(
            [
                new ArticleHead(Id(4), "z.txt", null, null, "de", Date("2031-02-01"), 1),
                new ArticleHead(Id(0), "a.txt", null, null, "de", Date("2031-03-01"), 2),
                new ArticleHead(Id(1), "b.txt", "Hafen zu", "Adlerpost", "de", Date("2031-03"), 2),
                new ArticleHead(silent.Article.Id, "0.txt", null, null, null, null, 0),
                new ArticleHead(Id(3), "d.txt", null, null, "de", null, 2),
            ],
            record.Heads());
    }

    [Fact]
    public void An_empty_record_is_filled_with_notes_and_its_articles_are_linked()
    {
        Linker linker = new FakeLinker().ToLinker();
        var notes = new RecordNotes([ActorDecision.Of("Anna Beck", "A. Beck", true)], [new FeedDay(Feed, first, true), new FeedDay(Feed, second, false)]);
        using SqlRecord record = Open();
        record.Fill([(All[..1], "0.1 a"), (All[1..], "0.2 b")], linker, notes);
        Assert.Equal(notes.Decisions, record.Decisions());
        Assert.Equal(notes.FeedDays, record.FeedDays());
        Assert.Equal(7, record.Ties().Count());
        Assert.Equal(0, record.CountUnlinked(linker));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void Filled_without_notes_it_has_none()
    {
        using SqlRecord record = Open();
        record.Fill([(All, Reader)]);
        Assert.Empty(record.Decisions());
        Assert.Empty(record.FeedDays());
        Assert.Empty(record.Ties());
    }

    [Fact]
    public void Filling_that_is_broken_off_leaves_no_note_and_no_link()
    {
        var linker = new FakeLinker { Fails = true };
        var notes = new RecordNotes([ActorDecision.Of("Anna Beck", "A. Beck", true)], [new FeedDay(Feed, first, true)]);
        using SqlRecord record = Open();
        Assert.Throws<FormatException>(() => record.Fill([(All, Reader)], linker.ToLinker(), notes));
        Assert.Equal((0, 0, 0), (record.Count().Articles, record.Decisions().Count, record.FeedDays().Count));
        linker.Fails = false;
        record.Fill([(All, Reader)], linker.ToLinker(), notes);
        Assert.Equal((7, 1, 1, 7), (record.Count().Articles, record.Decisions().Count, record.FeedDays().Count, record.Ties().Count()));
    }
}

public sealed class SqliteNoteTests() : NoteTests(new SqliteStore());

[Collection(PostgresCollection.Name)]
public sealed class PostgresNoteTests(PostgresTests tests) : NoteTests(new PostgresStore(tests.Server));
