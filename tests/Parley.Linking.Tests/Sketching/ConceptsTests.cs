using Parley.Linking.Sketching;
using Parley.Text;

namespace Parley.Linking.Tests.Sketching;

public sealed class ConceptsTests
{
    private static readonly Concepts german = new(Readings.Language("de")), english = new(Readings.Language("en"));

    [Theory]
    [InlineData("Hafen", "harbour")]
    [InlineData("Häfen", "ports")]
    [InlineData("Waffenruhe", "truce")]
    [InlineData("Feuerpausen", "ceasefires")]
    [InlineData("abgelehnt", "rejected")]
    [InlineData("gab", "gave")]
    public void What_one_language_calls_so_the_other_calls_otherwise(string word, string other) => Assert.NotEmpty(Of(german, word).Intersect(Of(english, other)));

    [Theory]
    [InlineData("Hafenkrieg", "Hafen")]
    [InlineData("Hafenkrieg", "Krieg")]
    [InlineData("Friedensbrücke", "Brücke")]
    public void A_compound_means_what_its_parts_do(string word, string part) => Assert.Superset(Of(german, part), Of(german, word));

    [Theory]
    [InlineData("Norland")]
    [InlineData("xyzxyzxyzxyz")]
    [InlineData("")]
    [InlineData("7")]
    public void What_no_list_has_means_nothing(string word) => Assert.Empty(Of(german, word));

    [Fact]
    public void A_word_without_end_is_left() => Assert.Empty(Of(german, new string('e', 100_000)));

    [Fact]
    public void Every_concept_has_a_name_of_its_own_in_each_language() => Assert.All(["de", "en"], code =>
    {
        string[] names = [.. Readings.Language(code).List(Concepts.List).Select(line => line.Split(": ")[0])];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.Equal(names.Length, names.Select(Concepts.Id).Distinct().Count());
    });

    [Fact]
    public void The_languages_have_the_same_concepts() =>
        Assert.Equal(Readings.Language("de").List(Concepts.List).Select(line => line.Split(": ")[0]), Readings.Language("en").List(Concepts.List).Select(line => line.Split(": ")[0]));

    private static HashSet<uint> Of(Concepts concepts, string word) => [.. concepts.Of(Folding.Fold(word))];
}
