namespace Parley.Coding.Model;

/// <summary>From scores to chances, which are 1 together.</summary>
internal static class Chances
{
    /// <summary>One of the labels holds (softmax).</summary>
    public static float[] OfOne(ReadOnlySpan<float> scores)
    {
        float[] chances = new float[scores.Length];
        float most = float.NegativeInfinity, sum = 0;
        foreach (float score in scores)
            most = Math.Max(most, score);
        for (int n = 0; n < chances.Length; n++)
            sum += chances[n] = MathF.Exp(scores[n] - most);
        return Divided(chances, sum);
    }

    /// <summary>Each label holds or not, whatever holds of the others (logistic); which of them holds rather than others.</summary>
    public static float[] OfEach(ReadOnlySpan<float> scores)
    {
        float[] chances = new float[scores.Length];
        float sum = 0;
        for (int n = 0; n < chances.Length; n++)
            sum += chances[n] = 1 / (1 + MathF.Exp(-scores[n]));
        return Divided(chances, sum);
    }

    private static float[] Divided(float[] chances, float sum)
    {
        for (int n = 0; n < chances.Length; n++)
            chances[n] /= sum;
        return chances;
    }
}
