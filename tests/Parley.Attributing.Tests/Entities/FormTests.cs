using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Speakers;
using Parley.Text;

namespace Parley.Attributing.Tests.Entities;

public class FormTests
{
    private static readonly NominativeForms forms = new(
    [
        "einem einen eines einer | ein | eine | ein | ein", "strong: en em es er e | er | e | es | e", "weak: | e | e | e | en", "unchanged: at ist", "adjectival: beamten", "dative: n", "feminine-plural: en nen", "plural-behind: e",
        "adjectival-man: r - ein | e der | n dem den des einem", "adjectival-woman: e - die eine ihre | n der einer",
    ]);

    private static readonly OwnerEndings owners = new(["s z | ’", "… | s"]);

    [Theory]
    [InlineData("Hafenkreisen", "Hafenkreis", false, "Hafenkreise")]
    [InlineData("Teilnehmern", "Teilnehmer", false, "Teilnehmer")]
    [InlineData("Diplomaten", "Diplomat", false, "Diplomaten")]
    [InlineData("Experten", "Experte", false, "Experten")]
    [InlineData("Behörden", "Behörde", true, "Behörden")]
    [InlineData("Zeitungen", "Zeitung", true, "Zeitungen")]
    [InlineData("Hafenbeamten", "Hafenbeamte", false, "Hafenbeamten")]
    public void A_plural_loses_the_datives_n_alone(string dative, string lemma, bool isFeminine, string expected) => Assert.Equal(expected, forms.Plural(dative, lemma, isFeminine));

    [Fact]
    public void Articles_and_adjectives_go_by_the_nouns_gender()
    {
        Assert.Equal("ein", forms.Determiner("einem", NounForm.Neuter));
        Assert.Equal("hoher", forms.Adjective("hohen", NounForm.Masculine, isDefinite: false).ToString());
        Assert.Equal("hohe", forms.Adjective("hohen", NounForm.Masculine, isDefinite: true).ToString());
    }

    [Theory]
    [InlineData("Jana Beck", "Jana Becks")]
    [InlineData("Ann Voss", "Ann Voss’")]
    public void A_name_becomes_an_owners(string name, string expected) => Assert.Equal(expected, owners.Of(name));

    [Theory]
    [InlineData("Hafenbeamte", "die", Gender.Feminine)]
    [InlineData("Hafenbeamte", "der", Gender.Masculine)]
    [InlineData("Beamter", "", Gender.Masculine)]
    [InlineData("Beamte", "", Gender.Feminine)]
    [InlineData("Beamten", "der", Gender.Feminine)]
    [InlineData("Beamten", "dem", Gender.Masculine)]
    [InlineData("Beamten", "", Gender.Unknown)]
    [InlineData("Lotse", "die", Gender.Unknown)]
    internal void A_noun_inflected_as_an_adjective_says_the_sex(string noun, string determiner, Gender expected) => Assert.Equal(expected, forms.Sex(noun, determiner));

    [Fact]
    public void Clues_are_weighed_by_their_names()
    {
        var weights = new ClueWeights(["Subject 1.5", "Sentences -1"]);
        var clues = new float[ClueWeights.Count];
        (clues[(int)Clue.Subject], clues[(int)Clue.Sentences]) = (1, 2);
        Assert.Equal(-0.5, weights.Score(clues), 3);
        Assert.Throws<SetupException>(() => new ClueWeights(["Weather 1"]));
    }
}
