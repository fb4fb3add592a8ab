using Parley.Networks;
using Parley.Lab.Treebanks;
using Parley.Tagging.Grammar;
using Parley.Text;

namespace Parley.Lab.Training;

/// <summary>Sentences of corpora to what the network learns from: rows of features, numbers of answers.</summary>
/// <param name="counter">Makes the features of the sentences' language.</param>
/// <param name="shared">Null: all questions. Else those that a second language answers as the first does.</param>
internal sealed class ExampleMaker(FeatureCounter counter, FeatureTable table, LabelSet labels, IReadOnlyList<string>? shared, float weight)
{
    // Penn treebank: addresses of the web and of mail, which are no names.
    private const string AddressTag = "ADD";

    public Example Of(Sample sample) => new(
        [.. sample.Forms.Select(form => counter.Rows(form, table))],
        sample.Words is null ? null : [.. sample.Words.Select(Answers)],
        sample.Words is null ? null : [.. sample.Words.Select(word => word.Head)],
        sample.Words is null ? null : [.. sample.Words.Select(word => Relation(word.Relation))],
        NamesOf(sample))
    { Weight = weight };

    // A word of which nothing is known for sure has no part of speech.
    private int[] Answers(GoldWord word)
    {
        int[] answers = LabelMaker.Answers(word, labels);
        if (word.Upos.Length == 0)
            Array.Fill(answers, -1);
        for (int i = 0; shared is not null && i < answers.Length; i++)
        {
            if (!shared.Contains(labels.Questions[i].Name))
                answers[i] = -1;
        }
        return answers;
    }

    // A relation that only the second language has counts as the one that it is a kind of.
    private int Relation(string name) => name.Length == 0 ? -1 :
        labels.Relations.IndexOf(name) is >= 0 and var exact ? exact : labels.Relations.IndexOf(name.Split(':')[0]);

    // Annotators of names leave some out (those before a noun, those of no class): a proper noun that is no name teaches nothing,
    // and without names all other words still teach that they are none.
    private static int[]? NamesOf(Sample sample)
    {
        if (sample.Names is null && sample.Words is null)
            return null;
        int[] result = new int[sample.Forms.Count];
        for (int i = 0; sample.Words is not null && i < result.Length; i++)
            result[i] = sample.Words[i] is { Upos: "PROPN", Xpos: not AddressTag } ? -1 : 0;
        foreach (Name name in sample.Names ?? [])
        {
            for (int i = name.FirstToken; i < name.EndToken; i++)
                result[i] = 1 + (2 * (int)name.Kind) + (i == name.FirstToken ? 0 : 1);
        }
        return result;
    }
}
