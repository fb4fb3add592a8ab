using Parley.Attributing.Learned;

namespace Parley.Lab.Attributing;

/// <summary>
/// The errors of a chain of parts: the probability of each part at each token, and of each step from part to part, less
/// the truth (forward and backward sums over all chains, in logarithms).
/// </summary>
internal sealed class ChainErrors
{
    private const int Count = Parts.Count;

    private float[] forward = [], backward = [];

    /// <param name="scores">Tokens × stride; turned into errors, times weight.</param>
    /// <param name="transitions">Parts × width.</param>
    /// <param name="errors">Gets the errors of the transitions added.</param>
    /// <returns>The loss, without the weight.</returns>
    public float Turn(Span<float> scores, int stride, ReadOnlySpan<float> transitions, int width, ReadOnlySpan<Part> truth, float weight, Span<float> errors)
    {
        int n = truth.Length;
        if (forward.Length < n * Count)
            (forward, backward) = (new float[n * Count], new float[n * Count]);
        float all = Sums(scores, stride, transitions, width, n);
        float loss = all - Score(scores, stride, transitions, width, truth);
        for (int i = 1; i < n; i++)
            Steps(scores, stride, transitions, width, i, all, weight, errors);
        for (int i = 0; i < n; i++)
        {
            for (int part = 0; part < Count; part++)
                scores[(i * stride) + part] = weight * MathF.Exp(forward[(i * Count) + part] + backward[(i * Count) + part] - all);
            scores[(i * stride) + (int)truth[i]] -= weight;
            if (i > 0)
                errors[((int)truth[i - 1] * width) + (int)truth[i]] -= weight;
        }
        return loss;
    }

    private static float Score(ReadOnlySpan<float> scores, int stride, ReadOnlySpan<float> transitions, int width, ReadOnlySpan<Part> truth)
    {
        float sum = 0;
        for (int i = 0; i < truth.Length; i++)
            sum += scores[(i * stride) + (int)truth[i]] + (i > 0 ? transitions[((int)truth[i - 1] * width) + (int)truth[i]] : 0);
        return sum;
    }

    private float Sums(ReadOnlySpan<float> scores, int stride, ReadOnlySpan<float> transitions, int width, int n)
    {
        Span<float> terms = stackalloc float[Count];
        scores[..Count].CopyTo(forward);
        for (int i = 1; i < n; i++)
        {
            for (int to = 0; to < Count; to++)
            {
                for (int from = 0; from < Count; from++)
                    terms[from] = forward[((i - 1) * Count) + from] + transitions[(from * width) + to];
                forward[(i * Count) + to] = scores[(i * stride) + to] + LogSum(terms);
            }
        }
        Array.Clear(backward, (n - 1) * Count, Count);
        for (int i = n - 2; i >= 0; i--)
        {
            for (int from = 0; from < Count; from++)
            {
                for (int to = 0; to < Count; to++)
                    terms[to] = transitions[(from * width) + to] + scores[((i + 1) * stride) + to] + backward[((i + 1) * Count) + to];
                backward[(i * Count) + from] = LogSum(terms);
            }
        }
        forward.AsSpan((n - 1) * Count, Count).CopyTo(terms);
        return LogSum(terms);
    }

    private void Steps(ReadOnlySpan<float> scores, int stride, ReadOnlySpan<float> transitions, int width, int i, float all, float weight, Span<float> errors)
    {
        for (int from = 0; from < Count; from++)
        {
            for (int to = 0; to < Count; to++)
            {
                float log = forward[((i - 1) * Count) + from] + transitions[(from * width) + to] + scores[(i * stride) + to] + backward[(i * Count) + to] - all;
                errors[(from * width) + to] += weight * MathF.Exp(log);
            }
        }
    }

    private static float LogSum(ReadOnlySpan<float> terms)
    {
        float most = terms[0], sum = 0;
        foreach (float term in terms)
            most = MathF.Max(most, term);
        foreach (float term in terms)
            sum += MathF.Exp(term - most);
        return most + MathF.Log(sum);
    }
}
