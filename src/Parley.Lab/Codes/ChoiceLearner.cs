using Parley.Coding.Model;

namespace Parley.Lab.Codes;

/// <summary>
/// Learns which of several candidates is right, or that none is: a conditional logit (McFadden 1974). The candidates of one choice
/// are weighed against each other and against none, whose score is 0. Steps and pull are those of <see cref="AdaGrad"/>.
/// </summary>
internal static class ChoiceLearner
{
    /// <param name="choices">The features of each candidate, and the number of the right one; -1: none is.</param>
    /// <param name="pull">How strongly weights are drawn to 0.</param>
    public static LinearModel Learn(string label, IReadOnlyList<(IReadOnlyList<HashSet<string>> Candidates, int Right)> choices, double pull, int rounds)
    {
        string[] names = [.. choices.SelectMany(choice => choice.Candidates).SelectMany(features => features).Distinct().Order(StringComparer.Ordinal)];
        Dictionary<string, int> numbers = names.Index().ToDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
        (int[][] Candidates, int Right)[] all = [.. choices.Select(choice => (choice.Candidates.Select(features => features.Select(name => numbers[name]).Order().ToArray()).ToArray(), choice.Right))];
        var learnt = new AdaGrad(new double[names.Length], pull);
        for (int round = 0; round < rounds; round++)
        {
            foreach ((int[][] candidates, int right) in all)
                AddTo(learnt.Gradient, learnt.Weights, candidates, right);
            learnt.Step();
        }
        var model = new LinearModel([label]);
        foreach ((int n, string name) in names.Index())
            model.Learnt(name)[0] = (float)learnt.Weights[n];
        return model;
    }

    private static void AddTo(double[] gradient, double[] weights, int[][] candidates, int right)
    {
        double[] chances = [.. candidates.Select(features => features.Sum(feature => weights[feature]))];
        double most = Math.Max(0, chances.DefaultIfEmpty().Max());
        double sum = Math.Exp(-most) + chances.Sum(score => Math.Exp(score - most));
        foreach ((int n, int[] features) in candidates.Index())
        {
            double miss = (Math.Exp(chances[n] - most) / sum) - (n == right ? 1 : 0);
            foreach (int feature in features)
                gradient[feature] += miss;
        }
    }
}
