using Parley.Linking.Copies;
using Parley.Text;

namespace Parley.Linking.Tests.Copies;

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
        (string Name, ArticleFingerprint Print)[] all = [.. Samples()];
        var found = all.SelectMany((one, n) => all.Take(n).Select(other => (one.Name, Tie: one.Print.Compare(other.Print), Other: other.Name))).Where(pair => pair.Tie is not null).Select(pair => $"{pair.Name} {pair.Tie} {pair.Other}");
        Assert.Equal(
            [
                "courier-0911-ultimatum Copy agency-0910-ultimatum",
                "portal-0923-angebot Copy agentur-0922-angebot",
                "portal-1019-annexion-korrigiert Copy portal-1018-annexion",
            ],
            found);
    }

    [Theory]
    [InlineData(1, 1.0, ArticleTie.Copy)]
    [InlineData(2, 0.3, ArticleTie.Excerpt)]
    [InlineData(400, 1.0, null)]
    public void Kin_by_what_they_share(int changed, double part, ArticleTie? expected)
    {
        ArticleFingerprint whole = Print(Words(1, 400)), other = Print(Words(1, (int)(400 * part), changed));
        Assert.Equal(expected, whole.Compare(other));
        Assert.Equal(expected, other.Compare(whole));
    }

    [Fact]
    public void Another_text_at_the_same_address_is_a_version() =>
        Assert.Equal(ArticleTie.Version, Print(Words(1, 400), "https://hafen.example/a?utm_source=x").Compare(Print(Words(2, 400), "http://www.hafen.example/a/")));

    [Fact]
    public void Case_and_punctuation_do_not_count() =>
        Assert.Equal(1, TextFingerprint.Of("Beck, zahlt: NICHT für Öl.").Resemblance(TextFingerprint.Of("beck zahlt nicht FÜR öl")));

    [Theory]
    [InlineData("")]
    [InlineData("... !")]
    public void A_text_without_words_resembles_none(string text) =>
        Assert.Equal((0, 0.0), (TextFingerprint.Of(text).ToKeys().Count(), TextFingerprint.Of(text).Resemblance(TextFingerprint.Of(text))));

    [Fact]
    public void The_same_text_gives_the_same_numbers_everywhere() =>
        Assert.Equal((126, 3, 8), (TextFingerprint.Of("Beck zahlt auch am Freitag nicht").Least.Length, TextFingerprint.Of("Beck zahlt auch am Freitag nicht").Runs, TextFingerprint.Of("a").ToKeys().Count()));

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

    private static ArticleFingerprint Print(string text, string? url = null) => ArticleFingerprint.Of(new Article("a", text) { Url = url });

    // So many words that no other seed has, of which the first ones are changed.
    private static string Words(int seed, int count, int changed = 0) =>
        string.Concat(Enumerable.Range(0, count).Select(n => n < changed * 3 && n % 3 == 0 ? $"anders{n} " : $"w{seed}x{n} "));

    private static IReadOnlyList<(string Name, ArticleFingerprint Print)> Samples() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository(), "samples", "articles"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileNameWithoutExtension(file), Print(File.ReadAllText(file))))];

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "Parley.slnx")))
            folder = folder.Parent;
        return folder!.FullName;
    }
}
