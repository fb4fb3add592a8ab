using Parley.Coding.Actors;

namespace Parley.Coding.Tests.Actors;

public sealed class SpeakerKindsTests
{
    private static readonly ActorRegistry actors = new(Repository.Actors());

    [Theory]
    [InlineData("de", "politikwissenschaftlerin", "who:expertise")]
    [InlineData("de", "außenministerin", "who:authority")]
    [InlineData("de", "regierungssprecher", "who:spokesman")]
    [InlineData("de", "generalleutnant", "who:force")]
    [InlineData("en", "historian", "who:expertise")]
    [InlineData("en", "spokeswoman", "who:spokesman")]
    [InlineData("en", "insider", "who:unnamed")]
    [InlineData("en", "shopkeeper", "who:people")]
    public void Words_tell_the_kind(string language, string word, string expected) => Assert.Equal([expected], Of(language, [word], null));

    [Theory]
    [InlineData("Kremlin", "who:authority")]
    [InlineData("Ukraine", "who:authority")]
    [InlineData("Reuters", "who:press")]
    [InlineData("ISW", "who:expertise")]
    [InlineData("Ulla Nemo", "who:unknown")]
    public void Where_no_word_does_the_registry_tells_it(string name, string expected) => Assert.Equal([expected], Of("en", [name], actors.Find(name, null)));

    [Fact]
    public void Words_count_before_the_registry() => Assert.Equal(["who:spokesman"], Of("en", ["spokesman", "kremlin"], actors.Find("Kremlin", null)));

    [Fact]
    public void Who_is_two_things_is_both() => Assert.Equal(["who:expertise", "who:force"], Of("en", ["analyst", "colonel"], null));

    private static string[] Of(string language, string[] words, Actor? known) => new SpeakerKinds(Repository.Language(language)).Of(words, known);
}
