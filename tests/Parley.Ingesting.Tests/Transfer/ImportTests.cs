using System.Text;
using Parley.Ingesting.Transfer;
using Parley.Reading.Contract;
using Parley.Recording;
using Parley.Text;
using static Parley.Ingesting.Tests.Transfer.Records;

namespace Parley.Ingesting.Tests.Transfer;

public sealed class ImportTests : IDisposable
{
    private readonly Records records = new();

    [Fact]
    public void What_was_exported_is_imported_once()
    {
        using IRecord to = records.Open("to.db");
        Assert.Equal("Added Added", Import(to, Line("ja"), Line("nein")));
        string before = Show(to);
        Assert.Equal("Unchanged Unchanged Added", Import(to, Line("ja"), Line("nein"), Line("so")));
        Assert.StartsWith(before.Split('\n')[0][..20], Show(to), StringComparison.Ordinal);
        Assert.Equal(3, to.Count().Statements);
        Assert.Empty(to.Check());
        using var exported = new MemoryStream();
        Assert.Equal([1, 2, 3], Exporter.Write(to, exported));
        using IRecord again = records.Open("again.db");
        Assert.Equal("Added Added Added", Import(again, Encoding.UTF8.GetString(exported.ToArray()).TrimEnd('\n').Split('\n')));
        Assert.Equal(Show(to), Show(again));
        Assert.Equal(Found(to, Query("x", "j")), Found(again, Query("x", "j")));
    }

    [Fact]
    public void An_article_that_is_there_stays_as_it_is()
    {
        using IRecord record = records.Open("a.db");
        record.Write([Reading("ja")], "0.1 a");
        string before = Show(record);
        Assert.Equal("Unchanged", Import(record, Line("ja").Replace("\"title\":null", "\"title\":\"Hale\"", StringComparison.Ordinal)));
        Assert.Equal(before, Show(record));
    }

    [Fact]
    public void Where_else_an_article_appeared_is_added()
    {
        string elsewhere = Line("ja").Replace("x.txt", "y.txt", StringComparison.Ordinal);
        using IRecord record = records.Open("a.db");
        record.Write([Reading("ja")], "0.1 a");
        Assert.Equal("Updated Unchanged", Import(record, elsewhere, elsewhere));
        RecordedArticle article = Assert.Single(record.Articles());
        Assert.Equal(("0.1 a", "x.txt", "y.txt"), (article.Reader, article.Appearances[0].Path, article.Appearances[1].Path));
        Check("Added Updated Unchanged", Line("ja"), elsewhere, elsewhere);
    }

    // What it was read with is the date at which it is shown, so that it is the line's reading that stands from then on.
    [Fact]
    public void An_earlier_place_is_the_one_that_is_shown()
    {
        using IRecord record = records.Open("a.db");
        record.Write([Reading("ja")], "0.1 a");
        Assert.Equal("Updated", Import(record, Line("ja").Replace("x.txt", "y.txt", StringComparison.Ordinal).Replace(
            "\"published\":null,\"published_basis\":null", "\"published\":\"2024-03-05\",\"published_basis\":\"given\"", StringComparison.Ordinal)));
        RecordedArticle article = Assert.Single(record.Articles());
        Assert.Equal((Importer.Reader, "y.txt"), (article.Reader, article.Appearances[0].Path));
        Assert.Empty(record.Check());
    }

    [Fact]
    public void The_same_article_twice_is_one() => Check("Added Unchanged", Line("ja"), Line("ja"));

