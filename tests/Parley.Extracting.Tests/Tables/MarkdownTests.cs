using Parley.Text;

namespace Parley.Extracting.Tests.Tables;

public sealed class MarkdownTests
{
    private const string Body = "Beck zahlt *nicht*, und der [Hafen](https://hafen.example/) bleibt\nzu.\n\n> Nie, sagte sie.\n\n- Erstens\n- Zweitens, und das ist mehr als ein Wort.\n";

    [Theory]
    [InlineData("# Der Hafen bleibt *zu*\n\n", "a")]
    [InlineData("---\ntitle: Der Hafen bleibt zu\n---\n", "a")]
    [InlineData("\uFEFF---\r\ntitle: \"Der Hafen bleibt zu\"\r\ntags: [a, b]\r\nmore: {title: x}\r\n---\r\n", "a")]
    [InlineData("# Der Hafen bleibt zu\n\n", "a.md")]
    public void Reads_the_text_and_its_headline(string head, string path)
    {
        Article article = Extracting.Article(head + Body, path);
        Assert.Equal("Der Hafen bleibt zu", article.Title);
        Assert.Contains("Beck zahlt nicht, und der Hafen bleibt zu.", article.Text, StringComparison.Ordinal);
        Assert.Contains("Nie, sagte sie.", article.Text, StringComparison.Ordinal);
        Assert.Contains("Zweitens, und das ist mehr als ein Wort.", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("](", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_the_fields_above()
    {
        Article article = Extracting.Article("---\ntitle: Hafen\nauthor: Anna Beck\ndate: 2031-11-14\nlang: de\nurl: https://hafen.example/a\ntext: no\n---\nBeck zahlt nicht.\n", "a.md");
        Assert.Equal(
            ("Hafen", "Anna Beck", "2031-11-14", "de", "https://hafen.example/a", "Beck zahlt nicht."),
            (article.Title, article.Byline, article.Published?.ToString(), article.StatedLanguage, article.Url, article.Text));
    }

    [Theory]
    [InlineData("---\ntitle: [\n---\nBeck zahlt nicht.", "bad-field")]
    [InlineData("---\na: &a [*a, *a]\ntitle: *a\n---\nBeck zahlt nicht.", "")]
    [InlineData("---\ndate: 03/04/2031\n---\nBeck zahlt nicht.", "bad-date")]
    public void What_is_wrong_above_is_told(string text, string codes)
    {
        Extracted only = Assert.Single(Extracting.All(text, "a.md"));
        Assert.Equal(("Beck zahlt nicht.", codes), (only.Article?.Text, Extracting.Codes(only)));
    }

    [Theory]
    [InlineData("#Hafen\n\nBeck zahlt.")]
    [InlineData("---\n\nBeck zahlt.")]
    [InlineData("* Beck zahlt.\n* Roth auch.")]
    public void A_text_with_such_signs_is_none(string text) => Assert.Contains(text.Split('\n')[0], Extracting.Article(text, asIs: true).Text, StringComparison.Ordinal);
}
