using Parley.Networks;
using Parley.Tagging.Grammar;

namespace Parley.Tagging.Tests.Grammar;

public class FeatureTests
{
    private static readonly WordFeatures features = new(null, null);

    [Fact]
    public void A_known_feature_has_its_row_and_an_unknown_one_none()
    {
        ulong[] hashes = [.. Of("haven").Distinct()];
        var table = new FeatureTable(hashes);
        Assert.All(hashes.Select((hash, i) => (hash, i)), pair => Assert.Equal(pair.i + 1, table.Row(pair.hash)));
        Assert.Equal(0, table.Row(Of("quay")[0]));
    }

    [Theory]
    [InlineData("Haven", "haven", 0)]
    [InlineData("1984", "2001", 0)]
    public void Case_and_digits_do_not_make_another_word(string one, string other, int feature) =>
        Assert.Equal(Of(one)[feature], Of(other)[feature]);

    [Fact]
    public void Case_makes_another_shape() => Assert.NotEmpty(Of("Haven").Except(Of("haven")));

    [Theory]
    [InlineData("x")]
    [InlineData("-")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle")]
    public void There_are_never_too_many(string form) => Assert.InRange(Of(form).Length, 1, WordFeatures.Most);

    [Fact]
    public void Another_language_shares_shapes_and_capitalised_words_alone()
    {
        ulong[] foreign = Of("Haven", new WordFeatures(null, null, 5)), own = Of("Haven");
        Assert.Equal(own[0], foreign[0]);
        Assert.Empty(Of("haven", new WordFeatures(null, null, 5)).Take(1).Intersect(Of("haven")));
    }

    private static ulong[] Of(string form) => Of(form, features);

    private static ulong[] Of(string form, WordFeatures of)
    {
        Span<ulong> into = stackalloc ulong[WordFeatures.Most];
        return into[..of.Of(form, into, out _)].ToArray();
    }
}
