namespace Parley.Lab.Training.Learning;

internal static class Softmax
{
    /// <summary>Turns scores into errors (probability less truth, times weight).</summary>
    /// <returns>The loss, without the weight.</returns>
    public static float Errors(Span<float> scores, int truth, float weight)
    {
        float most = float.NegativeInfinity, sum = 0;
        foreach (float score in scores)
            most = MathF.Max(most, score);
        float loss = most - scores[truth];
        for (int i = 0; i < scores.Length; i++)
            sum += scores[i] = MathF.Exp(scores[i] - most);
        for (int i = 0; i < scores.Length; i++)
            scores[i] *= weight / sum;
        scores[truth] -= weight;
        return loss + MathF.Log(sum);
    }
}
