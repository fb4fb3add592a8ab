using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Reading;

namespace Parley.Attributing.Tests.Entities;

public class SpellingTests
{
    private static readonly AttributingLexicon lexicon = new(LanguageFolder.LoadAll(LanguageFolder.Default).First(language => language.Code == "de"));

    [Theory]
    [InlineData("Tschermak", "Chermak")]
    [InlineData("Jekaterina", "Ekaterina")]
    [InlineData("Schtscherbin", "Shcherbin")]
    [InlineData("Görlich", "Goerlich")]
    [InlineData("Dubrowskaja", "Dubrovskaya")]
    public void One_name_in_two_spellings_has_one_key(string one, string other) =>
        Assert.Equal(lexicon.Spelling.Key(one), lexicon.Spelling.Key(other));

    [Theory]
    [InlineData("Beck", "Back")]
    [InlineData("Arndt", "Tamm")]
    public void Two_names_have_two_keys(string one, string other) => Assert.NotEqual(lexicon.Spelling.Key(one), lexicon.Spelling.Key(other));

    [Theory]
    [InlineData("chermak", "chermok", true)]
    [InlineData("petrov", "petrova", false)]
    [InlineData("beck", "back", false)]
    public void Long_names_one_letter_apart_are_near(string one, string other, bool near) => Assert.Equal(near, Spelling.AreNear(one, other));
}
