using System.Collections.Immutable;
using Parley.Linking.Actors;
using Parley.Text;

namespace Parley.Linking.Tests;

public sealed class ArticleLinkerTests
{
    private static readonly Line troops = new("Norland zieht seine Truppen bis Freitag aus dem Hafen von Veldt ab") { Date = "2031-09-09" },
        grain = new("Frachter laden wieder Weizen an der Mole von Orlin") { Date = "2031-09-09", Issues = ["grain"], Act = "offer", Actor = World.Foreigner },
        troopsInEnglish = troops with { Content = "Norland will withdraw its soldiers from the port of Veldt" },
        grainInEnglish = grain with { Content = "Freighters load wheat in Orlin once more" };

    // Of every kind: two languages, a copy's words, a day that is not known, nothing in common.
    private static readonly ArticleMarks[] marks =
    [
        .. ((ArticleReading[])
        [
            Readings.Of("a", "de", "2031-09-10", troops, grain).Titled("Norland verlässt Veldt"),
            Readings.Of("b", "de", "2031-09-11", grain, troops with { Content = "Die Truppen werden den Hafen von Veldt verlassen" }),
            Readings.Of("c", "en", "2031-09-10", grainInEnglish, troopsInEnglish).Titled("Norland to leave Veldt"),
            Readings.Of("d", "de", null, troops with { Actor = World.Foreigner }),
            Readings.Of("e", "en", "2031-12-01", new Line("Ida Brandl will sing in the opera of Hafen") { Actor = World.Private, Issues = [], Act = null }),
        ]).Select(Readings.Mark),
    ];

    [Fact]
    public void Pairs_are_the_same_from_either_side()
    {
        foreach ((ArticleMarks one, ArticleMarks other) in Pairs())
        {
            FoundLinks there = Readings.Linker.Link(one, [other]), back = Readings.Linker.Link(other, [one]);
            Assert.Equal(there.Echoes.Select(link => (link.One, link.Other, link.Kind, link.IsDoubted, link.Why)).Order(), back.Echoes.Select(link => (link.Other, link.One, link.Kind, link.IsDoubted, link.Why)).Order());
            Assert.Equal(there.Articles.Select(link => (link.One, link.Other, link.Tie, link.Why)).Order(), back.Articles.Select(link => (link.Other, link.One, link.Tie, link.Why)).Order());
        }
        Assert.Equal(3, Readings.Linker.Link(marks[0], marks).Echoes.Select(link => link.OtherArticle).Distinct().Count());
    }

    [Fact]
    public void A_further_article_changes_no_pair()
    {
        foreach ((ArticleMarks one, ArticleMarks other) in Pairs())
        {
            FoundLinks alone = Readings.Linker.Link(one, [other]), among = Readings.Linker.Link(one, marks);
            Assert.Equal(alone.Echoes, among.Echoes.Where(link => link.OtherArticle == other.ArticleId));
            Assert.Equal(alone.Articles, among.Articles.Where(link => link.Other == other.ArticleId));
        }
    }

    [Fact]
    public void The_order_of_candidates_does_not_matter()
    {
        foreach (ArticleMarks one in marks)
        {
            FoundLinks found = Readings.Linker.Link(one, marks), reversed = Readings.Linker.Link(one, [.. marks.Reverse()]);
            Assert.Equal(found.Echoes.ToHashSet(), reversed.Echoes.ToHashSet());
            Assert.Equal(found.Articles.ToHashSet(), reversed.Articles.ToHashSet());
        }
    }

    [Fact]
    public void An_article_is_not_linked_with_itself() => Assert.Equal((0, 0), Counts(Readings.Linker.Link(marks[0], [marks[0]])));

    [Fact]
    public void What_has_nothing_in_common_is_not_linked() => Assert.Equal((0, 0), Counts(Readings.Linker.Link(marks[4], marks)));

    [Fact]
    public void What_is_linked_shares_a_key() =>
        Assert.All(Pairs().Where(pair => Counts(Readings.Linker.Link(pair.One, [pair.Other])) != (0, 0)), pair => Assert.NotEmpty(pair.One.Keys.Intersect(pair.Other.Keys)));

