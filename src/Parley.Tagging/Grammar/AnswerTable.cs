using System.Collections.Concurrent;
using System.Collections.Immutable;
using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Tagging.Grammar;

/// <summary>
/// From a network's scores to tags. The part of speech is chosen first; the others are the best of what training had together with
/// it, so that no noun has a mood. Of inflected words that the dictionary has, only its readings count: the best of them.
/// </summary>
internal sealed class AnswerTable
{
    // A text could be made to have ever new combinations; beyond these they are not kept.
    private const int MostCombinations = 20_000;

    private static readonly uint inflected =
        LexiconTag.Bit(Upos.Noun) | LexiconTag.Bit(Upos.Verb) | LexiconTag.Bit(Upos.Aux) | LexiconTag.Bit(Upos.Adj);

    private readonly ImmutableArray<Question> questions;
    private readonly Upos[] parts;
    private readonly bool[][] allowed;
    private readonly int tags;
    private readonly int person;
    private readonly Lexicon? lexicon;
    private readonly (byte Question, byte Answer)[][] readings;
    private readonly ConcurrentDictionary<UInt128, Features> combinations = new();

    /// <param name="labels">Without part of speech and XPOS, fewer than 2¹²⁷ combinations of answers.</param>
    /// <param name="bits">For each part of speech a byte an output and a relation: 1 where training had both together.</param>
    public AnswerTable(LabelSet labels, ReadOnlySpan<byte> bits, Lexicon? lexicon)
    {
        questions = labels.Questions;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(questions.Skip(2).Sum(question => Math.Log2(question.Answers.Length)), 127);
        parts = [.. questions[0].Answers.Select(Part)];
        allowed = new bool[parts.Length][];
        for (int i = 0; i < parts.Length; i++)
        {
            allowed[i] = new bool[labels.Tags + labels.Relations.Length];
            for (int output = 0; output < allowed[i].Length; output++)
                allowed[i][output] = bits[(i * allowed[i].Length) + output] != 0;
        }
        this.lexicon = lexicon;
        tags = labels.Tags;
        person = Number("Person");
        readings = [.. Enumerable.Range(0, lexicon?.TagCount ?? 0).Select(tag => Reading(lexicon!.Meaning(tag).Features.Text))];
    }

    /// <summary>A part of speech by its name in treebanks.</summary>
    public static Upos Part(string name) => Enum.Parse<Upos>(name, ignoreCase: true);

    /// <param name="sets">Its readings in the dictionary.</param>
    /// <param name="relation">Its relation's number, which not all parts of speech may have; -1: not parsed.</param>
    public (Upos Upos, string Xpos, Features Features) Of(ReadOnlySpan<float> scores, ReadSets sets, int relation)
    {
        int part = Part(scores, relation);
        Span<byte> answers = stackalloc byte[questions.Length];
        Answer(scores, part, answers);
        Choose(scores, parts[part], sets, -1, answers);
        return (parts[part], questions[1].Answers[answers[1]], Combined(answers));
    }

    /// <summary>The features of a verb whose subject has that person; null: no reading fits.</summary>
    public Features? Agreeing(ReadOnlySpan<float> scores, ReadSets sets, int relation, string wanted)
    {
        int part = Part(scores, relation);
        int answer = person < 0 ? -1 : questions[person].Answers.IndexOf(wanted);
        Span<byte> answers = stackalloc byte[questions.Length];
        Answer(scores, part, answers);
        return answer >= 0 && Choose(scores, parts[part], sets, answer, answers) ? Combined(answers) : null;
    }

    private int Part(ReadOnlySpan<float> scores, int relation)
    {
        int best = -1;
        for (int i = 0; i < parts.Length; i++)
        {
            if ((relation < 0 || allowed[i][tags + relation]) && (best < 0 || scores[i] > scores[best]))
                best = i;
        }
        return best;
    }

    private void Answer(ReadOnlySpan<float> scores, int part, Span<byte> answers)
    {
        for (int i = 1; i < questions.Length; i++)
            answers[i] = (byte)Best(scores, questions[i], allowed[part]);
    }

    // What a reading does not say stays as it is; of two that fit alike the first one counts.
    private bool Choose(ReadOnlySpan<float> scores, Upos part, ReadSets sets, int wanted, Span<byte> answers)
    {
        if (lexicon is null || (inflected & LexiconTag.Bit(part)) == 0)
            return false;
        (byte Question, byte Answer)[]? best = null;
        float most = float.NegativeInfinity;
        for (int i = 0; i < 2; i++)
        {
            foreach (LexiconReading reading in lexicon.Set(i == 0 ? sets.First : sets.Second))
            {
                (byte Question, byte Answer)[] means = readings[reading.Tag];
                if (means.Length > 0 && lexicon.Meaning(reading.Tag).Allows(part)
                    && (wanted < 0 || means.Contains(((byte)person, (byte)wanted))) && Score(scores, means, answers) is var score && score > most)
                    (most, best) = (score, means);
            }
        }
        foreach ((byte question, byte answer) in best ?? [])
            answers[question] = answer;
        return best is not null;
    }

    private float Score(ReadOnlySpan<float> scores, (byte Question, byte Answer)[] means, ReadOnlySpan<byte> answers)
    {
        float score = 0;
        foreach ((byte question, byte answer) in means)
            score += scores[questions[question].First + answer] - scores[questions[question].First + answers[question]];
        return score;
    }

    private (byte Question, byte Answer)[] Reading(string features) =>
    [
        .. features.Split('|').Select(pair => pair.Split('=')).Where(pair => pair.Length == 2)
            .Select(pair => (Question: Number(pair[0]), Value: pair[1])).Where(pair => pair.Question > 0)
            .Select(pair => (pair.Question, Answer: questions[pair.Question].Answers.IndexOf(pair.Value))).Where(pair => pair.Answer >= 0)
            .Select(pair => ((byte)pair.Question, (byte)pair.Answer)),
    ];

    private int Number(string name)
    {
        for (int i = 2; i < questions.Length; i++)
        {
            if (questions[i].Name == name)
                return i;
        }
        return -1;
    }

    private Features Combined(ReadOnlySpan<byte> answers)
    {
        UInt128 key = 0;
        for (int i = 2; i < answers.Length; i++)
            key = (key * (uint)questions[i].Answers.Length) + answers[i];
        if (combinations.TryGetValue(key, out Features? features))
            return features;
        features = Make(answers);
        return combinations.Count < MostCombinations ? combinations.GetOrAdd(key, features) : features;
    }

    private Features Make(ReadOnlySpan<byte> answers)
    {
        var pairs = new List<string>();
        for (int i = 2; i < questions.Length; i++)
        {
            if (answers[i] > 0)
                pairs.Add($"{questions[i].Name}={questions[i].Answers[answers[i]]}");
        }
        return pairs.Count == 0 ? Features.None : new Features(string.Join('|', pairs));
    }

    private static int Best(ReadOnlySpan<float> scores, Question question, bool[] mask)
    {
        int best = -1;
        for (int i = 0; i < question.Answers.Length; i++)
        {
            int output = question.First + i;
            if (mask[output] && (best < 0 || scores[output] > scores[question.First + best]))
                best = i;
        }
        return Math.Max(0, best);
    }
}
