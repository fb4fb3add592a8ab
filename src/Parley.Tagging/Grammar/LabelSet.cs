using System.Collections.Immutable;

namespace Parley.Tagging.Grammar;

/// <summary>One question about a word (its UPOS, its case …) and the answers, which are neighbouring outputs of the network.</summary>
/// <param name="Name"><c>UPOS</c>, <c>XPOS</c>, or the name of a feature, whose first answer is empty: the word has none.</param>
internal sealed record Question(string Name, int First, ImmutableArray<string> Answers)
{
    public int End => First + Answers.Length;
}

/// <summary>What the outputs of a network mean.</summary>
internal sealed record LabelSet(ImmutableArray<Question> Questions, ImmutableArray<string> Relations)
{
    public const string UposName = "UPOS", XposName = "XPOS";

    /// <summary>Outside of a name, then for each kind of <see cref="Parley.Text.NameKind"/> its beginning and its inside.</summary>
    public const int NameLabels = 9;

    public const string RootRelation = "root";

    public int Tags => Questions[^1].End;

    public int RootNumber { get; } = Relations.IndexOf(RootRelation);

    /// <summary>Lines of name, tab and answers with tabs between; the last line is that of the relations.</summary>
    public string Write() => string.Join('\n',
        Questions.Select(question => question.Name + '\t' + string.Join('\t', question.Answers)).Append("\t" + string.Join('\t', Relations)));

    public static LabelSet Read(string text)
    {
        string[][] lines = [.. text.Split('\n').Select(line => line.Split('\t'))];
        return Of(lines[..^1].Select(line => (line[0], line[1..])), lines[^1][1..]);
    }

    public static LabelSet Of(IEnumerable<(string Name, string[] Answers)> questions, IEnumerable<string> relations)
    {
        int first = 0;
        var all = ImmutableArray.CreateBuilder<Question>();
        foreach ((string name, string[] answers) in questions)
        {
            all.Add(new Question(name, first, [.. answers]));
            first += answers.Length;
        }
        return new LabelSet(all.ToImmutable(), [.. relations]);
    }
}
