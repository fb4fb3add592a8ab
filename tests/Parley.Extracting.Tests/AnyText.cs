using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Parley.Text;

namespace Parley.Extracting.Tests;

public sealed class AnyText
{
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\r", " ", "\uFEFF", "Teilen", "Foto: dpa", "Beck zahlt nicht.", "Der Hafen bleibt zu", "[externer Link", "]",
        "Startseite ", "...", "Von Anna Beck", "Stand: ", "3. Mai 2024", "https://hafen.example/2024/05/03/", "{", "}", "\"text\": \"", "\\ud800", "😀", "\0", "„", "\u202E",
    ];

    [Fact]
    public void Any_string_is_an_article_of_that_text_or_a_problem() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Holds(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_page_of_pieces_is_an_article_of_that_text_or_a_problem() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).ToArbitrary(), pieces => Holds(string.Concat(pieces)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            Extracting.All(bytes ?? [], "a.txt").All(HasEither) && Extracting.All(bytes ?? [], "a.jsonl").All(HasEither))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_same_bytes_give_the_same_article()
    {
        Prop.ForAll(Gen.ListOf(Gen.Elements(Pieces)).ToArbitrary(), pieces =>
        {
            string text = string.Concat(pieces);
            return Described(text) == Described(text);
        }).QuickCheckThrowOnFailure();

        static string Described(string text) => string.Join('|', Extracting.All(text).Select(one =>
            $"{one.Article?.Id} {one.Article?.Title} {one.Article?.Byline} {one.Article?.Url} {one.Article?.Published} {Extracting.Codes(one)}"));
    }

    [Theory]
    [InlineData("Beck zahlt ", 1_000_000)]
    [InlineData("a\n", 1_000_000)]
    [InlineData("\n", 400_000)]
    [InlineData("\r", 400_000)]
    [InlineData("Teilen\n", 100_000)]
    [InlineData("Foto: dpa\n", 100_000)]
    [InlineData("a\nFoto: dpa\n\n", 100_000)]
    [InlineData("3. Mai 2024\n", 100_000)]
    [InlineData("[externer Link", 100_000)]
    [InlineData("[externer Link]", 100_000)]
    [InlineData("[externer Link]\n", 100_000)]
    [InlineData("{", 400_000)]
    [InlineData("[", 400_000)]
    [InlineData("{}\n", 100_000)]
    [InlineData("https://a.b/", 100_000)]
    [InlineData("Von Anna ", 100_000)]
    public void A_long_page_is_read(string piece, int times)
    {
        string text = new StringBuilder().Insert(0, piece, times).Append("Ende.").ToString();
        Assert.True(Holds(text));
        Assert.All(Extracting.All(text), one => Assert.True(HasEither(one)));
    }

    private static bool HasEither(Extracted one) => one.Article is null ? one.Problems.Length > 0 : one.Article.Text.Length > 0;

    private static bool Holds(string text)
    {
        // What cannot be written as UTF-8 cannot be in a file: the half character becomes U+FFFD.
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        string decoded = Encoding.UTF8.GetString(bytes);
        foreach (Extracted one in Extracting.All(bytes, asIs: true))
        {
            if (!HasEither(one))
                return false;
            if (one.Article is { } article && one.Path == "a.txt" && article.Text != decoded)
                return false;
            if (one.Article is { } checkedArticle && !SpansHold(checkedArticle))
                return false;
        }
        return true;
    }

    private static bool SpansHold(Article article)
    {
        int end = 0;
        foreach (TextSpan span in article.Boilerplate)
        {
            if (span.Start < end || span.IsEmpty || span.End > article.Text.Length)
                return false;
            end = span.End;
        }
        return article.Published is null == article.PublishedBasis is null;
    }
}
