using Parley.Text;

namespace Parley.Tagging.Tests.Grammar;

public class FittingModelsTests
{
    [Theory]
    [InlineData("grammar", "PARLEY005: 'languages/de/grammar.model' is not of the language 'de'. Restore the folder languages/ from the release.")]
    [InlineData("lexicon", "PARLEY005: 'languages/de/grammar.model' was trained with another dictionary than the lexicon.model beside it. Restore the folder languages/ from the release.")]
    public void A_model_of_another_language_stops_the_start(string foreign, string expected)
    {
        Language german = Of("de"), english = Of("en");
        var mixed = new Language(
            "de",
            german.ListNames.ToDictionary(name => name, german.List),
            german.ModelNames.ToDictionary(name => name, name => (name == foreign ? english : german).Model(name)));
        Assert.Equal(expected, Assert.Throws<SetupException>(() => new Tagger([mixed], Depth.Tags)).Message);
        Assert.NotNull(new Tagger([mixed]));
    }

    private static Language Of(string code) => Tagged.Languages.Single(language => language.Code == code);
}
