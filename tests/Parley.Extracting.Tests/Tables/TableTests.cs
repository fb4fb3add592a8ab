using Parley.Text;

namespace Parley.Extracting.Tests.Tables;

public sealed class TableTests
{
    [Theory]
    [InlineData("title,text,author,date,url,lang\n\"Der \"\"Hafen\"\"\",\"Beck zahlt,\nnicht.\",Anna Beck,2031-11-14,https://hafen.example/a,de\n")]
    [InlineData("\uFEFFTitle;Body;Byline;Published;Link;Language\r\n\"Der \"\"Hafen\"\"\";\"Beck zahlt,\nnicht.\";Anna Beck;14. November 2031;https://hafen.example/a;DE\r\n")]
    [InlineData("x\ttitle\tcontent\tauthor\tdate\turl\tlang\n1\tDer \"Hafen\"\t\"Beck zahlt,\nnicht.\"\tAnna Beck\t2031-11-14\thttps://hafen.example/a\tde-AT")]
    public void Reads_named_columns(string table)
    {
        Article article = Extracting.Article(table, "a");
        Assert.Equal(
            ("Beck zahlt,\nnicht.", "Der \"Hafen\"", "Anna Beck", "2031-11-14", DateBasis.Meta, "https://hafen.example/a", "de"),
            (article.Text, article.Title, article.Byline, article.Published?.ToString(), article.PublishedBasis, article.Url, article.StatedLanguage));
    }

    [Fact]
    public void One_bad_row_stops_no_other()
    {
        byte[] table = [.. "title,text\nEins,Beck zahlt.\nZwei,\n\nDrei,"u8, 0xFC, .. "\nVier,Beck schweigt.\n"u8];
        Assert.Equal(
            "t.csv:2 Beck zahlt. | t.csv:3 no-text | t.csv:5 not-utf8 | t.csv:6 Beck schweigt.",
            string.Join(" | ", Extracting.All(table, "t.csv").Select(one => $"{one.Path} {one.Article?.Text}{Extracting.Codes(one)}")));
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "t.csv", "no-text")]
    [InlineData("", "t.csv", "empty")]
    [InlineData("\u00FF\u00FEa\0", "t.csv", "not-utf8")]
    [InlineData("title,url\nHafen,https://hafen.example/a\n", "t", "list-of-links")]
    public void What_holds_no_articles_is_told(string latin1, string path, string code) =>
        Assert.Equal(code, Extracting.Codes(Assert.Single(Extracting.All(System.Text.Encoding.Latin1.GetBytes(latin1), path))));

    [Theory]
    [InlineData("Der Hafen, sagte Beck, bleibt zu.\nText")]
    [InlineData("Text, die niemand liest\n\nBeck zahlt.")]
    public void A_text_with_commas_is_no_table(string text) => Assert.Equal("a.txt", Extracting.Article(text).Path);
}
