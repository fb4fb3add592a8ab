using Parley.Attributing.Learned;
using Parley.Lab.Attributing;

namespace Parley.Lab.Tests.Attributing;

public class ChainErrorsTests
{
    private const int Tokens = 4, Count = Parts.Count;

    private static readonly Part[] truth = [Part.Source, Part.Cue, Part.Content, Part.Content];

    [Fact]
    public void Errors_are_the_slopes_of_the_loss()
    {
        var random = new Random(3);
        float[] scores = [.. Enumerable.Range(0, Tokens * Count).Select(_ => random.NextSingle())];
        float[] steps = [.. Enumerable.Range(0, Count * Count).Select(_ => random.NextSingle())];
        float[] turned = [.. scores];
        var stepErrors = new float[Count * Count];
        float loss = new ChainErrors().Turn(turned, Count, steps, Count, truth, 1, stepErrors);
        Assert.Equal(Loss(scores, steps), loss, 1e-4);
        for (int i = 0; i < scores.Length; i++)
            Assert.Equal(Slope(scores, i, () => Loss(scores, steps)), turned[i], 1e-2);
        for (int i = 0; i < steps.Length; i++)
            Assert.Equal(Slope(steps, i, () => Loss(scores, steps)), stepErrors[i], 1e-2);
    }

    private static double Slope(float[] values, int place, Func<double> loss)
    {
        const float Step = 1e-2f;
        float before = values[place];
        values[place] = before + Step;
        double more = loss();
        values[place] = before - Step;
        double less = loss();
        values[place] = before;
        return (more - less) / (2 * Step);
    }

    // The logarithm of the sum over all chains, one by one, less the truth.
    private static double Loss(float[] scores, float[] steps)
    {
        double sum = 0;
        for (int chain = 0; chain < Math.Pow(Count, Tokens); chain++)
            sum += Math.Exp(Score(scores, steps, place => chain / (int)Math.Pow(Count, place) % Count));
        return Math.Log(sum) - Score(scores, steps, place => (int)truth[place]);
    }

    private static double Score(float[] scores, float[] steps, Func<int, int> part) =>
        Enumerable.Range(0, Tokens).Sum(i => scores[(i * Count) + part(i)] + (i > 0 ? (double)steps[(part(i - 1) * Count) + part(i)] : 0));
}
