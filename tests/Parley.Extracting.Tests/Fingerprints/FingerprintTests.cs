using Parley.Extracting.Fingerprints;
using Parley.Text;

namespace Parley.Extracting.Tests.Fingerprints;

public sealed class FingerprintTests
{
    [Theory]
    [InlineData("https://www.Hafen.example/a/?utm_source=x&b=2&a=1&fbclid=y#top", "https://hafen.example/a?a=1&b=2")]
    [InlineData("http://hafen.example:80/a", "https://hafen.example/a")]
    [InlineData("https://hafen.example:8080/a", "https://hafen.example:8080/a")]
    [InlineData("https://hafen.example", "https://hafen.example")]
    [InlineData("https://hafen.example/story.php?id=88214&wtmc=rss", "https://hafen.example/story.php?id=88214")]
    [InlineData("https://b\u00FCcher.example/a", "https://xn--bcher-kva.example/a")]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    public void One_way_of_writing_an_address(string address, string expected) => Assert.Equal(expected, CanonicalAddress.Of(address));

    [Fact]
    public void Kin_among_the_samples()
    {
        var index = new FingerprintIndex();
        var found = Samples().SelectMany(article => index.Add(article.Print).Select(kin => $"{article.Name} {kin.Kinship} {Samples().First(one => one.Print.Id == kin.Kin.Id).Name}"));
        Assert.Equal(
            [
                "courier-0911-ultimatum Copy agency-0910-ultimatum",
                "portal-0923-angebot Copy agentur-0922-angebot",
                "portal-1019-annexion-korrigiert Copy portal-1018-annexion",
            ],
            found);
    }

    [Theory]
    [InlineData(0, 1.0, Kinship.SameText)]
    [InlineData(1, 1.0, Kinship.Copy)]
    [InlineData(2, 0.3, Kinship.Excerpt)]
    [InlineData(400, 1.0, Kinship.None)]
    public void Kin_by_what_they_share(int changed, double part, Kinship expected)
    {
        ArticleFingerprint whole = Print(Words(1, 400)), other = Print(Words(1, (int)(400 * part), changed));
        Assert.Equal(expected, whole.Compare(other));
        Assert.Equal(expected, other.Compare(whole));
    }

    [Fact]
    public void Another_text_at_the_same_address_is_a_version() =>
        Assert.Equal(Kinship.Version, Print(Words(1, 400), "https://hafen.example/a?utm_source=x").Compare(Print(Words(2, 400), "http://www.hafen.example/a/")));

    [Fact]
    public void Case_and_punctuation_do_not_count() =>
        Assert.Equal(1, TextFingerprint.Of("Beck, zahlt: NICHT für Öl.").Resemblance(TextFingerprint.Of("beck zahlt nicht FÜR öl")));

    [Theory]
    [InlineData("")]
    [InlineData("... !")]
    public void A_text_without_words_resembles_none(string text) =>
        Assert.Equal((0, 0.0), (TextFingerprint.Of(text).Keys().Length, TextFingerprint.Of(text).Resemblance(TextFingerprint.Of(text))));

    [Fact]
    public void The_same_text_gives_the_same_numbers_everywhere() =>
        Assert.Equal((126, 3, 42), (TextFingerprint.Of("Beck zahlt auch am Freitag nicht").Least.Length, TextFingerprint.Of("Beck zahlt auch am Freitag nicht").Runs, TextFingerprint.Of("a").Keys().Length));

    [Fact]
    public void Estimates_what_is_shared()
    {
        foreach (int shared in (int[])[100, 200, 300])
        {
            // Runs over the seam are in neither's part that is shared.
            string a = Words(1, shared) + Words(2, 400 - shared), b = Words(1, shared) + Words(3, 400 - shared);
            double expected = (shared - 3.0) / (2 * 397 - (shared - 3));
            Assert.InRange(TextFingerprint.Of(a).Resemblance(TextFingerprint.Of(b)), expected - 0.13, expected + 0.13);
        }
    }

    [Fact]
    public void Work_grows_with_the_number_of_articles_and_not_with_its_square()
    {
        const int Articles = 3000;
        var index = new FingerprintIndex();
        int found = 0;
        // Every third is a copy of the one before, and every tenth one and the same.
        for (int n = 0; n < Articles; n++)
            found += index.Add(Print(n % 10 == 0 ? Words(0, 120, n / 10 % 3) : n % 3 == 0 ? Words(n - 1, 120, 1) : Words(n, 120))).Count > 0 ? 1 : 0;
        Assert.InRange(found, Articles / 4, Articles / 2);
        Assert.InRange(index.Compared, 1, Articles * 30);
    }

    private static ArticleFingerprint Print(string text, string? url = null) => ArticleFingerprint.Of(new Article("a", text) { Url = url });

    // So many words that no other seed has, of which the first ones are changed.
    private static string Words(int seed, int count, int changed = 0) =>
        string.Concat(Enumerable.Range(0, count).Select(n => n < changed * 3 && n % 3 == 0 ? $"anders{n} " : $"w{seed}x{n} "));

    private static IReadOnlyList<(string Name, ArticleFingerprint Print)> Samples() =>
        [.. Directory.EnumerateFiles(Path.Combine(Extracting.Root(), "samples", "articles"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileNameWithoutExtension(file), Print(File.ReadAllText(file))))];
}
