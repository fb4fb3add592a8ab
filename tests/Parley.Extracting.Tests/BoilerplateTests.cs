using Parley.Text;

namespace Parley.Extracting.Tests;

public sealed class BoilerplateTests
{
    [Theory]
    [InlineData("Teilen")]
    [InlineData("ANZEIGE")]
    [InlineData("Lesen Sie auch:")]
    [InlineData("Lesen Sie auch: Der Hafen bleibt zu")]
    [InlineData("Gerade lesen andere")]
    [InlineData("Read more »")]
    [InlineData("Read more: The harbour stays shut")]
    [InlineData("Now save articles for later.")]
    [InlineData("Per Mail sharen")]
    [InlineData("Im Video: Beck am Hafen")]
    [InlineData("Karte: Der Hafen")]
    [InlineData("Artikel mit Video-InhaltenVideo")]
    [InlineData("Ads by Hafenwerbung")]
    [InlineData("Unser Newsletter informiert Sie täglich. Hier geht’s zur Anmeldung!")]
    [InlineData("Hier geht's zur Anmeldung")]
    [InlineData("Foto: Jan Hafen")]
    [InlineData("Shutterstock.com")]
    [InlineData("Photo by Jan Hafen")]
    public void Takes_a_line(string line)
    {
        string text = $"Der Hafen bleibt zu\n\n{line}\n\nBeck zahlt nicht.";
        Assert.Equal([line], Marked(text));
        Assert.Equal("Der Hafen bleibt zu\n\n\nBeck zahlt nicht.", Extracting.Article(text).Text);
    }

    [Theory]
    [InlineData("Teilen will Beck den Hafen nicht.")]
    [InlineData("Ads by the harbour company claimed that Beck would pay.")]
    [InlineData("Read more than one paper, said Beck.")]
    [InlineData("Foto und Video zeigen Beck am Hafen.")]
    [InlineData("Shutterstock.com will den Hafen kaufen.")]
    [InlineData("Der Newsletter von Beck nennt keine Zahl.")]
    [InlineData("Startseite der Stadt nennt Beck nicht mehr...")]
    [InlineData("Beck (links) zahlt [noch] nicht.")]
    public void Leaves_the_article_s_own_text(string line)
    {
        Assert.Empty(Marked($"Der Hafen bleibt zu\n\n{line}\n\nBeck zahlt nicht."));
        Assert.Empty(Marked($"{line}\n\nBeck zahlt nicht."));
    }

    [Fact]
    public void Leaves_a_paragraph_however_it_begins() => Assert.Empty(Marked("Karte: " + new string('x', 400)));

    [Theory]
    [InlineData("Beck am Hafen, Mai 2024.\nFoto: dpa\n\nBeck zahlt nicht.", "Beck am Hafen, Mai 2024. | Foto: dpa")]
    [InlineData("Der Hafen\n\nAnna Beck\nFoto: dpa\nBildrechte: Hafenbote\n\nBeck zahlt nicht.", "Anna Beck | Foto: dpa | Bildrechte: Hafenbote")]
    [InlineData("Der Hafen bleibt zu\nFoto: dpa\n\nBeck zahlt nicht.", "Foto: dpa")]
    [InlineData("Der Hafen\n\nBeck zahlt nicht.\nFoto: dpa\nSie will reden.\n\nMehr sagt sie nicht.", "Foto: dpa")]
    [InlineData("Der Hafen\n\nErster Satz.\nBeck zahlt nicht.\nFoto: dpa\n\nSie will reden.", "Foto: dpa")]
    [InlineData("Der Hafen\n\nBeck zahlt nicht.\nFoto: dpa", "Foto: dpa")]
    [InlineData("Der Hafen\n\nBeck zahlt nicht.\nFoto: dpa\n\n", "Foto: dpa")]
    public void Takes_the_caption_of_a_credit(string text, string expected) => Assert.Equal(expected, string.Join(" | ", Marked(text)));

    [Theory]
    [InlineData("Startseite Politik Der Hafen bleibt...\n\nDer Hafen bleibt zu\n\nBeck zahlt.", "Startseite Politik Der Hafen bleibt...")]
    [InlineData("Startseite Der Hafen bleibt…\n\nDer Hafen bleibt zu\n\nBeck zahlt.", "Startseite Der Hafen bleibt…")]
    [InlineData("Home > Politics > Harbour\n\nThe harbour stays shut\n\nBeck pays.", "Home > Politics > Harbour")]
    [InlineData("Sie sind hier: Politik\n\nDer Hafen bleibt zu\n\nBeck zahlt.", "Sie sind hier: Politik")]
    [InlineData("Home secretary resigns...\n\nThe harbour stays shut\n\nBeck pays.", "")]
    [InlineData("Homes > castles\n\nThe harbour stays shut\n\nBeck pays.", "")]
    public void Takes_a_trail_to_the_page(string text, string expected) => Assert.Equal(expected, string.Join(" | ", Marked(text)));

    [Fact]
    public void Takes_what_is_said_again_near_the_top()
    {
        const string Text = "Der Hafen bleibt zu, sagt Beck\n\nEin Satz.\n\nDer Hafen bleibt zu, sagt Beck\n\nEin Satz.\n\nSie zahlt nicht.";
        Article article = Extracting.Article(Text, asIs: true);
        TextSpan only = Assert.Single(article.Boilerplate);
        Assert.Equal(Text.LastIndexOf("Der Hafen", StringComparison.Ordinal), only.Start);
    }

    [Theory]
    [InlineData("Beck zahlt [externer Link] nicht [externer Link, neues Fenster].", "Beck zahlt nicht.")]
    [InlineData("Beck zahlt[external link] nicht.", "Beck zahlt nicht.")]
    [InlineData("Beck (opens in a new tab) zahlt nicht.", "Beck zahlt nicht.")]
    [InlineData("[externer Link]\nBeck zahlt nicht.", "Beck zahlt nicht.")]
    [InlineData("Beck [externer Link zahlt\nnicht].", "Beck [externer Link zahlt\nnicht].")]
    [InlineData("Beck [externer Link", "Beck [externer Link")]
    public void Takes_a_note_inside_a_line(string text, string expected)
    {
        Assert.Equal(expected, Extracting.Article(text).Text);
        Article asIs = Extracting.Article(text, asIs: true);
        Assert.All(asIs.Boilerplate, span => Assert.Matches(@"^[\[(].*[\])]$", span.In(text).ToString()));
    }

    private static string[] Marked(string text)
    {
        Article article = Extracting.Article(text, asIs: true);
        return [.. article.Boilerplate.Select(span => span.In(article.Text).ToString())];
    }
}
