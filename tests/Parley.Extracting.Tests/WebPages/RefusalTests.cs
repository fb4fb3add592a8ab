namespace Parley.Extracting.Tests.WebPages;

/// <summary>What stands in an article's place is told, and never kept as one.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("<h1>Just a moment...</h1><p>Verify you are human by completing the action below.</p>", "captcha")]
    [InlineData("<p>Bitte bestätigen Sie, dass Sie ein Mensch sind, und lösen Sie die Aufgabe.</p>", "captcha")]
    [InlineData("<h1>404</h1><p>The page that you were looking for has left the harbour without paying its dues.</p>", "error-page")]
    [InlineData("<h1>Seite nicht gefunden</h1><p>Leider gibt es diese Seite nicht mehr. Vielleicht hilft Ihnen die Suche.</p>", "error-page")]
    [InlineData("<div><h2>We value your privacy</h2><p>We and our partners store small files on your device, to count readers. You agree and continue, or pay.</p></div>", "consent-wall")]
    [InlineData("<div><h2>Mit Werbung weiterlesen</h2><p>Wir und unsere Partner verarbeiten Daten. Ihre Zustimmung ist jederzeit widerrufbar.</p></div>", "consent-wall")]
    [InlineData("<article><p>The harbour of Vessia stays shut until the dues are paid, the port…</p><p>Subscribe to continue reading.</p></article>", "paywall")]
    [InlineData("<article><p>Der Hafen bleibt zu, bis die Abgaben bezahlt sind, sagte das Amt am Dienstag der…</p><p>Jetzt Probeabo abschließen und weiterlesen.</p></article>", "paywall")]
    [InlineData("<ul><li><a href=/1>Politics</a></li><li><a href=/2>Sport</a></li></ul>", "no-article")]
    public void Refuses(string body, string code)
    {
        Extracted page = Pages.Read(Pages.Page(body));
        Assert.Null(page.Article);
        Assert.Equal(code, Extracting.Codes(page));
    }

    [Fact]
    public void A_stub_that_says_it_is_one() => Assert.Equal("paywall", Extracting.Codes(Pages.Read(Pages.Page(
        $"<p>{Pages.First}</p>", "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"x\", \"isAccessibleForFree\": \"False\"}</script>"))));

    [Theory]
    [InlineData("<div class=consent><h2>We value your privacy</h2><p>We and our partners store small files on your device. You agree and continue, or pay.</p></div>")]
    [InlineData("<p>The office had asked its visitors to verify you are human, as a sign at its door had it, in a hand that nobody knew.</p>")]
    [InlineData("<div class=paywall><p>Subscribe to continue reading our other stories about the sea, the quay and the people who live by it.</p></div>")]
    public void An_article_with_such_words_is_one(string part)
    {
        string longer = string.Concat(Enumerable.Range(1, 4).Select(n => $"<p>{n}. {Pages.First} {Pages.Third}</p>"));
        Assert.NotNull(Pages.Read(Pages.Page($"{part}<article>{Pages.Body}{longer}</article>")).Article);
    }

    [Fact]
    public void As_is_holds_for_no_page() =>
        Assert.Equal("format-not-read", Extracting.Codes(Assert.Single(Extracting.All(Pages.Page(Pages.Body), "a.html", asIs: true))));
}
