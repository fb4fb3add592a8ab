using System.Globalization;
using System.Text;

namespace Parley.Text.Tests;

public class FoldingTests
{
    [Theory]
    [InlineData("Πειραιάς", "πειραιάσ")]
    [InlineData("", "")]
    [InlineData(" –.!\n", "")]
    [InlineData("Der Rat tagt.", "der rat tagt")]
    [InlineData("Äpfel, Öl, Übung, Straße, GROẞ", "aepfel oel uebung strasse gross")]
    [InlineData("u\u0308ber Ma\u0308rz", "ueber maerz")]
    [InlineData("naïve citoyens élus à Łódź", "naive citoyens elus a lodz")]
    [InlineData("Søren Đoković İstanbul Yıldız œuvre ﬁnal", "soren dokovic istanbul yildiz oeuvre final")]
    [InlineData("Владимир Йод", "владимир йод")]
    [InlineData("Halvenko's don’t O'Brien", "halvenko s don t o brien")]
    [InlineData("80,000 3.5 5km ١٢", "80 000 3 5 5km ١٢")]
    [InlineData("CO₂ Krise²", "co2 krise")]
    [InlineData("Ver\u00ADhand\u00ADlung", "verhandlung")]
    [InlineData("a\u200Bb", "a b")]
    [InlineData("ja😀nein 👩‍👧", "ja nein")]
    [InlineData("a\uD83Db\uDE00", "a b")]
    [InlineData("\uFEFF\u0308ja", "ja")]
    [InlineData("Nord-Süd_Dialog", "nord sued dialog")]
    public void Folds(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Theory]
    [InlineData("Görlitz", "gorlitz")]
    [InlineData("Go\u0308rlitz", "gorlitz")]
    [InlineData("Straße", "strasse")]
    [InlineData("Bonn", "bonn")]
    public void Folds_without_umlauts(string word, string folded) => Assert.Equal(folded, Folding.FoldWithoutUmlauts(word));

    // The program runs without the data by which letters come apart; the tests have it.
    [Fact]
    public void A_letter_with_an_accent_is_folded_as_the_letter_and_the_accent()
    {
        var letters = Enumerable.Range(0xC0, 0x1F00 - 0xC0).Where(unit => unit is < 0x250 or >= 0x1E00).Select(unit => ((char)unit).ToString())
            .Where(letter => char.IsLetter(letter[0]) && letter.Normalize(NormalizationForm.FormD)[0] is < '\u0250');
        Assert.All(letters, letter => Assert.Equal(Folding.Fold(letter.Normalize(NormalizationForm.FormD)), Folding.Fold(letter)));
    }

    [Fact]
    public void Folding_twice_changes_nothing()
    {
        for (int unit = 0; unit < 0xFFFF; unit++)
        {
            string once = Folding.Fold(((char)unit).ToString());
            Assert.True(once == Folding.Fold(once) && !once.Contains(' ', StringComparison.Ordinal), $"U+{unit:X4}: {once}");
        }
    }

    [Fact]
    public void The_culture_makes_no_difference()
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal("titanic", Folding.Fold("TITANIC"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("a ", 1_000_000, 1_999_999)]
    [InlineData("a", 1_000_000, Folding.LongestWord)]
    [InlineData("u\u0308", 1_000_000, 2 * Folding.LongestWord)]
    [InlineData("\u0308", 1_000_000, 0)]
    [InlineData("-", 1_000_000, 0)]
    public void Every_word_is_looked_at_once(string piece, int times, int length)
    {
        string text = string.Concat(Enumerable.Repeat(piece, times));
        Assert.Equal(length, Folding.Fold(text).Length);
        int at = 0;
        for (TextSpan word = Folding.Next(text, 0); !word.IsEmpty; word = Folding.Next(text, word.End))
        {
            Assert.True(word.Start >= at);
            at = word.End;
        }
    }
}
