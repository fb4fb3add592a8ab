using System.Runtime.InteropServices;
using Parley.Lab.Corpora;
using Parley.Lab.Treebanks;
using Parley.Tagging;
using Parley.Tagging.Grammar;
using Parley.Networks;
using Parley.Text;

namespace Parley.Lab.Evaluation;

/// <summary>The figures of one language: the treebanks from raw text and with their tokens given, and names.</summary>
internal sealed class LanguageEvaluation
{
    private readonly Language language;
    private readonly IReadOnlyDictionary<string, string> facts;
    private readonly GrammarPool grammar;
    private readonly Tagger tagger;

    private LanguageEvaluation(Language language)
    {
        this.language = language;
        facts = ModelFile.Read(language.Model("grammar"), $"{language.Code}/grammar.model", GrammarModel.Kind).Facts;
        grammar = GrammarPool.LoadAll([language])[language.Code];
        tagger = new Tagger([language], Depth.Syntax);
    }

    /// <param name="models">The folder of the language's models; null: the program's own.</param>
    /// <param name="articles">As <see cref="ArticleSentences"/> reads them.</param>
    public static void Run(string code, CorpusFolder data, string? models, IReadOnlyList<string> articles, TextWriter output)
    {
        var evaluation = new LanguageEvaluation(ModelFolder.Load(code, models));
        var refusals = new List<string>();
        int scored = 0;
        void Score(IEnumerable<string> files, Action<string, TextWriter> of)
        {
            foreach (string file in files)
            {
                if (TrainingFiles.Refusal(evaluation.facts, file) is { } refusal)
                    refusals.Add(refusal);
                else
                    of(file, output);
                scored++;
            }
        }
        Score(data.Treebanks(code, development: true), evaluation.OfTreebank);
        Score(data.Names(code, development: true), evaluation.OfNames);
        Score(articles, (file, to) => to.WriteLine($"{Path.GetFileName(file)}, articles  sentences {new ArticleSentences(evaluation.tagger, code).Add(file).F1:F4}"));
        foreach (string refusal in refusals)
            output.WriteLine(refusal);
        if (refusals.Count == scored)
            throw new FormatException("nothing was scored: the model was trained on all files of the development part; train one without --final");
    }

    private void OfTreebank(string file, TextWriter output)
    {
        GoldSentence[] gold = [.. Conllu.Read(file)];
        TaggedText raw = tagger.Tag(new Article(file, RawText.Of(gold)) { StatedLanguage = language.Code });
        output.WriteLine($"{Path.GetFileName(file)}, from raw text  {Conll18.Score(gold, SystemOutput.Of(raw))}");
        output.WriteLine($"{Path.GetFileName(file)}, gold tokens    {Conll18.Score(gold, SystemOutput.Of(Read(GoldTokens.Of(gold, language.Code))))}");
    }

    private void OfNames(string file, TextWriter output)
    {
        NamedSentence[] gold = [.. Iob2.Read(file)];
        TaggedText read = Read(GoldTokens.Of(gold, language));
        NameScore score = NameScore.Of([.. gold.Select(sentence => sentence.Names)], NamesOf(read));
        output.WriteLine($"{Path.GetFileName(file)}, gold tokens  {score}");
    }

    // What the tagger does behind its words, without what it does before.
    private TaggedText Read(TaggedText given)
    {
        Word[] words = [.. given.Words];
        Name[] names = grammar.Run(given.Text, given.Sentences.AsSpan(), words, Depth.Syntax);
        return given with { Words = ImmutableCollectionsMarshal.AsImmutableArray(words), Names = [.. names] };
    }

    private static IReadOnlyList<IReadOnlyList<Name>> NamesOf(TaggedText text)
    {
        ILookup<int, Name> bySentence = text.Names.ToLookup(name => SentenceOf(text, name.FirstToken));
        return [.. text.Sentences.Select((sentence, i) => bySentence[i].Select(
            name => name with { FirstToken = name.FirstToken - sentence.FirstToken, EndToken = name.EndToken - sentence.FirstToken }).ToList())];
    }

    private static int SentenceOf(TaggedText text, int token)
    {
        int low = 0, high = text.Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = text.Sentences[middle].FirstToken <= token ? (middle, high) : (low, middle - 1);
        }
        return low;
    }
}
