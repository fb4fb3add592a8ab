using Parley.Text;

namespace Parley.Extracting.Tests;

public sealed class MetadataTests
{
    private const string Body = "Beck zahlt nicht. Sie will reden, bevor sie unterschreibt, und sie will es vor dem Winter, sagen ihre Leute am Hafen.";

    [Theory]
    [InlineData("Der Hafen bleibt zu\n\n" + Body, "Der Hafen bleibt zu")]
    [InlineData("Bleibt der Hafen zu? Beck zweifelt\n\n" + Body, "Bleibt der Hafen zu? Beck zweifelt")]
    [InlineData("„Wir zahlen nicht“\n\n" + Body, "„Wir zahlen nicht“")]
    [InlineData("Warten auf Beck...\n\n" + Body, "Warten auf Beck...")]
    [InlineData("Der Hafen bleibt zu\nVon Anna Beck\n" + Body, "Der Hafen bleibt zu")]
    [InlineData("@Hafen: Beck zahlt nicht\n" + Body, "@Hafen: Beck zahlt nicht")]
    [InlineData("Hafenstreit\n\nBeck lehnt das Angebot ab\n\n" + Body, "Beck lehnt das Angebot ab")]
    [InlineData("3. Mai 2024\n\nDer Hafen bleibt zu\n\n" + Body, "Der Hafen bleibt zu")]
    [InlineData("Anna Beck am Hafen.\nFoto: dpa\n\nDer Hafen bleibt zu\n\n" + Body, "Der Hafen bleibt zu")]
    [InlineData("Startseite Politik Der Hafen bl...\n\nDer Hafen bleibt zu\n\n" + Body, "Der Hafen bleibt zu")]
    [InlineData("Der Hafen bleibt zu.\n\n" + Body, null)]
    [InlineData("Beck sagte: „Wir zahlen nicht.“\n\n" + Body, null)]
    [InlineData("Der Hafen schließt. Beck zweifelt\n\n" + Body, null)]
    [InlineData("Das sagt Beck:\n\n" + Body, null)]
    [InlineData("Hafen\n\n" + Body, null)]
    [InlineData("der Hafen bleibt zu\n\n" + Body, null)]
    [InlineData("- Der Hafen bleibt zu\n\n" + Body, null)]
    [InlineData("Der Hafen bleibt zu", null)]
    [InlineData("Anna Beck sagte am Montag in der Stadt, dass der\nHafen zu bleibt.\n\n" + Body, null)]
    [InlineData("Anna Beck sagte am Montag in der Stadt, dass der\nhafennahe Teil zu bleibt.", null)]
    [InlineData(Body + "\n\n" + Body + " Mehr nicht.", null)]
    public void Title(string text, string? expected)
    {
        Assert.Equal(expected, Extracting.Article(text).Title);
        Assert.Equal(expected, Extracting.Article("\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal), asIs: true).Title);
    }

    [Theory]
    [InlineData("Von Anna Beck", "Anna Beck")]
    [InlineData("Von Anna Beck und Jan van Hafen", "Anna Beck und Jan van Hafen")]
    [InlineData("BY ANNA BECK", "ANNA BECK")]
    [InlineData("By Anna Beck and J. Hafen, Harbour Correspondent", "Anna Beck and J. Hafen, Harbour Correspondent")]
    [InlineData("By Anna Beck, Reuters", "Anna Beck, Reuters")]
    [InlineData("Author: Anna Beck-O'Hara", "Anna Beck-O'Hara")]
    [InlineData("Von Kiew bis Moskau", null)]
    [InlineData("Von Zöllen und Sanktionen", null)]
    [InlineData("Von Anna Beck.", null)]
    [InlineData("By then Beck had paid", null)]
    [InlineData("Von Beck", null)]
    [InlineData("Vonn Anna Beck", null)]
    public void Byline(string line, string? expected)
    {
        Assert.Equal(expected, Extracting.Article($"Der Hafen bleibt zu\n\n{line}\n\n{Body}").Byline);
        Assert.Null(Extracting.Article($"Der Hafen\n\n{string.Join("\n\n", Enumerable.Range(1, 6).Select(n => $"{Body} {n}"))}\n\n{line}\n\n{Body}").Byline);
    }

    [Theory]
    [InlineData("Von Anna Beck\n\nDer Hafen bleibt zu\n\n" + Body, "Anna Beck", "Der Hafen bleibt zu")]
    [InlineData("Von Anna Beck\n\n3. Mai 2024\n\n" + Body, "Anna Beck", null)]
    [InlineData("Von Anna Beck\n\n" + Body, null, null)]
    public void A_byline_on_the_first_line(string text, string? byline, string? title)
    {
        Article article = Extracting.Article(text);
        Assert.Equal((byline, title), (article.Byline, article.Title));
    }

    [Theory]
    [InlineData("Erschienen in: Hafenbote", "Hafenbote")]
    [InlineData("Publication: The Harbour Post", "The Harbour Post")]
    [InlineData("Der Hafenbote", null)]
    [InlineData("Outlet:", null)]
    [InlineData("Publication: Beck has paid.", null)]
    public void Outlet(string line, string? expected) =>
        Assert.Equal(expected, Extracting.Article($"Der Hafen bleibt zu\n\n{line}\n\n{Body}").Outlet);

    [Theory]
    [InlineData("https://hafen.example/a\n\n" + Body, "https://hafen.example/a")]
    [InlineData(Body + "\nhttps://hafen.example/a\n\n", "https://hafen.example/a")]
    [InlineData(Body + "\nhttp://hafen.example\nAdvertisement", "http://hafen.example")]
    [InlineData(Body + "\nhttps://hafen.example/a\n\n" + Body + " Mehr nicht.", null)]
    [InlineData(Body + "\nMehr: https://hafen.example/a", null)]
    [InlineData(Body + "\nIm Netz:\nhttps://hafen.example/a", null)]
    [InlineData(Body + "\nhttps://hafen.example/a.", null)]
    [InlineData(Body + "\nhttps://hafen/a", null)]
    [InlineData(Body + "\nhttps://", null)]
    public void Url(string text, string? expected) => Assert.Equal(expected, Extracting.Article(text).Url);

    [Theory]
    [InlineData("Stand: 3. Mai 2024, 10:15 Uhr", "2024-05-03")]
    [InlineData("(Stand: 03.05.2024)", "2024-05-03")]
    [InlineData("Veröffentlicht am 3. Mai 2024", "2024-05-03")]
    [InlineData("Published May 3, 2024 at 5:30 p.m. EDT", "2024-05-03")]
    [InlineData("Published: May 2024", "2024-05")]
    [InlineData("Friday, May 3, 2024", "2024-05-03")]
    [InlineData("2024-05-03T10:15:00+02:00", "2024-05-03")]
    [InlineData("[Letzte Aktualisierung: 3. Mai 2024]", "2024-05-03")]
    [InlineData("Updated: May 4, 2024\nPublished: May 3, 2024", "2024-05-03")]
    [InlineData("Updated: May 4, 2024\n\n3 May 2024", "2024-05-03")]
    [InlineData("Updated: May 4, 2024", "2024-05-04")]
    [InlineData("3 May 2024\n4 May 2024", null)]
    [InlineData("May 2024", null)]
    [InlineData("3. Mai", null)]
    [InlineData("03/04/2024", null)]
    [InlineData("Stand: 31. Februar 2024", null)]
    [InlineData("Am 3. Mai 2024 kam Beck.", null)]
    [InlineData("Anna Beck am Hafen, 3. Mai 2024.", null)]
    [InlineData("Beck am Hafen, 3. Mai 2024", null)]
    [InlineData("Beck in Hafen, 3. Mai 2024.\nFoto: dpa", null)]
    public void Published_in_the_text(string line, string? expected)
    {
        Check($"Der Hafen bleibt zu\n\n{line}\n\n{Body}", expected, DateBasis.Text);
        Check($"Der Hafen bleibt zu\n\n{Long}\n\n{line}", expected, DateBasis.Text);
        Check($"Der Hafen bleibt zu\n\n{Long}\n\n{line}\n\n{Long}", null, DateBasis.Text);
    }

    [Theory]
    [InlineData("Hafen, 3. Mai 2024", "2024-05-03")]
    [InlineData("Bad Hafen-Nord, 3. Mai 2024", "2024-05-03")]
    [InlineData("(3. Mai 2024)", "2024-05-03")]
    public void Published_near_the_top_only(string line, string expected)
    {
        Check($"Der Hafen bleibt zu\n\n{line}\n\n{Body}", expected, DateBasis.Text);
        Check($"Der Hafen bleibt zu\n\n{Long}\n\n{line}", null, DateBasis.Text);
    }

    [Theory]
    [InlineData("https://hafen.example/2022/12/03/beck", "2022-12-03")]
    [InlineData("https://hafen.example/2022/12/03", "2022-12-03")]
    [InlineData("https://hafen.example/a/2022-12-03-beck.html?x=2021/01/01", "2022-12-03")]
    [InlineData("https://hafen.example/2022/12/beck", null)]
    [InlineData("https://hafen.example/2022/13/03/", null)]
    [InlineData("https://hafen.example/?x=/2022/12/03/", null)]
    [InlineData("https://hafen.example/1066/10/14/", null)]
    public void Published_in_the_address(string url, string? expected) => Check($"{Body}\n\n{url}", expected, DateBasis.Url);

    [Fact]
    public void A_given_date_counts_only_where_the_text_has_none()
    {
        var given = new PartialDate(2020, 1, 1);
        Assert.Equal((given, DateBasis.Given), Basis(Extracting.Article(Body, published: given)));
        Assert.Equal((new PartialDate(2022, 12, 3), DateBasis.Url), Basis(Extracting.Article(Body + "\nhttps://hafen.example/2022/12/03/a", published: given)));
        Assert.Equal((new PartialDate(2024, 5, 3), DateBasis.Text), Basis(Extracting.Article("Stand: 3. Mai 2024\n\n" + Body, published: given)));
        Assert.Equal((new PartialDate(2021, 5, 3), DateBasis.Meta), Basis(Extracting.Article("{\"text\": \"Stand: 3. Mai 2024\\n\\nBeck zahlt.\", \"date\": \"2021-05-03\"}", published: given)));
    }

    private static string Long => string.Join("\n\n", Enumerable.Range(1, 10).Select(n => $"{Body} {n}"));

    private static void Check(string text, string? expected, DateBasis basis)
    {
        Article article = Extracting.Article(text);
        Assert.Equal(expected, article.Published?.ToString());
        Assert.Equal(expected is null ? null : basis, article.PublishedBasis);
    }

    private static (PartialDate?, DateBasis?) Basis(Article article) => (article.Published, article.PublishedBasis);
}
