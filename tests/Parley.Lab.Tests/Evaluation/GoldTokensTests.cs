using Parley.Lab.Evaluation;
using Parley.Lab.Treebanks;
using Parley.Reading;
using Parley.Text;

namespace Parley.Lab.Tests.Evaluation;

public class GoldTokensTests
{
    private const string Sentences = "Wir:PRON:0:root zum>zu:ADP:1:dep+dem:DET:1:dep See:NOUN:1:dep / Gut:ADJ:0:root";

    [Fact]
    public void Gives_the_same_sentences_tokens_and_words_and_nothing_else()
    {
        TaggedText text = GoldTokens.Of(Treebank.Of(Sentences), "de");
        Conll18Score score = Conll18.Score(Treebank.Of(Sentences), SystemOutput.Of(text));
        Assert.Equal((1, 1, 1, 0), (score.Tokens, score.Sentences, score.Words, score.Upos));
    }

    [Fact]
    public void A_contraction_is_one_token_of_two_words()
    {
        TaggedText text = GoldTokens.Of(Treebank.Of(Sentences), "de");
        Assert.Equal(["Wir", "zum", "See", "Gut"], Enumerable.Range(0, text.Tokens.Length).Select(token => text.Word(token).ToString()));
        Assert.Equal(["Wir", "zu", "dem", "See", "Gut"], Enumerable.Range(0, text.Words.Length).Select(word => text.Form(word).ToString()));
    }

    [Fact]
    public void Tokens_of_names_are_cut_into_words_as_those_of_a_text()
    {
        Language german = LanguageFolder.LoadAll(LanguageFolder.Default).Single(language => language.Code == "de");
        TaggedText text = GoldTokens.Of([new NamedSentence(["Kurt", "Beck", "am", "US-Hafen"], [])], german);
        Assert.Equal(["Kurt", "Beck", "an", "dem", "US", "-", "Hafen"], Enumerable.Range(0, text.Words.Length).Select(word => text.Form(word).ToString()));
    }
}
