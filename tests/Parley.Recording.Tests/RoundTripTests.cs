using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using FsCheck;
using FsCheck.Fluent;
using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

public abstract class RoundTripTests(Store store) : RecordTests(store)
{
    private const string EverySpan =
        """
        SELECT substr(a.text, CAST(p.start + 1 AS INTEGER), CAST(p."end" - p.start AS INTEGER)) = p.exact AS is_exact
        FROM spans p JOIN statements s ON s.key = p.statement_key JOIN articles a ON a.id = s.article_id
        """;

    [Fact]
    public void All_that_a_statement_holds_comes_back()
    {
        var article = new Article("b.jsonl:3", "\uFEFF😀 Laut Agentur bot Beck, sagte er dem Rat,\n\n»300 Boote«\n\n»und 1,50 Taler« an, falls Ruhe ist. Werbung 🏴")
        {
            Title = "Tïtel »x«",
            Byline = "Von Muster",
            Outlet = "Blatt",
            Url = "https://example.org/ä?b=1",
            Published = Date("2022-12"),
            PublishedBasis = DateBasis.JsonLd,
            StatedLanguage = "de",
        };
        article = article with { Boilerplate = [Span(article.Text, "Werbung 🏴")] };
        TextSpan At(string words) => Span(article.Text, words);
        var outer = new Attribution(
            AttributionKind.FreeIndirect, Medium.Writing, [At("»300 Boote«"), At("»und 1,50 Taler«")], At("sagte"),
            new Source([At("Beck"), At("er")], "Jürg Beck", NameBasis.Completed, ["Agentur", "Blatt \"Süd\""]),
            new Addressee([At("dem Rat")], "Rat"), true, false, null, "speech/verb");
        var inner = outer with { Kind = AttributionKind.Mixed, Medium = Medium.Thought, Parent = 0, Negated = false, Hypothetical = true };
        var first = new Statement("0123456789abcdef0123", null, outer, ["actor-1", "local:x:2"])
        {
            Act = "offer",
            ActBasis = CodeBasis.Inferred,
            Issues = ["ceasefire", "other"],
            IssueBases = [CodeBasis.Condition, CodeBasis.Stated],
            Condition = [At("falls Ruhe"), At("ist")],
            Certainty = "possible",
            Doubted = true,
            Date = Date("XXXX-12-02"),
            Numbers = [new StatedNumber(300m, null, [At("300")]), new StatedNumber(1.50m, "Taler", [At("1,50"), At("Taler")])],
            Places = [new StatedPlace("Boote \"Süd\"", "x:1", "DE", 54.123456789, -0.1, [At("Boote")]), new StatedPlace("Rat", null, null, null, null, [At("dem Rat"), At("300")])],
        };
        var second = new Statement("1123456789abcdef0123", first.Id, inner, []) { Issues = [], Condition = [], Numbers = [], Places = [], Doubted = false };
        Check(new ArticleReading(article, "de", [first, second], [new Problem("odd", "All of it."), new Problem("odder", "Here.", At("er"))]));
        Assert.Equal("odd||odder|32", Ask<string>("SELECT string_agg(code || '|' || coalesce(CAST(start AS TEXT), ''), '|' ORDER BY n) FROM problems"));
    }

    [Fact]
    public void What_is_not_there_stays_null()
    {
        var article = new Article("a.txt", "Der Hafen sei zu.");
        var attribution = new Attribution(AttributionKind.FreeIndirect, Medium.Speech, [new TextSpan(0, 17)], null, null, null, null, null, null, "test");
        Check(new ArticleReading(article, null, [new Statement("ab", null, attribution, null)], []));
        Assert.Equal(0, Ask<long>("SELECT count(negated) + count(via) + count(actors) + count(conditions) + count(numbers) + count(places) + count(name_basis) FROM statements"));
    }

    [Theory]
    [InlineData("Beck\0sagte: Nein.")]
    [InlineData("\uD800 Beck sagte: Nein. \uDC00")]
    [InlineData("א Beck ‏sagte: Nein.\r\n")]
    public void Odd_texts_come_back(string text)
    {
        var article = new Article("a.txt", text) { Title = text };
        Check(Reading(article, Statement(article, "Beck | sagte | Nein.")));
    }

