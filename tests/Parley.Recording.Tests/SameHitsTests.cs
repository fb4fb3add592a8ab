using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parley.Recording.Sql;
using Parley.Recording.Tests.Engines;
using Parley.Text;
using static Parley.Recording.Tests.Samples;

namespace Parley.Recording.Tests;

/// <summary>Both engines give the same pages, whatever is asked.</summary>
[Collection(PostgresCollection.Name)]
public sealed class SameHitsTests(PostgresTests tests) : IDisposable
{
    private static readonly string[] Vocabulary = ["hafen", "haefen", "haf", "nord", "sued", "2", "1e5", "0x1f", "3a", "the", "a", "hafenamt", "amt", "überall", "порт", "海", "x2y"];

    private readonly SqliteStore one = new();
    private readonly PostgresStore other = new(tests.Server);

    [Fact]
    public void Any_query_to_any_record_gives_the_same_page_and_facets() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            one.Clear();
            other.Clear();
            var random = new Random(seed);
            ArticleReading[] corpus = Corpus(random);
            using SqlRecord lite = one.Open(), server = other.Open();
            foreach (SqlRecord record in (SqlRecord[])[lite, server])
            {
                foreach (ArticleReading[] batch in corpus.Chunk(4))
                    record.Write(batch, Reader);
            }
            for (int n = 0; n < 30; n++)
            {
                StatementQuery query = Query(random);
                int skip = random.Next(3) * random.Next(4);
                Assert.Equal(Show(lite.Search(query, skip)), Show(server.Search(query, skip)));
                Assert.Equal(lite.Find(query with { Limit = null }).Select(Show), server.Find(query with { Limit = null }).Select(Show));
                Assert.Equal(lite.CountUndated(query), server.CountUndated(query));
            }
            Assert.Equal(lite.Articles().Select(Show), server.Articles().Select(Show));
            Assert.All(corpus, reading => Assert.Equal(lite.Versions(reading.Article.Id), server.Versions(reading.Article.Id)));
            Assert.Empty(lite.Check());
            Assert.Empty(server.Check());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [Fact]
    public void Every_letter_and_digit_makes_a_word_that_is_found()
    {
        string[] words = [.. Enumerable.Range(0, 0x20000).Where(Rune.IsValid).Select(value => new Rune(value)).Where(Rune.IsLetterOrDigit)
            .Select(rune => Folding.Fold($"q{rune}7")).Distinct()];
        using SqlRecord lite = one.Open(), server = other.Open();
        ArticleReading[] readings = [.. words.Chunk(250).Select((some, n) => Says("Beck", string.Join(' ', some), $"{n}.txt"))];
        foreach (SqlRecord record in (SqlRecord[])[lite, server])
        {
            record.Write(readings, Reader);
            foreach (ArticleReading reading in readings)
                Assert.Contains(reading.Article.Path, record.Find(new StatementQuery(Words: Words(reading.Article.Text["Beck sagte: ".Length..]))).Select(found => found.Article.Path));
        }
    }

    [Theory]
    [InlineData("1e5")]
    [InlineData("0x1f")]
    [InlineData("00012")]
    [InlineData("12345678901234567890123456789012345678901234567890")]
    [InlineData("2022e")]
    [InlineData("ein2drei")]
    [InlineData("порт")]
    [InlineData("λιμάνι")]
    [InlineData("港口")]
    [InlineData("ﷺ")]
    [InlineData("𝔘𝟙")]
    [InlineData("٣٤")]
    public void A_word_is_found_whole_by_its_beginning_and_in_a_phrase(string typed)
    {
        string word = Folding.Fold(typed);
        Assert.NotEmpty(word);
        foreach (Store store in (Store[])[one, other])
        {
            using SqlRecord record = store.Open();
            record.Write([Says("Beck", $"vor {typed} nach")], Reader);
            bool Finds(bool isPrefix, params string[] words) => record.Find(new StatementQuery(Words: new SearchQuery([new QueryPart([.. words], [], isPrefix)]))).Any();
            Assert.True(Finds(false, word));
            Assert.True(Finds(true, word));
            Assert.True(Finds(true, word[..^(char.IsLowSurrogate(word[^1]) ? 2 : 1)] is { Length: > 0 } beginning ? beginning : word));
            Assert.True(Finds(true, "vor", word, "nac"));
            Assert.False(Finds(false, "nach", word));
            Assert.False(Finds(false, word + "x"));
        }
    }

