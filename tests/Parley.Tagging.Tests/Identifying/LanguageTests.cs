using Parley.Text;
using Xunit.Abstractions;

namespace Parley.Tagging.Tests.Identifying;

public class LanguageTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("de", "Der Rat will den Hafen nicht öffnen, solange die Stadt kein Geld gibt.")]
    [InlineData("en", "The council does not want to open the port until the city pays for it.")]
    [InlineData(null, "De raad wil de haven niet openen zolang de stad geen geld geeft, zegt hij.")]
    [InlineData(null, "Le conseil ne veut pas ouvrir le port tant que la ville ne donne pas d'argent.")]
    [InlineData(null, "El consejo no quiere abrir el puerto mientras la ciudad no dé dinero.")]
    [InlineData(null, "Rådet vil ikke åbne havnen, så længe byen ikke giver penge til den.")]
    [InlineData(null, "Совет не хочет открывать порт, пока город не даст денег.")]
    [InlineData(null, "理事会不想开放港口。")]
    [InlineData(null, "Beck Hafen")]
    public void Tells(string? expected, string text)
    {
        TaggedText tagged = Tagged.In(null, text);
        Assert.Equal(expected, tagged.Language);
        Assert.Equal(expected is null ? ["unknown-language"] : [], tagged.Problems.Select(problem => problem.Code));
        Tagged.AssertInvariants(tagged);
    }

    [Theory]
    [InlineData("de", "Beck Hafen", "de", null)]
    [InlineData("de-AT", "Beck Hafen", "de", null)]
    [InlineData("EN", "Beck", "en", null)]
    [InlineData("de", "The council does not want to open the port until the city pays for it.", "en", "language-contradicts")]
    [InlineData("fr", "The council does not want to open the port until the city pays for it.", "en", "language-contradicts")]
    [InlineData("fr", "Le conseil ne veut pas ouvrir le port.", null, "unknown-language")]
    [InlineData("de", "De raad wil de haven niet openen zolang de stad er geen geld voor geeft, zegt de voorzitter, en zonder geld gaat er niets open.", null, "language-contradicts")]
    [InlineData("de", "De raad.", "de", null)]
    [InlineData("de", "Beck’ Haus, Hans’ Boot, Max Kai", "de", null)]
    [InlineData("de", "1200 3400 5600 | 12,5 % 13,7 % 8,9 % | 2024 2025 2026", "de", null)]
    [InlineData("den", "Beck Hafen", null, "unknown-language")]
    [InlineData("", "Beck Hafen", null, "unknown-language")]
    [InlineData("de", "", "de", null)]
    [InlineData(null, " \n\t\n ", null, null)]
    public void Stated(string? stated, string text, string? expected, string? problem)
    {
        TaggedText tagged = Tagged.In(stated, text);
        Assert.Equal(expected, tagged.Language);
        Assert.Equal(problem, tagged.Problems.SingleOrDefault()?.Code);
    }

    [Fact]
    public void A_long_foreign_text_contradicts_what_is_stated()
    {
        TaggedText tagged = Tagged.In("de", string.Concat(Enumerable.Repeat("Совет не хочет открывать порт. ", 20)));
        Assert.Null(tagged.Language);
        Assert.Equal("language-contradicts", Assert.Single(tagged.Problems).Code);
    }

    [Fact]
    public void Of_a_mixed_article_most_of_it_decides()
    {
        const string German = "Der Rat will den Hafen nicht öffnen, solange die Stadt kein Geld dafür gibt, sagte die Vorsitzende. ";
        const string English = "The council does not want to open the port until the city pays for it, she said. ";
        string german = string.Concat(Enumerable.Repeat(German, 30)), english = string.Concat(Enumerable.Repeat(English, 30));
        Assert.Equal("de", Tagged.In(null, german + English + german).Language);
        Assert.Equal("en", Tagged.In(null, German + english + english).Language);
        Assert.Equal("de", Tagged.In(null, english + german + german + german).Language);
    }

    [Fact]
    public void A_text_without_words_has_no_sentence() => Assert.Empty(Tagged.In(null, "").Sentences);

    [Fact]
    public void Five_sentences_of_thirty_languages()
    {
        if (Samples() is not { } folder)
        {
            output.WriteLine("skipped: the language samples are not beside the repository");
            return;
        }
        foreach (string file in Directory.GetFiles(folder, "*.txt"))
        {
            string code = Path.GetFileNameWithoutExtension(file);
            string? expected = Tagged.Languages.Any(language => language.Code == code) ? code : null;
            Assert.All(File.ReadAllLines(file).Chunk(5), lines => Assert.Equal(expected, Tagged.In(null, string.Join(' ', lines)).Language));
        }
    }

    private static string? Samples()
    {
        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "Parley.slnx")))
            root = Path.GetDirectoryName(root);
        string? folder = root is null ? null : Path.GetFullPath(Path.Combine(root, "../shared/data/grammar/langid"));
        return Directory.Exists(folder) ? folder : null;
    }
}
