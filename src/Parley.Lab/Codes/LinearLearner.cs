using Parley.Coding.Model;

namespace Parley.Lab.Codes;

/// <summary>
/// Learns a linear model by multinomial logistic regression, with steps and a pull to what the rules say as <see cref="AdaGrad"/> has them. No chance: the
/// same examples give the same weights.
/// </summary>
internal static class LinearLearner
{
    /// <param name="pull">How strongly weights are drawn to the prior.</param>
    /// <param name="prior">Of feature and label what the rules say; null: 0.</param>
    /// <param name="byCounts">
    /// What tells labels apart by counts alone is learnt faster, and drawn back less: weights are scaled by the root of the logarithm of the ratio that naive Bayes
    /// would go by (after Wang and Manning 2012).
    /// </param>
    public static LinearModel Learn(IReadOnlyList<string> labels, IReadOnlyList<LinearExample> examples, double pull, int rounds, Func<string, string, double>? prior = null, bool byCounts = false)
    {
        string[] names = [.. examples.SelectMany(one => one.Features).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        ValuedExample[] valued = [.. examples.Select(one => new ValuedExample([.. one.Features.Select(name => numbers[name]).Order()], null, null, one.Wanted, one.Weight))];
        double[] from = [.. names.SelectMany(name => labels.Select(label => prior?.Invoke(name, label) ?? 0))];
        double[] weights = Learn(labels.Count, valued, pull, rounds, from, byCounts ? Ratios(labels.Count, names.Length, valued) : null);
        var model = new LinearModel(labels);
        Write(model, names, weights);
        return model;
    }

    /// <returns>Of each feature the weights of all labels, side by side.</returns>
    /// <param name="from">The weights that learning begins with, and is drawn to.</param>
    /// <param name="scale">Of each weight how far a step goes; null: 1.</param>
    public static double[] Learn(int labels, IReadOnlyList<ValuedExample> examples, double pull, int rounds, double[] from, double[]? scale = null)
    {
        var learnt = new AdaGrad(new double[from.Length], pull);
        double[] weights = [.. from], chances = new double[labels];
        for (int round = 0; round < rounds; round++)
        {
            foreach (ValuedExample one in examples)
                AddTo(learnt.Gradient, weights, one, chances);
            for (int n = 0; scale is not null && n < scale.Length; n++)
                learnt.Gradient[n] *= scale[n];
            learnt.Step();
            for (int n = 0; n < weights.Length; n++)
                weights[n] = from[n] + (learnt.Weights[n] * (scale?[n] ?? 1));
        }
        return weights;
    }

    // Of each feature and label: how much oftener it stands with the label than without, counts one higher than they are.
    private static double[] Ratios(int labels, int features, IReadOnlyList<ValuedExample> examples)
    {
        double[] with = new double[features * labels], ofLabel = new double[labels], ofFeature = new double[features];
        foreach (ValuedExample one in examples)
        {
            foreach (int feature in one.Features)
            {
                for (int label = 0; label < labels; label++)
                {
                    with[(feature * labels) + label] += one.Wanted[label];
                    ofLabel[label] += one.Wanted[label];
                    ofFeature[feature] += one.Wanted[label];
                }
            }
        }
        double all = ofLabel.Sum();
        return [.. with.Select((count, n) => Math.Sqrt(Math.Abs(Math.Log(
            (count + 1) / (ofLabel[n % labels] + features) * (all - ofLabel[n % labels] + features) / (ofFeature[n / labels] - count + 1)))))];
    }

    /// <summary>Enters what <see cref="Learn(int, IReadOnlyList{ValuedExample}, double, int, double[], double[])"/> found into a model.</summary>
    public static void Write(LinearModel model, IReadOnlyList<string> names, double[] weights)
    {
        int labels = model.Labels.Count;
        for (int n = 0; n < names.Count; n++)
        {
            float[] row = model.Learnt(names[n]);
            for (int label = 0; label < row.Length; label++)
                row[label] = (float)weights[(n * labels) + label];
        }
    }

    private static void AddTo(double[] gradient, double[] weights, ValuedExample one, double[] chances)
    {
        for (int label = 0; label < chances.Length; label++)
            chances[label] = one.Beginning?[label] ?? 0;
        for (int n = 0; n < one.Features.Length; n++)
        {
            double value = one.Values?[n] ?? 1;
            int at = one.Features[n] * chances.Length;
            for (int label = 0; label < chances.Length && value != 0; label++)
                chances[label] += value * weights[at + label];
        }
        ToChances(chances);
        for (int label = 0; label < chances.Length; label++)
            chances[label] = (chances[label] - one.Wanted[label]) * one.Weight;
        for (int n = 0; n < one.Features.Length; n++)
        {
            double value = one.Values?[n] ?? 1;
            int at = one.Features[n] * chances.Length;
            for (int label = 0; label < chances.Length && value != 0; label++)
                gradient[at + label] += value * chances[label];
        }
    }

    // One label alone: whether it holds.
    private static void ToChances(double[] scores)
    {
        if (scores.Length == 1)
        {
            scores[0] = 1 / (1 + Math.Exp(-scores[0]));
            return;
        }
        double most = scores.Max(), sum = 0;
        for (int label = 0; label < scores.Length; label++)
            sum += scores[label] = Math.Exp(scores[label] - most);
        for (int label = 0; label < scores.Length; label++)
            scores[label] /= sum;
    }
}

/// <param name="Wanted">Of each label how many of the readers say that it holds, 1 for all.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record LinearExample(IReadOnlyCollection<string> Features, float[] Wanted, double Weight = 1);

/// <summary>The same by numbers of features, which have a value.</summary>
/// <param name="Values">Null: 1 each.</param>
/// <param name="Beginning">Of each label the score that the weights add to; null: 0.</param>
internal sealed record ValuedExample(int[] Features, float[]? Values, float[]? Beginning, float[] Wanted, double Weight);
