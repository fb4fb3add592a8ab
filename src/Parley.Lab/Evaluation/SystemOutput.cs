using Parley.Lab.Treebanks;
using Parley.Text;

namespace Parley.Lab.Evaluation;

/// <summary>What Parley made of a text, in the form of a treebank.</summary>
public static class SystemOutput
{
    private const string Nothing = "_";

    public static IReadOnlyList<GoldSentence> Of(TaggedText tagged) => [.. tagged.Sentences.Select((sentence, i) => Of(tagged, sentence, i))];

    private static GoldSentence Of(TaggedText tagged, Sentence sentence, int number)
    {
        string text = sentence.Span.In(tagged.Text).ToString();
        bool opens = number > 0 && tagged.Sentences[number - 1].Paragraph != sentence.Paragraph;
        var words = sentence.FirstWord == sentence.EndWord
            ? Enumerable.Range(sentence.FirstToken, sentence.Count).Select(token => OfToken(tagged, token))
            : Enumerable.Range(sentence.FirstWord, sentence.EndWord - sentence.FirstWord).Select(word => OfWord(tagged, sentence, word));
        return new GoldSentence($"{number + 1}", text, opens, [.. words], Ranges(tagged, sentence));
    }

    // Where only sentences and tokens were looked for, each token is a word.
    private static GoldWord OfToken(TaggedText tagged, int token) => new(
        tagged.Word(token).ToString(), Nothing, Nothing, Nothing, Nothing, -1, Nothing, SpaceAfter(tagged, token));

    private static GoldWord OfWord(TaggedText tagged, Sentence sentence, int index)
    {
        Word word = tagged.Words[index];
        return new GoldWord(
            tagged.Form(index).ToString(),
            tagged.Lemma(index) ?? Nothing,
            word.Upos == Upos.None ? Nothing : word.Upos.ToString().ToUpperInvariant(),
            word.Xpos ?? Nothing,
            word.Features.Text,
            word.Head < 0 ? -1 : word.Head - sentence.FirstWord,
            word.Relation ?? Nothing,
            SpaceAfter(tagged, word.Token));
    }

    private static List<GoldRange> Ranges(TaggedText tagged, Sentence sentence) => [.. WrittenWord.In(tagged, sentence)
        .Where(written => written.IsRange)
        .Select(written => new GoldRange(
            written.FirstWord - sentence.FirstWord, written.EndWord - sentence.FirstWord, written.Span.In(tagged.Text).ToString(), written.SpaceAfter))];

    private static bool SpaceAfter(TaggedText tagged, int token) =>
        token + 1 == tagged.Tokens.Length || tagged.Tokens[token + 1].Span.Start > tagged.Tokens[token].Span.End;
}
