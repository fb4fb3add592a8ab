namespace Parley.Text.Tests;

public sealed class LabelsTests
{
    [Fact]
    public void Every_value_has_one_word_and_every_word_one_value()
    {
        Check(Labels.Kinds, "direct", "indirect", "mixed", "reported", "free-indirect");
        Check(Labels.Media, "speech", "writing", "thought");
        Check(Labels.NameBases, "stated", "completed", "inferred");
        Check(Labels.DateBases, "jsonld", "meta", "text", "url", "given");
    }

    [Theory]
    [InlineData("Direct")]
    [InlineData("")]
    public void Another_word_is_none(string word)
    {
        Assert.False(Labels.Kinds.TryValue(word, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Labels.Kinds.Value(word));
    }

    [Fact]
    public void Another_value_has_none() => Assert.Throws<ArgumentOutOfRangeException>(() => Labels.Media.Of((Medium)99));

    private static void Check<T>(Labels<T> labels, params string[] words)
        where T : struct, Enum
    {
        Assert.Equal(words, labels.All);
        Assert.Equal(words, Enum.GetValues<T>().Select(labels.Of));
        Assert.Equal(Enum.GetValues<T>(), words.Select(labels.Value));
    }
}
