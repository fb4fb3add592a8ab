using Parley.Tagging.Grammar;
using Parley.Lab.Treebanks;

namespace Parley.Lab.Training;

/// <summary>The questions and answers that occur in a treebank, and those of its words.</summary>
internal static class LabelMaker
{
    public static LabelSet Of(IReadOnlyList<GoldWord> words)
    {
        string[] names = [.. words.SelectMany(word => Features(word.Features)).Select(pair => pair.Name).Distinct().Order(StringComparer.Ordinal)];
        var questions = new List<(string, string[])>
        {
            (LabelSet.UposName, Sorted(words.Select(word => word.Upos))),
            (LabelSet.XposName, Sorted(words.Select(word => word.Xpos))),
        };
        foreach (string name in names)
            questions.Add((name, ["", .. Sorted(words.SelectMany(word => Features(word.Features)).Where(pair => pair.Name == name).Select(pair => pair.Value))]));
        return LabelSet.Of(questions, Sorted(words.Select(word => word.Relation)));
    }

    /// <summary>The answer to each question; -1 where the treebank has one that is not among the answers.</summary>
    public static int[] Answers(GoldWord word, LabelSet labels)
    {
        var answers = new int[labels.Questions.Length];
        Dictionary<string, string> features = Features(word.Features).ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
        for (int i = 0; i < answers.Length; i++)
        {
            Question question = labels.Questions[i];
            string answer = question.Name switch
            {
                LabelSet.UposName => word.Upos,
                LabelSet.XposName => word.Xpos,
                _ => features.GetValueOrDefault(question.Name, ""),
            };
            answers[i] = question.Answers.IndexOf(answer);
        }
        return answers;
    }

    /// <summary>For each part of speech a byte an output and a relation: 1 where a word has both.</summary>
    public static byte[] Allowed(IEnumerable<GoldWord> words, LabelSet labels)
    {
        int width = labels.Tags + labels.Relations.Length;
        byte[] allowed = new byte[labels.Questions[0].Answers.Length * width];
        foreach (GoldWord word in words)
        {
            int[] answers = Answers(word, labels);
            allowed[(answers[0] * width) + labels.Tags + labels.Relations.IndexOf(word.Relation)] = 1;
            for (int i = 0; i < answers.Length; i++)
            {
                if (answers[i] >= 0)
                    allowed[(answers[0] * width) + labels.Questions[i].First + answers[i]] = 1;
            }
        }
        return allowed;
    }

    private static string[] Sorted(IEnumerable<string> values) => [.. values.Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Name, string Value)> Features(string text) =>
        text == "_" ? [] : text.Split('|').Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1]));
}