    [Fact]
    public void Any_reading_comes_back_and_SQL_finds_the_exact_words_at_its_spans() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            Store.Clear();
            Check(Any(new Random(seed)));
            using DbConnection connection = Connect();
            Assert.All(connection.Query<bool>(EverySpan), Assert.True);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    private void Check(ArticleReading reading)
    {
        using SqlRecord record = Open();
        Assert.Equal([Written.Added], record.Write([reading], Reader));
        Assert.Equal(
            reading.Statements.Select(statement => Show(new RecordedStatement(statement, Held(reading.Article), reading.Language))),
            record.Find(new StatementQuery()).Select(Show));
        Assert.Equal(new RecordCounts(1, reading.Statements.Length), record.Count());
    }

    private Article Held(Article article) => new Article(article.Path, Store.Held(article.Text))
    {
        Title = article.Title is { } title ? Store.Held(title) : null,
        Byline = article.Byline,
        Outlet = article.Outlet,
        Url = article.Url,
        Published = article.Published,
        PublishedBasis = article.PublishedBasis,
        StatedLanguage = article.StatedLanguage,
        Boilerplate = article.Boilerplate,
    };

    private static ArticleReading Any(Random random)
    {
        string[] pieces = ["😀", "𝔘x", "a", "ß", " ", "\n", "»", "\uD83D", "\uDE00", "e\u0301", "\uFFFD", "'", "\""];
        string text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => pieces[random.Next(pieces.Length)]));
        // A half followed by its other half is one character, which no span cuts.
        int[] borders = [.. Enumerable.Range(0, text.Length + 1).Where(n => n == 0 || n == text.Length || !char.IsSurrogatePair(text[n - 1], text[n]))];
        TextSpan Span()
        {
            int from = random.Next(borders.Length - 1);
            return new TextSpan(borders[from], borders[random.Next(from + 1, borders.Length)]);
        }
        ImmutableArray<TextSpan> Spans(int atLeast) => [.. Enumerable.Range(0, random.Next(atLeast, 4)).Select(_ => Span())];
        T? Maybe<T>(Func<T> value) where T : class => random.Next(2) == 0 ? null : value();
        string? Name() => Maybe(() => "Beck " + random.Next(9));
        bool? Flag() => random.Next(3) switch { 0 => null, 1 => true, _ => false };
        Statement Statement(int n)
        {
            var attribution = new Attribution(
                (AttributionKind)random.Next(5), (Medium)random.Next(3), Spans(1), random.Next(2) == 0 ? null : Span(),
                Maybe(() => new Source(Spans(0), Name(), (NameBasis)random.Next(3), random.Next(3) switch { 0 => null, 1 => [], _ => ["x"] })),
                Maybe(() => new Addressee(Spans(1), Name())), Flag(), Flag(), n > 0 ? n - 1 : null, "test");
            return new Statement($"{n:x20}", Maybe(() => "ab"), attribution, random.Next(2) == 0 ? null : ["x", "y"])
            {
                Doubted = Flag(),
                ActBasis = random.Next(2) == 0 ? null : (CodeBasis)random.Next(3),
                IssueBases = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, random.Next(3)).Select(_ => (CodeBasis)random.Next(3))],
                Condition = random.Next(2) == 0 ? null : Spans(0),
                Numbers = random.Next(2) == 0 ? null : [new StatedNumber(random.Next() / 100m, Name(), Spans(0))],
                Places = random.Next(2) == 0 ? null : [.. Enumerable.Range(0, random.Next(3)).Select(_ => new StatedPlace($"Ort {random.Next(3)}", Name(), Maybe(() => "DE"), random.Next(2) == 0 ? null : random.NextDouble(), null, Spans(0)))],
            };
        }
        var article = new Article("a.txt", text) { Boilerplate = Spans(0), Title = Name() };
        return new ArticleReading(article, Maybe(() => "de"), [.. Enumerable.Range(0, random.Next(1, 4)).Select(Statement)], []);
    }
}

public sealed class SqliteRoundTripTests() : RoundTripTests(new SqliteStore());

[Collection(PostgresCollection.Name)]
public sealed class PostgresRoundTripTests(PostgresTests tests) : RoundTripTests(new PostgresStore(tests.Server));
