using Parley.Coding.Model;

namespace Parley.Lab.Codes;

/// <summary>
/// Learns a linear model by multinomial logistic regression, with steps and a pull to what the rules say as <see cref="AdaGrad"/> has them. No chance: the
/// same examples give the same weights.
/// </summary>
internal static class LinearLearner
{
    /// <param name="examples">Features, and the number of the right label; -1 where the only label does not hold.</param>
    /// <param name="pull">How strongly weights are drawn to the prior.</param>
    /// <param name="prior">Of feature and label what the rules say; null: 0.</param>
    public static LinearModel Learn(IReadOnlyList<string> labels, IReadOnlyList<(HashSet<string> Features, int Label)> examples, double pull, int rounds, Func<string, string, double>? prior = null)
    {
        string[] names = [.. examples.SelectMany(one => one.Features).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        int[][] features = [.. examples.Select(one => one.Features.Select(name => numbers[name]).Order().ToArray())];
        var learnt = new AdaGrad([.. names.SelectMany(name => labels.Select(label => prior?.Invoke(name, label) ?? 0))], pull);
        for (int round = 0; round < rounds; round++)
            Step(features, examples, learnt, labels.Count);
        var model = new LinearModel(labels);
        for (int n = 0; n < names.Length; n++)
        {
            float[] row = model.Learnt(names[n]);
            for (int label = 0; label < row.Length; label++)
                row[label] = (float)learnt.Weights[(n * labels.Count) + label];
        }
        return model;
    }

    // Of a feature the weights of all labels stand side by side.
    private static void Step(int[][] features, IReadOnlyList<(HashSet<string> Features, int Label)> examples, AdaGrad learnt, int labels)
    {
        double[] chances = new double[labels];
        for (int n = 0; n < features.Length; n++)
        {
            Chances(features[n], learnt.Weights, chances);
            for (int label = 0; label < labels; label++)
            {
                double miss = chances[label] - (examples[n].Label == label ? 1 : 0);
                foreach (int feature in features[n])
                    learnt.Gradient[(feature * labels) + label] += miss;
            }
        }
        learnt.Step();
    }

    // One label alone: whether it holds.
    private static void Chances(int[] features, double[] weights, double[] chances)
    {
        for (int label = 0; label < chances.Length; label++)
            chances[label] = features.Sum(feature => weights[(feature * chances.Length) + label]);
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
