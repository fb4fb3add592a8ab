using System.Diagnostics;
using Parley.Attributing.Lexicon;
using Parley.Attributing.Speakers;
using Parley.Reading;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Attributing.Tests.Entities;

/// <summary>Texts that ask for more people, roles and pronouns than any article has: naming stays linear.</summary>
public class LongTextTests
{
    private const int Sentences = 3000;

    private static readonly IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);

    [Theory]
    [InlineData("Ann Beck{0} came. She left. ")]
    [InlineData("Minister Ann{0} Beck came. The minister left. ")]
    [InlineData("A minister{0} came. The man left. Beck stayed. ")]
    [InlineData("The Council{0} met. It voted. They left. ")]
    public void Many_names_cost_no_more_each(string pattern)
    {
        double few = Cost(pattern, Sentences / 4), many = Cost(pattern, Sentences);
        Assert.True(many < few * 12 + 200, $"{few} ms for a quarter, {many} ms for all");
    }

    private static double Cost(string pattern, int sentences)
    {
        string text = string.Concat(Enumerable.Range(0, sentences).Select(n => string.Format(null, pattern, (char)('a' + n % 26) + $"{(char)('a' + n / 26 % 26)}{(char)('a' + n / 676 % 26)}")));
        TaggedText tagged = new Tagger(languages, Depth.Syntax).Tag(new Article("long", text) { StatedLanguage = "en" });
        var view = new TextView(tagged, new AttributingLexicon(languages.First(language => language.Code == "en")));
        var watch = Stopwatch.StartNew();
        new SpeakerNamer(view, []).Name();
        return watch.Elapsed.TotalMilliseconds;
    }
}
