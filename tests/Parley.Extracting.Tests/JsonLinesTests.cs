using System.Text;
using Parley.Text;

namespace Parley.Extracting.Tests;

public sealed class JsonLinesTests
{
    [Fact]
    public void Reads_every_field()
    {
        Article article = Extracting.Article(
            """
            {"text": "Beck zahlt\nnicht.", "title": " Der Hafen\n bleibt zu ", "byline": "Anna Beck", "outlet": "Hafenbote", "url": "https://hafen.example/a", "published": "2022-12-02T10:00:00+01:00", "language": "de-AT", "id": {"text": [1, {"a": "b"}]}}
            """);
        Assert.Equal("Beck zahlt\nnicht.", article.Text);
        Assert.Equal(
            ("a.txt:1", "Der Hafen bleibt zu", "Anna Beck", "Hafenbote", "https://hafen.example/a", "2022-12-02", DateBasis.Meta, "de"),
            (article.Path, article.Title, article.Byline, article.Outlet, article.Url, article.Published?.ToString(), article.PublishedBasis, article.StatedLanguage));
    }

    [Theory]
    [InlineData("{\"body\": \"Beck zahlt.\"}", "Beck zahlt.")]
    [InlineData("{\"Content\": \"Beck zahlt.\"}", "Beck zahlt.")]
    [InlineData("{\"content\": \"zwei\", \"TEXT\": \"eins\", \"body\": \"drei\"}", "eins")]
    [InlineData("{\"text\": \"\", \"body\": \"Beck zahlt.\"}", "Beck zahlt.")]
    [InlineData("{\"body\": \"Beck zahlt.\", \"text\": \" \"}", "Beck zahlt.")]
    [InlineData("{\"text\": null, \"body\": \"Beck zahlt.\"}", "Beck zahlt.")]
    [InlineData("{\"text\": \"eins\", \"text\": \"zwei\"}", "zwei")]
    [InlineData("\uFEFF \n{\"text\": \"Beck zahlt.\"}", "Beck zahlt.")]
    [InlineData("{\"text\": \"\\ud83d\\ude00\"}", "😀")]
    public void The_first_name_with_a_value_counts(string line, string text) => Assert.Equal(text, Extracting.Article(line).Text);

    [Theory]
    [InlineData("\"headline\": \"Der Hafen\"", "Der Hafen||||||")]
    [InlineData("\"author\": \"Anna Beck\"", "|Anna Beck|||||")]
    [InlineData("\"publisher\": \"Hafenbote\"", "||Hafenbote||||")]
    [InlineData("\"site\": \"b\", \"source\": \"a\"", "||a||||")]
    [InlineData("\"link\": \"http://hafen.example\"", "|||http://hafen.example|||")]
    [InlineData("\"date\": \"2022-12\"", "||||2022-12||")]
    [InlineData("\"date\": \"2022\"", "||||2022||")]
    [InlineData("\"date_published\": \"2. Dezember 2022, 10:15 Uhr\"", "||||2022-12-02||")]
    [InlineData("\"lang\": \"EN\"", "|||||en|")]
    [InlineData("\"title\": 5", "||||||bad-field")]
    [InlineData("\"author\": [\"Beck\"]", "||||||bad-field")]
    [InlineData("\"author\": {\"name\": \"Beck\"}", "||||||bad-field")]
    [InlineData("\"title\": \"a\\u0000b\"", "||||||bad-field")]
    [InlineData("\"title\": \"a\\ud800b\"", "||||||bad-field")]
    [InlineData("\"url\": \"hafen.example\"", "||||||bad-field")]
    [InlineData("\"lang\": \"deutsch\"", "||||||bad-field")]
    [InlineData("\"date\": 20221202", "||||||bad-field")]
    [InlineData("\"date\": \"03/04/2022\"", "||||||bad-date")]
    [InlineData("\"date\": \"2022-02-30\"", "||||||bad-date")]
    [InlineData("\"date\": \"2. Dezember\"", "||||||bad-date")]
    [InlineData("\"title\": \"  \", \"date\": \"\"", "||||||")]
    [InlineData("\"t\\u0069tle\": \"Der Hafen\", \"\\ud800\": 1", "||||||")]
    public void Reads_or_reports_a_field(string fields, string expected)
    {
        Extracted only = Assert.Single(Extracting.All($"{{{fields}, \"text\": \"Beck zahlt.\"}}"));
        Article article = Assert.IsType<Article>(only.Article);
        Assert.Equal(
            expected,
            $"{article.Title}|{article.Byline}|{article.Outlet}|{article.Url}|{article.Published}|{article.StatedLanguage}|{Extracting.Codes(only)}");
        Assert.All(only.Problems, problem => Assert.StartsWith("line 1: \"", problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void One_bad_line_stops_no_other()
    {
        IReadOnlyList<Extracted> all = Extracting.All("{\"text\": \"eins\"}\r\n\n{\"text\": \n{\"text\": \"drei\"}\n{}", "b/news.ndjson");
        Assert.Equal(
            "b/news.ndjson:1 eins | b/news.ndjson:3 bad-json | b/news.ndjson:4 drei | b/news.ndjson:5 no-text",
            string.Join(" | ", all.Select(one => $"{one.Path} {one.Article?.Text}{Extracting.Codes(one)}")));
    }

    [Theory]
    [InlineData("a.jsonl", true)]
    [InlineData("A.NDJSON", true)]
    [InlineData("-", true)]
    public void Is_known_by_name_or_content(string path, bool json) =>
        Assert.Equal(json, Extracting.All(" {\"text\": \"Beck zahlt.\"}", path)[0].Path.EndsWith(":1", StringComparison.Ordinal));

    [Fact]
    public void What_the_text_says_of_itself_counts_where_no_field_does()
    {
        Article article = Extracting.Article("{\"text\": \"Der Hafen bleibt zu\\n\\nStand: 3. Mai 2024\\n\\nBeck zahlt nicht.\"}", "a.jsonl");
        Assert.Equal(("Der Hafen bleibt zu", "2024-05-03", DateBasis.Text), (article.Title, article.Published?.ToString(), article.PublishedBasis));
    }

    [Fact]
    public void Depth_costs_nothing()
    {
        string deep = new string('[', 100_000) + new string(']', 100_000);
        Assert.Equal("Beck zahlt.", Extracting.Article($"{{\"x\": {deep}, \"text\": \"Beck zahlt.\"}}").Text);
        Assert.Equal("no-text", Extracting.Codes(Extracting.All($"{{\"text\": {deep}}}", "a.jsonl")[0]).Split(' ')[0]);
        Assert.Equal("bad-json", Extracting.Codes(Extracting.All(new string('{', 100_000), "a.jsonl")[0]));
    }

    [Fact]
    public void A_file_longer_than_the_limit_is_read_line_by_line()
    {
        byte[] line = Encoding.UTF8.GetBytes($"{{\"text\": \"{new string('x', 999_000)}\"}}\n");
        const int Lines = 80;
        using var stream = new RepeatingStream(line, (long)line.Length * Lines);
        Assert.Equal(Lines, Extracting.Extractor.Extract(stream, "a.jsonl", new ExtractingOptions(AsIs: true)).Count(one => one.Article is not null));
    }
}