    [Theory]
    [InlineData("id is not the hash of text", "Hale sagte", "Hale rief")]
    [InlineData("the words of content do not stand at its spans", "\"exact\":\"ja\"", "\"exact\":\"nein\"")]
    [InlineData("the words of content do not stand at its spans", "\"start\":12", "\"start\":13")]
    [InlineData("a span of content is empty or outside of text", "\"end\":14", "\"end\":15")]
    [InlineData("a span of content is empty or outside of text", "\"end\":14", "\"end\":12")]
    [InlineData("a span of content is empty or outside of text", "\"start\":12", "\"start\":-1")]
    [InlineData("the spans of content are not ascending and apart", "[{\"start\":12,\"end\":14}]", "[{\"start\":12,\"end\":14},{\"start\":12,\"end\":14}]")]
    [InlineData("the words of content do not stand at its spans", "[{\"start\":12,\"end\":14}]", "[]")]
    [InlineData("a list holds null", "[{\"start\":12,\"end\":14}]", "[null]")]
    [InlineData("kind is not one of direct", "\"direct\"", "\"said\"")]
    [InlineData("published is no date", "\"published\":null", "\"published\":\"5.3.2024\"")]
    [InlineData("published and published_basis", "\"published\":null", "\"published\":\"2024-03-05\"")]
    [InlineData("language is no code", "\"language\":\"de\"", "\"language\":\"German\"")]
    [InlineData("is no other statement of the line", "\"parent\":null", "\"parent\":\"00\"")]
    [InlineData("has not the id that its spans give", "\"statements\":[{\"id\":\"", "\"statements\":[{\"id\":\"0")]
    [InlineData("at $ (byte", "\"byline\":null,", "")]
    [InlineData("at $.author", "\"byline\":null,", "\"byline\":null,\"author\":null,")]
    [InlineData("at $", "\"byline\":null,", "\"byline\":null,\"byline\":null,")]
    [InlineData("at $.text", "\"text\":\"Hale", "\"text\":null,\"x\":\"")]
    [InlineData("at $.text", "Hale sagte", "\\ud800")]
    [InlineData("at $", "}]", "")]
    public void A_line_that_lies_is_told_with_its_place_and_the_others_are_kept(string expected, string from, string to)
    {
        string lie = Line("ja").Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(Line("ja"), lie);
        using IRecord record = records.Open("a.db");
        Ingested[] results = Results(record, Line("nein"), lie, "", Line("so"));
        Assert.Equal(["in.jsonl:1", "in.jsonl:2", "in.jsonl:4"], results.Select(result => result.Path));
        Problem problem = Assert.Single(results[1].Problems);
        Assert.Equal("not-contract", problem.Code);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
        Assert.Equal(2, record.Count().Articles);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("x")]
    [InlineData("\u0000")]
    public void What_is_no_line_at_all_is_refused(string line) => Check("not-contract Added", line, Line("ja"));

    [Fact]
    public void Depth_is_bounded() => Check("not-contract", new string('[', 100_000));

    [Fact]
    public void A_line_that_is_too_long_is_passed_over() => Check("too-large Added", new string(' ', 64 * 1024 * 1024) + " ", Line("ja"));

    [Fact]
    public void A_file_that_is_not_there_is_a_result()
    {
        using IRecord record = records.Open("a.db");
        Ingested result = Assert.Single(new Importer(record, Indexed).Run([new Input("no", () => File.OpenRead(records.At("no")))]));
        Assert.Equal("cannot-open", Assert.Single(result.Problems).Code);
    }

    public void Dispose() => records.Dispose();

    private static ArticleReading Reading(string word)
    {
        var article = new Article("x.txt", $"Hale sagte: {word}");
        TextSpan content = new(12, article.Text.Length), source = new(0, 4);
        var said = new Attribution(AttributionKind.Direct, Medium.Speech, [content], new TextSpan(5, 10), new Source([source], "Hale", NameBasis.Stated), null, null, null, null, "by-hand");
        return new ArticleReading(article, "de", [new Statement(ContentId.OfStatement(article.Id, [content], [source]), null, said, null)], []);
    }

    private static string Line(string word)
    {
        using var line = new MemoryStream();
        ContractLines.Write(line, Reading(word));
        return Encoding.UTF8.GetString(line.ToArray()).TrimEnd('\n');
    }

    private static Ingested[] Results(IRecord record, params string[] lines) =>
        [.. new Importer(record, Indexed).Run([new Input("in.jsonl", () => new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))))])];

    private static string Import(IRecord record, params string[] lines) =>
        string.Join(' ', Results(record, lines).Select(result => result.Written?.ToString() ?? result.Problems[0].Code));

    private void Check(string expected, params string[] lines)
    {
        using IRecord record = records.Open("b.db");
        Assert.Equal(expected, Import(record, lines));
    }
}
