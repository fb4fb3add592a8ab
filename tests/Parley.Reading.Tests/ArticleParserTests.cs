using Parley.Reading.Tests.Readings;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Reading.Tests;

public sealed class ArticleParserTests
{
    [Theory]
    [InlineData(Depth.Tags)]
    [InlineData(Depth.Syntax)]
    public void Without_its_models_it_does_not_start(Depth depth)
    {
        Language[] bare = [.. Readers.Languages.Select(language => Without(language, "grammar", "lexicon"))];
        var error = Assert.Throws<SetupException>(() => new ArticleParser(bare, depth));
        Assert.Equal("PARLEY004", error.Number);
        Assert.Contains("Restore the folder languages/", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_model_stops_the_start()
    {
        byte[] nothing = new byte[100];
        Language[] broken = [.. Readers.Languages.Select(language => With(language, KeyValuePair.Create<string, ReadOnlyMemory<byte>>("lexicon", nothing)))];
        Assert.Equal("PARLEY005", Assert.Throws<SetupException>(() => new ArticleParser(broken, Depth.Syntax)).Number);
    }

    private static Language Without(Language language, params string[] models) => new(
        language.Code, Lists(language), Models(language).ExceptBy(models, model => model.Key).ToDictionary());

    private static Language With(Language language, KeyValuePair<string, ReadOnlyMemory<byte>> model) => new(
        language.Code, Lists(language), Models(language).Prepend(model).DistinctBy(one => one.Key).ToDictionary());

    private static IEnumerable<KeyValuePair<string, ReadOnlyMemory<byte>>> Models(Language language) =>
        language.ModelNames.Select(name => KeyValuePair.Create(name, language.Model(name)));

    private static Dictionary<string, IReadOnlyList<string>> Lists(Language language) =>
        language.ListNames.ToDictionary(name => name, language.List);
}
