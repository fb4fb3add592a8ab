using System.Collections.Immutable;
using System.Text;
using Parley.Lab.Treebanks;
using Parley.Tagging;
using Parley.Tagging.Words;
using Parley.Text;

namespace Parley.Lab.Evaluation;

/// <summary>A text whose sentences, tokens and words are given, so that only what comes behind them is measured.</summary>
internal sealed class GoldTokens
{
    private readonly StringBuilder text = new();
    private readonly List<Token> tokens = [];
    private readonly List<Word> words = [];
    private readonly List<Sentence> sentences = [];

    public static TaggedText Of(IEnumerable<GoldSentence> sentences, string language)
    {
        var made = new GoldTokens();
        foreach (GoldSentence sentence in sentences)
            made.Add(sentence);
        return made.Build(language);
    }

    /// <summary>Of sentences whose tokens alone are known: they are cut into words as those of any text.</summary>
    public static TaggedText Of(IEnumerable<NamedSentence> named, Language language)
    {
        TaggedText given = Of(named.Select(OfTokens), language.Code);
        Sentence[] sentences = [.. given.Sentences];
        Word[] words = new WordMaker(given.Text, [.. given.Tokens], new Profile(language)).Run(sentences);
        return given with { Sentences = [.. sentences], Words = [.. words] };
    }

    private static GoldSentence OfTokens(NamedSentence sentence) =>
        new("", "", false, [.. sentence.Tokens.Select(token => new GoldWord(token, "_", "_", "_", "_", -1, "_", true))], []);

    private TaggedText Build(string language) => new(
        new Article("gold", text.ToString()), language, [.. sentences], [.. tokens], []) { Words = [.. words] };

    private void Add(GoldSentence sentence)
    {
        (int firstToken, int firstWord, int range) = (tokens.Count, words.Count, 0);
        for (int i = 0; i < sentence.Words.Count;)
        {
            if (range < sentence.Ranges.Count && sentence.Ranges[range].First == i)
            {
                GoldRange contraction = sentence.Ranges[range++];
                AddToken(contraction.Form, contraction.SpaceAfter, [.. sentence.Words.Skip(i).Take(contraction.End - i).Select(word => word.Form)]);
                i = contraction.End;
            }
            else
            {
                AddToken(sentence.Words[i].Form, sentence.Words[i].SpaceAfter, [null]);
                i++;
            }
        }
        var span = new TextSpan(tokens[firstToken].Span.Start, tokens[^1].Span.End);
        sentences.Add(new Sentence(span, firstToken, tokens.Count, 0) { FirstWord = firstWord, EndWord = words.Count });
        text.Append('\n');
    }

    private void AddToken(string form, bool spaceAfter, ImmutableArray<string?> forms)
    {
        var span = new TextSpan(text.Length, text.Length + form.Length);
        words.AddRange(forms.Select(inside => new Word(tokens.Count, span, inside)));
        tokens.Add(new Token(span, Upos.None));
        text.Append(form).Append(spaceAfter ? " " : "");
    }
}
