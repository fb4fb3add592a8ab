using Parley.Coding.Model;

namespace Parley.Lab.Codes;

/// <summary>
/// Learns a linear model by multinomial logistic regression: full gradients with a step of their own for each weight (AdaGrad,
/// Duchi, Hazan and Singer 2011) and a pull to what the rules say. No chance: the same examples give the same weights.
/// </summary>
internal static class LinearLearner
{
    private const double Start = 0.3;

    /// <param name="examples">Features, and the number of the right label; -1 where the only label does not hold.</param>
    /// <param name="pull">How strongly weights are drawn to the prior.</param>
    /// <param name="prior">Of feature and label what the rules say; null: 0.</param>
    public static LinearModel Learn(IReadOnlyList<string> labels, IReadOnlyList<(HashSet<string> Features, int Label)> examples, double pull, int rounds, Func<string, string, double>? prior = null)
    {
        string[] names = [.. examples.SelectMany(one => one.Features).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        int[][] features = [.. examples.Select(one => one.Features.Select(name => numbers[name]).Order().ToArray())];
        double[,] weights = Prior(names, labels, prior), start = Prior(names, labels, prior), squares = new double[names.Length, labels.Count];
        for (int round = 0; round < rounds; round++)
            Step(features, examples, weights, start, squares, pull);
        var model = new LinearModel(labels);
        for (int n = 0; n < names.Length; n++)
        {
            float[] row = model.Learnt(names[n]);
            for (int label = 0; label < row.Length; label++)
                row[label] = (float)weights[n, label];
        }
        return model;
    }

    private static void Step(int[][] features, IReadOnlyList<(HashSet<string> Features, int Label)> examples, double[,] weights, double[,] start, double[,] squares, double pull)
    {
        int labels = weights.GetLength(1);
        double[,] gradient = new double[weights.GetLength(0), labels];
        double[] chances = new double[labels];
        for (int n = 0; n < features.Length; n++)
        {
            Chances(features[n], weights, chances);
            for (int label = 0; label < labels; label++)
            {
                double miss = chances[label] - (examples[n].Label == label ? 1 : 0);
                foreach (int feature in features[n])
                    gradient[feature, label] += miss;
            }
        }
        for (int feature = 0; feature < weights.GetLength(0); feature++)
        {
            for (int label = 0; label < labels; label++)
            {
                double slope = gradient[feature, label] + (pull * (weights[feature, label] - start[feature, label]));
                squares[feature, label] += slope * slope;
                weights[feature, label] -= Start * slope / (Math.Sqrt(squares[feature, label]) + 1e-8);
            }
        }
    }

    private static double[,] Prior(string[] names, IReadOnlyList<string> labels, Func<string, string, double>? prior)
    {
        double[,] weights = new double[names.Length, labels.Count];
        for (int n = 0; n < names.Length; n++)
        {
            for (int label = 0; label < labels.Count; label++)
                weights[n, label] = prior?.Invoke(names[n], labels[label]) ?? 0;
        }
        return weights;
    }

    // One label alone: whether it holds.
    private static void Chances(int[] features, double[,] weights, double[] chances)
    {
        for (int label = 0; label < chances.Length; label++)
            chances[label] = features.Sum(feature => weights[feature, label]);
        if (chances.Length == 1)
        {
            chances[0] = 1 / (1 + Math.Exp(-chances[0]));
            return;
        }
        double most = chances.Max();
        double sum = chances.Sum(score => Math.Exp(score - most));
        for (int label = 0; label < chances.Length; label++)
            chances[label] = Math.Exp(chances[label] - most) / sum;
    }
}
