using Parley.Lab.Commands;
using Parley.Lab.Corpora;
using Parley.Lab.Training;
using Parley.Reading;
using Parley.Tagging.Grammar;
using Parley.Networks;
using Parley.Text;
using Xunit.Abstractions;

namespace Parley.Lab.Tests.Training;

public class GrammarTrainerTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Two_hundred_sentences_give_the_same_bytes_twice(string code)
    {
        if (Shared.Find("data/grammar") is not { } data)
        {
            output.WriteLine("skipped: the corpora are not beside the repository");
            return;
        }
        Language language = LanguageFolder.LoadAll(LanguageFolder.Default).Single(one => one.Code == code);
        Recipe recipe = Recipe.Of(code) with { Raw = [], Silver = false };
        recipe = recipe with { Options = recipe.Options with { Epochs = 1 } };
        byte[] Train() => GrammarTrainer.Train(
            new TrainingJob(new CorpusFolder(data), code, Final: false, Sample: 200, TextWriter.Null), recipe, language.Model("lexicon").ToArray());
        byte[] once = Train();
        Assert.Equal(once, Train());

        ModelFile model = ModelFile.Read(once, "grammar.model", GrammarModel.Kind);
        Assert.Equal("training", model.Facts["part"]);
        Assert.All(recipe.Files(final: false), file => Assert.Contains("train:" + Path.GetFileName(file), model.Facts.Keys));
    }

    [Fact]
    public void A_final_model_names_the_development_part_too() => Assert.All(
        (string[])["en", "de"], code => Assert.Superset(Recipe.Of(code).Files(final: false).ToHashSet(), Recipe.Of(code).Files(final: true).ToHashSet()));

    [Fact]
    public void A_language_without_a_recipe_is_named() =>
        Assert.Contains("'fr'", Assert.Throws<FormatException>(() => Recipe.Of("fr")).Message, StringComparison.Ordinal);
}