    [Fact]
    public void A_copy_is_told_with_what_it_shares()
    {
        Line[] lines = [.. Enumerable.Range(0, 10).Select(n => new Line($"Lager{n} liefert Weizen{n} nach Orlin{n} und Kohle{n} nach Veldt{n}"))];
        ArticleLink link = Readings.Linker.Link(Readings.Of("a", "de", null, lines).Mark(), [Readings.Of("b", "de", null, lines).Mark()]).Articles.Single(link => link.Tie == ArticleTie.Copy);
        Assert.Matches("^[01]\\.\\d\\d of all passages, [01]\\.\\d\\d of the shorter text's$", link.Why);
    }

    [Fact]
    public void Marking_again_gives_the_same()
    {
        ArticleMarks one = Readings.Of("a", "de", "2031-09-10", troops, grain).Mark(), again = Readings.Of("a", "de", "2031-09-10", troops, grain).Mark();
        Assert.Equal((one.ArticleId, one.Sketch), (again.ArticleId, again.Sketch));
        Assert.Equal(one.Keys.AsEnumerable(), again.Keys);
    }

    [Theory]
    [InlineData(0, 20)]
    [InlineData(490, 10)]
    [InlineData(4_980, 0)]
    public void An_article_of_very_many_statements_is_linked_by_the_first_five_hundred(int from, int expected)
    {
        Line[] lines = [.. Enumerable.Range(0, 5_000).Select(n => new Line($"Lager liefert Weizen nach {Letters(n)} und Kohle nach {Letters(n + 7_000)}") { Actor = null })];
        FoundLinks found = Readings.Linker.Link(Readings.Of("a", "de", "2031-09-10", lines).Mark(), [Readings.Of("b", "de", "2031-09-10", lines[from..(from + 20)]).Mark()]);
        Assert.Equal(expected, found.Echoes.Count(link => link.Kind == EchoKind.Verbatim));
    }

    // Who says one thing a hundred times says one thing.
    [Fact]
    public void A_text_that_repeats_itself_has_few_links()
    {
        Line[] lines = [.. Enumerable.Range(0, 300).Select(n => new Line($"Norland zieht seine Truppen bis Freitag aus dem Hafen von Veldt ab, so Nummer {n}"))];
        ArticleMarks one = Readings.Of("a", "de", "2031-09-10", lines).Mark(), other = Readings.Of("b", "de", "2031-09-10", lines).Mark();
        FoundLinks found = Readings.Linker.Link(one, [other]), back = Readings.Linker.Link(other, [one]);
        Assert.InRange(found.Echoes.Length, 300, 4 * 300);
        Assert.Equal(found.Echoes.Select(link => (link.One, link.Other)).Order(), back.Echoes.Select(link => (link.Other, link.One)).Order());
    }

    [Fact]
    public void Another_version_where_actors_or_lists_differ()
    {
        string version = Readings.Linker.ToLinker().Version;
        Assert.Equal(version, new ArticleLinker([.. Readings.Languages.Reverse()], World.Actors, Readings.OtherIssue, Readings.Weights).ToLinker().Version);
        Assert.NotEqual(version, new ArticleLinker(Readings.Languages, ActorDirectory.Empty, Readings.OtherIssue, Readings.Weights).ToLinker().Version);
        Assert.NotEqual(version, new ArticleLinker([Readings.Language("de")], World.Actors, Readings.OtherIssue, Readings.Weights).ToLinker().Version);
    }

    private static (int Articles, int Echoes) Counts(FoundLinks links) => (links.Articles.Length, links.Echoes.Length);

    private static ImmutableArray<(ArticleMarks One, ArticleMarks Other)> Pairs() => [.. marks.SelectMany(one => marks.Where(other => other != one).Select(other => (one, other)))];

    // A name of its own for each number.
    private static string Letters(int n) => $"{(char)('A' + (n % 23))}{(char)('a' + (n / 23 % 23))}{(char)('a' + (n / 529 % 23))}{(char)('a' + (n / 12167 % 23))}dorf";
}
