using Parley.Reading;
using Parley.Text;

namespace Parley.Ingesting.Tests.Reading;

public sealed class ReaderVersionTests
{
    [Fact]
    public void It_begins_with_the_programs_version() => Assert.Matches(@"^\d+\.\d+\.\d+ [0-9a-f]{20}$", Of(Language("de", "tagging/x", "a", "b")));

    [Fact]
    public void It_does_not_depend_on_the_order_of_languages()
    {
        Language de = Language("de", "tagging/x", "a"), en = Language("en", "tagging/x", "b");
        Assert.Equal(Of(de, en), Of(en, de));
    }

    [Theory]
    [InlineData("en", "tagging/x", "a", "b")]
    [InlineData("de", "tagging/y", "a", "b")]
    [InlineData("de", "tagging/x", "a", "c")]
    [InlineData("de", "tagging/x", "ab")]
    [InlineData("de", "tagging/x", "b", "a")]
    [InlineData("de", "tagging/x", "a", "b", "c")]
    public void It_changes_with_every_word(string code, string list, params string[] lines) =>
        Assert.NotEqual(Of(Language("de", "tagging/x", "a", "b")), Of(Language(code, list, lines)));

    [Fact]
    public void It_changes_with_every_model_which_is_told_by_its_ending()
    {
        byte[] model = [.. Enumerable.Range(0, 100).Select(n => (byte)n)];
        string with = Of(Language(("grammar", model)));
        Assert.Equal(with, Of(Language(("grammar", [.. model]))));
        Assert.NotEqual(with, Of(Language()));
        Assert.NotEqual(with, Of(Language(("lexicon", model))));
        Assert.NotEqual(with, Of(Language(("grammar", [.. model[..99], 0]))));
        Assert.NotEqual(with, Of(Language(("grammar", []))));
    }

    [Fact]
    public void It_changes_with_the_codebook() => Assert.NotEqual(ReaderVersion.Of([], "a"), ReaderVersion.Of([], "b"));

    private static Language Language(params (string Name, byte[] Bytes)[] models) =>
        new("de", new Dictionary<string, IReadOnlyList<string>>(), models.ToDictionary(model => model.Name, model => new ReadOnlyMemory<byte>(model.Bytes)));

    private static string Of(params Language[] languages) => ReaderVersion.Of(languages, "codebook");

    private static Language Language(string code, string list, params string[] lines) =>
        new(code, new Dictionary<string, IReadOnlyList<string>> { [list] = lines });
}
