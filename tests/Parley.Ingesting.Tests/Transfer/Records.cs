using System.Collections.Immutable;
using System.Text.Json;
using Parley.Recording;
using Parley.Recording.Sqlite;
using Parley.Text;

namespace Parley.Ingesting.Tests.Transfer;

/// <summary>A folder with records of readings made by hand.</summary>
internal sealed class Records : IDisposable
{
    private const string Text = "Hafen 🚢\n\nDie Stadt, sagte Beck zu Hale, zahle 1,50 Taler. Teilen\n\n»Nie.«";

    public string Folder { get; } = Directory.CreateTempSubdirectory("parley-transfer-").FullName;

    public string At(string name) => Path.Join(Folder, name);

    public IRecord Open(string name) => SqliteRecord.Open(At(name));

    /// <summary>A record with all that one can hold: appearances, readers, boilerplate, problems, codes, statements in statements.</summary>
    public IRecord Full(string name)
    {
        IRecord record = Open(name);
        record.Write([Coded, Coded with { Article = Coded.Article with { Path = "wire/1.txt", Outlet = "Wire", Published = new PartialDate(2024, 3, 4) } }], "0.1 a");
        record.Write([Indexed(Plain("b.txt", "Hale sagte: ja")), Plain("c.txt", "nothing")], "0.2 b");
        record.Write([Indexed(Plain("b.txt", "Hale sagte: nein, nie"))], "0.1 a");
        return record;
    }

    /// <summary>Stands for the dictionaries: each word of a content is a form of itself without its last letter.</summary>
    public static ArticleReading Indexed(ArticleReading reading) => reading with
    {
        Search = [.. reading.Statements.Select(statement => SearchText.Of(statement, reading.Article.Text)).Select(words => words with
        {
            Terms = string.Join(' ', words.Words.Split(' ').Where(word => word.Length > 1).Select(word => word[..^1])),
        })],
    };

    public static SearchQuery Query(string word, params string[] terms) => new([new QueryPart([word], [.. terms], false)]);

    /// <summary>All that a record holds, in a form that can be compared.</summary>
    public static string Show(IRecord record) => string.Join('\n', record.Articles().Select(article => JsonSerializer.Serialize(article)));

    public static string Found(IRecord record, SearchQuery words) =>
        string.Join(' ', record.Search(new StatementQuery(Words: words)).Hits.Select(hit => hit.Statement.Id));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static ArticleReading Coded
    {
        get
        {
            var article = new Article("hafen.txt", Text)
            {
                Title = "Hafen 🚢",
                Byline = "x",
                Url = "https://example.org/1",
                Published = new PartialDate(2024, 3, null),
                PublishedBasis = DateBasis.Given,
                StatedLanguage = "de",
                Boilerplate = [Span("Teilen")],
            };
            Statement outer = Statement(article, "Die Stadt", "Beck") with { Condition = [], Issues = [], Numbers = [new StatedNumber(1.50m, "Taler", [Span("1,50 Taler")])], Places = [new StatedPlace("Stadt", "geo:1", null, 0.1, 2, [Span("Stadt")])] };
            outer = outer with { Attribution = outer.Attribution with { Content = [Span("Die Stadt"), Span("zahle 1,50 Taler")], Addressee = new Addressee([Span("Hale")], "Mo Hale"), Cue = Span("sagte") } };
            Statement inner = Statement(article, "»Nie.«", null) with { Act = "refuse", ActBasis = CodeBasis.Inferred, Issues = ["money"], IssueBases = [CodeBasis.Condition], Condition = [Span("zahle")], Certainty = "none", Doubted = true, Places = [], Date = new PartialDate(null, 3, 5) };
            inner = inner with { Parent = outer.Id, Attribution = inner.Attribution with { Parent = 0, Negated = true, Hypothetical = false, Source = new Source([], "Anna Beck", NameBasis.Inferred, ["Funk"]) } };
            return Indexed(new ArticleReading(article, "de", [outer, inner], [new Problem("odd", "whole"), new Problem("odd", "here", Span("»"))]));
        }
    }

    private static ArticleReading Plain(string path, string text)
    {
        var article = new Article(path, text);
        string[] said = text.Split(" sagte: ");
        return new ArticleReading(article, null, said.Length == 1 ? [] : [Statement(article, said[1], said[0])], []);
    }

    private static TextSpan Span(string words) => Span(Text, words);

    private static TextSpan Span(string text, string words) =>
        text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new TextSpan(start, start + words.Length) : throw new ArgumentException(words);

    private static Statement Statement(Article article, string content, string? source)
    {
        ImmutableArray<TextSpan> who = source is null ? [] : [Span(article.Text, source)];
        var said = new Attribution(
            AttributionKind.Mixed, Medium.Writing, [Span(article.Text, content)], null, source is null ? null : new Source(who, source, NameBasis.Stated), null, null, null, null, "by-hand");
        return new Statement($"{(uint)content.Length:x20}", null, said, source is null ? ["somebody"] : [$"local:{source}"]);
    }
}