    [Fact]
    public void What_is_too_long_for_an_index_is_found_by_its_beginning()
    {
        string content = string.Join(' ', Enumerable.Range(0, 300_000).Select(n => $"wort{n} und"));
        using SqlRecord record = other.Open();
        Assert.Equal([Written.Added], record.Write([Says("Beck", content)], Reader));
        Assert.Single(record.Find(new StatementQuery(Speaker: "Beck", Words: Words("wort100-und-wort101 wort5000 wort20000 und"))));
    }

    public void Dispose()
    {
        one.Dispose();
        other.Dispose();
    }

    private static ArticleReading[] Corpus(Random random) => [.. Enumerable.Range(0, random.Next(1, 12)).Select(n =>
    {
        string[] names = ["Beck", "Jürg Beck", "Adler", "Rat"];
        string Words() => string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
        string? Any(params string?[] values) => values[random.Next(values.Length)];
        string name = names[random.Next(names.Length)], first = Words(), second = Words();
        var article = new Article($"{random.Next(8)}.txt", $"{name} sagte: {first}. Adler sagte: {second}!")
        {
            Published = Date(Any(null, "2022-12-03", "2022-12-04", "2022")),
            Outlet = Any(null, "Blatt", "blatt", "Ärger"),
            Url = Any(null, "https://example.org/1", "https://example.org/2"),
        };
        article = article.Published is null ? article : article with { PublishedBasis = DateBasis.Text };
        ImmutableArray<Statement> statements = [.. new[] { Statement(article, $"{name} | sagte | {first}", Date(Any(null, "2022-11", "2022-12-03"))), Statement(article, $"Adler | sagte | {second}!") }
            .Select(statement => statement with { Act = Any(null, "offer", "threat"), Issues = random.Next(2) == 0 ? null : ["trade", Any("port", "Port", "x_y", "x%y")!], Actors = [Any("actor-1", "Actor-1")!], Places = random.Next(2) == 0 ? null : [.. Places(random, statement)] })];
        return new ArticleReading(article, Any("de", "en", null), statements, [])
        {
            Search = [.. statements.Select(statement => SearchText.Of(statement, article.Text) with { Terms = Folding.Fold(Words()), Addressee = Folding.Fold(Any("", "Rat", "Jürg Beck")) })],
        };
    })];

    private static IEnumerable<StatedPlace> Places(Random random, Statement statement) => Enumerable.Range(0, random.Next(3)).Select(_ =>
        random.Next(2) == 0
            ? new StatedPlace("Görlitz", random.Next(2) == 0 ? null : "geo:1", "DE", null, null, statement.Attribution.Content)
            : new StatedPlace("Port Görlitz", "geo:11", null, 1.5, -2, statement.Attribution.Content));

    private static StatementQuery Query(Random random)
    {
        bool Sometimes(int of) => random.Next(of) == 0;
        string Word() => Folding.Fold(Vocabulary[random.Next(Vocabulary.Length)]);
        QueryPart Part() => Sometimes(3)
            ? new QueryPart([Word(), Word()], [], Sometimes(2))
            : new QueryPart([Word()], Sometimes(2) ? [Word(), Word()] : [], Sometimes(3));
        return new StatementQuery(
            Speaker: Sometimes(5) ? "juerg beck" : null,
            Words: Sometimes(6) ? null : new SearchQuery([.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Part())]),
            Since: Sometimes(6) ? new DateOnly(2022, 12, 1) : null,
            Until: Sometimes(6) ? new DateOnly(2022, 12, 3) : null,
            Language: Sometimes(8) ? "de" : null,
            Limit: Sometimes(2) ? random.Next(6) : null)
        {
            Addressee = Sometimes(8) ? "rat" : null,
            Act = Sometimes(8) ? "offer" : null,
            Issue = Sometimes(8) ? new[] { "port", "x_y", "trade" }[random.Next(3)] : null,
            Actor = Sometimes(8) ? "actor-1" : null,
            Outlet = Sometimes(8) ? "BLATT" : null,
            Place = Sometimes(8) ? new[] { "GOERLITZ", "görlitz", "geo:1", "port goerlitz" }[random.Next(4)] : null,
        };
    }
}
