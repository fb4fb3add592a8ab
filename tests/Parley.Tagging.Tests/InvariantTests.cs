using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Parley.Text;

namespace Parley.Tagging.Tests;

public class InvariantTests
{
    // What the rules look at, so that chance puts it side by side; and what no rule knows.
    private static readonly string[] Pieces =
    [
        "Der", "Rat", "z.", "B.", "Dr.", "U.S.", "don't", "Beck’s", "states'", "2.", "Mai", "3,5", "02.12.2022", "a@b.example", "https://", "www.", "#", "@", "zum", "non-x-y", "…", "...", ".", "!", "?", ",",
        ":", "-", "–", "„", "“", "”", "\"", "'", "’", "‚", "‘", "»", "«", "(", ")", "[", "]", "[1]", " ", " ", " ", "\n", "\r\n", "\r", "\n\n", "\t", "\u00A0", "\u2028",
        "\uD83D", "\uDE00", "😀", "\u200D", "\uFE0F", "\u200B", "\uFEFF", "\0", "\u0308", "א", "你好。", "IV.", "/", "*innen", "%", "&", "`", "..", "١",
    ];

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ListOf().Select(string.Concat),
        ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(chars => new string(chars)),
        Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(chars => new string(chars))).ToArbitrary();

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    [InlineData(null)]
    public void Every_character_but_white_space_is_in_one_token_and_one_sentence(string? language) =>
        Prop.ForAll(Texts, text => Tagged.AssertInvariants(Tagged.In(language, text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000).WithEndSize(200));

    [Fact]
    public void A_blank_line_is_in_no_sentence() => Prop.ForAll(Texts, text =>
    {
        foreach (Sentence sentence in Tagged.In("de", text).Sentences)
            Assert.DoesNotMatch(@"[\n\r][^\S\n\r]*[\n\r]", sentence.Span.In(text).ToString().Replace("\r\n", "\n", StringComparison.Ordinal));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void The_culture_makes_no_difference()
    {
        const string text = "Im Rat sagte Beck: „ICH GING. I did it.“ Die ist bis 3.5 im IT.";
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        TaggedText here = Tagged.In("de", text);
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            TaggedText there = new Tagger(Tagged.Languages).Tag(new Article("test.txt", text) { StatedLanguage = "de" });
            Assert.Equal(here.Tokens.ToArray(), there.Tokens.ToArray());
            Assert.Equal(here.Sentences.ToArray(), there.Sentences.ToArray());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
