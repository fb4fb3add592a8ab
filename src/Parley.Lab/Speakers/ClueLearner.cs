using Parley.Lab.Codes;

namespace Parley.Lab.Speakers;

/// <summary>A pronoun, with the clues of each mention before it; one or several of them are whom it goes back to.</summary>
internal sealed record ClueExample(string Article, string Language, IReadOnlyList<float[]> Mentions, bool[] IsRight)
{
    public bool HasRight => IsRight.Contains(true);
}

/// <summary>
/// Learns weights of clues: softmax over the mentions, where any right one will do; steps and pull are those of <see cref="AdaGrad"/>.
/// </summary>
internal static class ClueLearner
{
    private const int Rounds = 400;

    public static double[] Learn(IReadOnlyList<ClueExample> examples, double[] from, double pull)
    {
        var learnt = new AdaGrad(from, pull);
        for (int round = 0; round < Rounds; round++)
        {
            foreach (ClueExample example in examples.Where(example => example.HasRight))
                AddGradient(example, learnt.Weights, learnt.Gradient);
            learnt.Step();
        }
        return learnt.Weights;
    }

    /// <summary>The share whose best mention is a right one.</summary>
    public static Statements.Share Share(IReadOnlyList<ClueExample> examples, double[] weights) =>
        new(examples.Count(example => example.Mentions.Count > 0 && example.IsRight[Best(example, weights)]), examples.Count);

    private static int Best(ClueExample example, double[] weights) =>
        Enumerable.Range(0, example.Mentions.Count).MaxBy(n => Score(example.Mentions[n], weights));

    private static void AddGradient(ClueExample example, double[] weights, double[] gradient)
    {
        double[] chances = [.. example.Mentions.Select(mention => Score(mention, weights))];
        double most = chances.Max();
        for (int n = 0; n < chances.Length; n++)
            chances[n] = Math.Exp(chances[n] - most);
        double all = chances.Sum(), right = chances.Where((_, n) => example.IsRight[n]).Sum();
        for (int n = 0; n < chances.Length; n++)
        {
            double miss = chances[n] / all - (example.IsRight[n] ? chances[n] / Math.Max(right, 1e-12) : 0);
            for (int clue = 0; clue < gradient.Length; clue++)
                gradient[clue] += miss * example.Mentions[n][clue];
        }
    }

    private static double Score(float[] clues, double[] weights)
    {
        double score = 0;
        for (int n = 0; n < weights.Length; n++)
            score += weights[n] * clues[n];
        return score;
    }
}
