using Parley.Linking.Sketching;
using Parley.Text;

namespace Parley.Linking.Tests.Sketching;

public sealed class TermFinderTests
{
    private static readonly TermFinder german = new(Readings.Language("de")), english = new(Readings.Language("en"));

    [Theory]
    [InlineData("Beck zieht die Truppen aus dem Hafen ab", "Beck zieht Truppen Hafen")]
    [InlineData("und die mit WERDEN, am 12. oder 2031", "")]
    [InlineData("Veldt-Hafen, B2 und 3A", "Veldt Hafen")]
    [InlineData("", "")]
    [InlineData("... !", "")]
    public void Words_that_tell_something(string text, string expected) =>
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), german.Words(text, [Whole(text)]).Select(pair => pair.Word));

    [Theory]
    [InlineData("Hafen", "hafens")]
    [InlineData("Truppen", "Truppe")]
    [InlineData("Südland", "Suedlands")]
    public void Endings_and_umlauts_do_not_count(string one, string other) => Assert.Equal(Stems(german, one), Stems(german, other));

    [Fact]
    public void A_word_is_found_once_by_its_longest_form()
    {
        Term term = Assert.Single(german.Terms("hafen Hafenstadt hafens", [new TextSpan(0, 23)]));
        Assert.Equal((10, true), (term.Weight, term.IsName));
    }

    [Fact]
    public void Only_the_given_passages_count() =>
        Assert.Equal(["Beck", "Truppen"], german.Words("Beck zieht Truppen ab", [new TextSpan(0, 4), new TextSpan(11, 18)]).Select(pair => pair.Word));

    // Words that are cut by a passage's end are read to the end only: nothing behind it is looked at.
    [Fact]
    public void Nothing_behind_a_passage_is_read() => Assert.Equal(["Hafen"], german.Words("Hafenstadt", [new TextSpan(0, 5)]).Select(pair => pair.Word));

    [Theory]
    [InlineData("Tschumak", "Chumak")]
    [InlineData("Kommission", "Commission")]
    [InlineData("Чумак", "Chumak")]
    public void Languages_meet_by_sounds(string one, string other) => Assert.Equal(german.Terms(one, [Whole(one)]).Single().Sound, english.Terms(other, [Whole(other)]).Single().Sound);

    [Fact]
    public void A_short_word_has_no_sound() => Assert.Equal(0u, german.Terms("Ost", [new TextSpan(0, 3)]).Single().Sound);

    [Theory]
    [InlineData("3.000 Mann", "3000 Mann", true)]
    [InlineData("3,000 men", "3.000", true)]
    [InlineData("am 12. 9.", "12, 9", true)]
    [InlineData("12.9", "12 9", false)]
    [InlineData("7 und 7", "7", true)]
    [InlineData("Beck", "", true)]
    public void Numbers_are_their_digits(string one, string other, bool areSame) =>
        Assert.Equal(areSame, TermFinder.Numbers(one, [Whole(one)], []).SequenceEqual(TermFinder.Numbers(other, [Whole(other)], [])));

    [Fact]
    public void What_was_read_as_a_number_meets_digits() =>
        Assert.Contains(TermFinder.Numbers("drei Millionen", [new TextSpan(0, 14)], [3_000_000m]).Single(), TermFinder.Numbers("3,000,000", [new TextSpan(0, 9)], []));

    [Theory]
    [InlineData("Juri  Tschumak", "Yuri Chumak")]
    [InlineData("Юрий Чумак", "yuri chumak")]
    public void A_whole_name_sounds_alike(string name, string other) => Assert.Equal(german.Sound(name), english.Sound(other));

    [Fact]
    public void Of_a_content_of_very_many_words_the_first_count()
    {
        string text = string.Concat(Enumerable.Range(0, 100_000).Select(n => $"{(char)('a' + (n % 26))}{(char)('a' + (n / 26 % 26))}{(char)('a' + (n / 676 % 26))}wort "));
        Assert.Equal(200, german.Terms(text, [Whole(text)]).Length);
    }

    private static TextSpan Whole(string text) => new(0, text.Length);

    private static IEnumerable<uint> Stems(TermFinder finder, string text) => finder.Terms(text, [Whole(text)]).Select(term => term.Stem);
}
