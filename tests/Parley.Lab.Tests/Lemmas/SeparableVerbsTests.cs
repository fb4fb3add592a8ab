using Parley.Lab.Tests.Lexicons;
using Parley.Tagging.Lemmas;
using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Lab.Tests.Lemmas;

public sealed class SeparableVerbsTests
{
    private static readonly Lexicon german = SmallLexicon.German(
        "ablehnte ablehnen VER:3:SIN:PRT:SFT:NEB", "ablehnen ablehnen VER:INF:SFT", "aufhören aufhören VER:INF:SFT",
        "vorlag vorliegen VER:3:SIN:PRT:NON:NEB", "vorlagen vorlegen VER:INF:NON");

    private static readonly Lexicon english = SmallLexicon.English("overtook overtake VBD", "overtake overtake VB");

    [Theory]
    [InlineData("Sie:2 lehnte=lehnen:0 alles:2 ab:2:compound:prt", 1, "ablehnen")]
    [InlineData("Lehnte=lehnen:0 sie:1 ab:1:compound:prt", 0, "ablehnen")]
    [InlineData("Es:2 lag=liegen:0 vor:2:compound:prt", 1, "vorliegen")]
    [InlineData("Hört=hören:0 auf:1:compound:prt", 0, "aufhören")]
    [InlineData("Sie:2 lehnte=lehnen:0 an:2:compound:prt", 1, "lehnen")]
    [InlineData("Sie:2 lehnte=lehnen:0 ab:2:advmod", 1, "lehnen")]
    [InlineData("Sie:2 lehnte=lehnen:0", 1, "lehnen")]
    [InlineData("Sie:2 lehnte:0", 1, null)]
    public void A_verb_is_joined_with_its_particle(string words, int verb, string? expected) => Assert.Equal(expected, new SeparableVerbs(german).VerbLemma(Tagged(words), verb));

    [Fact]
    public void A_particle_by_its_tag_alone_will_do()
    {
        TaggedText text = Tagged("Sie:2 lehnte=lehnen:0 ab:2:mark");
        text = text with { Words = text.Words.SetItem(2, text.Words[2] with { Xpos = "PTKVZ" }) };
        Assert.Equal("ablehnen", new SeparableVerbs(german).VerbLemma(text, 1));
    }

    [Fact]
    public void A_language_without_joined_forms_joins_none() =>
        Assert.Equal("take", new SeparableVerbs(english).VerbLemma(Tagged("She:2 took=take:0 over:2:compound:prt"), 1));

    [Fact]
    public void A_particle_of_another_sentence_is_not_looked_for()
    {
        TaggedText text = Tagged("Er:2 lehnte=lehnen:0 ab:2:compound:prt");
        Sentence all = text.Sentences[0];
        text = text with { Sentences = [all with { EndToken = 2, EndWord = 2 }, all with { FirstToken = 2, FirstWord = 2 }] };
        Assert.Equal("lehnen", new SeparableVerbs(german).VerbLemma(text, 1));
    }

    // A word: form[=lemma]:head[:relation], heads counted from 1.
    private static TaggedText Tagged(string sentence)
    {
        string[][] words = [.. sentence.Split(' ').Select(word => word.Split(':', 3))];
        string text = string.Join(' ', words.Select(word => word[0].Split('=')[0]));
        var tokens = new List<Token>();
        var all = new List<Word>();
        int at = 0;
        foreach (string[] word in words)
        {
            string[] form = word[0].Split('=');
            var span = new TextSpan(at, at + form[0].Length);
            tokens.Add(new Token(span, Upos.None));
            all.Add(new Word(all.Count, span)
            {
                LemmaRule = form.Length > 1 ? new LemmaRule(LemmaCase.AsWritten, Whole: form[1]) : null,
                Head = int.Parse(word[1], System.Globalization.CultureInfo.InvariantCulture) - 1,
                Relation = word.Length > 2 ? word[2] : "dep",
            });
            at = span.End + 1;
        }
        var one = new Sentence(new TextSpan(0, text.Length), 0, tokens.Count, 0) { FirstWord = 0, EndWord = all.Count };
        return new TaggedText(new Article("test.txt", text), "de", [one], [.. tokens], []) { Words = [.. all] };
    }
}
