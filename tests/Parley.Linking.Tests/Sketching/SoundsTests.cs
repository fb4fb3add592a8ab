using Parley.Linking.Sketching;
using Parley.Text;

namespace Parley.Linking.Tests.Sketching;

public sealed class SoundsTests
{
    [Theory]
    [InlineData("Tschumak", "Chumak", "Чумак")]
    [InlineData("Juri", "Yuri", "Юрий")]
    [InlineData("Jakowin", "Yakovin", "Яковин")]
    [InlineData("Wolodar", "Volodar", "Володар")]
    [InlineData("Schukin", "Zhukin", "Жукин")]
    [InlineData("Borschtschin", "Borshchin", "Борщин")]
    [InlineData("Schirow", "Shirov", "Широв")]
    [InlineData("Luzk", "Lutsk", "Луцк")]
    [InlineData("Bolowjew", "Bolovyev", "Боловьев")]
    [InlineData("Achmarow", "Akhmarov", "Ахмаров")]
    [InlineData("Becker", "Becker", "Бекер")]
    [InlineData("Philipp", "Filip", "Филипп")]
    public void One_name_sounds_alike_in_every_spelling(string german, string english, string cyrillic)
    {
        string expected = Heard("de", german);
        Assert.Equal((expected, expected, expected), (Heard("en", english), Heard("de", cyrillic), Heard("en", cyrillic)));
    }

    [Theory]
    [InlineData("Tschumak", "Chernov")]
    [InlineData("Beck", "Back")]
    [InlineData("Adler", "Adley")]
    [InlineData("Hafen", "Haven")]
    [InlineData("Tschumak", "Чернов")]
    public void Different_names_do_not(string german, string other) => Assert.NotEqual(Heard("de", german), Heard("en", other));

    [Theory]
    [InlineData("", "")]
    [InlineData("mm", "m")]
    [InlineData("ь", "")]
    [InlineData("anna", "ana")]
    [InlineData("tschtsch", "C")]
    [InlineData("b2b", "b2b")]
    [InlineData("\uD835\uDD04", "\uD835\uDD04")]
    public void No_sound_stands_twice_in_a_row(string folded, string expected) => Assert.Equal(expected, new Sounds(Readings.Language("de")).Of(folded));

    [Fact]
    public void A_language_without_the_list_cannot_hear() => Assert.Throws<SetupException>(() => new Sounds(new Language("xx", new Dictionary<string, IReadOnlyList<string>>())));

    private static string Heard(string language, string word) => new Sounds(Readings.Language(language)).Of(Folding.Fold(word));
}
