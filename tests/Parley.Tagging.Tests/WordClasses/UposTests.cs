using Parley.Text;

namespace Parley.Tagging.Tests.WordClasses;

public class UposTests
{
    private static readonly string[] Lists =
        ["adpositions", "adverbs", "auxiliaries", "conjunctions", "determiners", "numerals", "particles", "pronouns", "subordinators"];

    [Theory]
    [InlineData("de", "Beck ist nicht im Hafen , weil er und wir drei Boote suchten .", "-|Aux|Part|Adp|-|Punct|Sconj|Pron|Cconj|Pron|Num|-|-|Punct")]
    [InlineData("de", "Der Rat , der das will", "-|-|Punct|-|-|Aux")]
    [InlineData("de", "Am 2. Mai um 10:30 kamen 1.500 und 20 %", "Adp|-|-|-|Num|-|Num|Cconj|Num|Sym")]
    [InlineData("de", "https://hafen.example beck@hafen.example #Hafen @Rat", "Sym|Sym|-|-")]
    [InlineData("en", "The port is not with us because they can't", "Det|-|Aux|Part|Adp|Pron|Sconj|Pron|Aux|Part")]
    [InlineData("en", "US and IT and I", "-|Cconj|-|Cconj|Pron")]
    [InlineData("en", "the states' 1990s 19th 5 $ ( “", "Det|-|Part|-|-|Num|Sym|Punct|Punct")]
    [InlineData("en", "that to as like before", "-|-|-|-|-")]
    public void Classes(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tagged.In(language, text).Tokens.Select(token => token.Upos == Upos.None ? "-" : token.Upos.ToString())));

    [Fact]
    public void No_word_has_two_classes()
    {
        foreach (Language language in Tagged.Languages)
        {
            string[] words = [.. Lists.SelectMany(list => language.Words("tagging/" + list))];
            Assert.Equal(words.Order(StringComparer.OrdinalIgnoreCase), words.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public void A_missing_list_stops_the_start()
    {
        var exception = Assert.Throws<SetupException>(() => new Tagger([new Language("xx", new Dictionary<string, IReadOnlyList<string>>())]));
        Assert.Equal("PARLEY002", exception.Number);
    }
}
