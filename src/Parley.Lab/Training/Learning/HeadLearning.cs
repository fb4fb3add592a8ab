using Parley.Networks;
using Parley.Tagging.Grammar;

namespace Parley.Lab.Training.Learning;

/// <summary>Heads: score = (dependent · match + attraction) · head, where row 0 of the heads is the root.</summary>
internal sealed class HeadLearning(GrammarNetwork network)
{
    private const float Impossible = -1e9f;

    private readonly int width = network.Shape.Arc;
    private readonly Panels packed = new();

    private float[] dependents = [], heads = [], matched = [], ddependents = [], dheads = [], dmatched = [];
    private float[] arcs = [], headRows = [], turned = [];

    public DenseTraining Dependent { get; } = new(network.Dependent);

    public DenseTraining Head { get; } = new(network.Head);

    public Weights Match { get; } = new(network.Match);

    public Weights Attraction { get; } = new(network.Attraction);

    public Weights Root { get; } = new(network.Root);

    /// <param name="y">What the upper layer says; its errors are added to <paramref name="dy"/>.</param>
    /// <returns>The loss, over all words.</returns>
    public float Learn(LearningBatch batch, ReadOnlySpan<float> y, Span<float> dy, int stride)
    {
        int n = batch.Count, length = n * width;
        LearningBatch.Grow(ref dependents, length);
        LearningBatch.Grow(ref heads, length);
        LearningBatch.Grow(ref matched, length);
        LearningBatch.Grow(ref ddependents, length);
        LearningBatch.Grow(ref dheads, length);
        LearningBatch.Grow(ref dmatched, length);
        Forward(batch, y, stride);
        Array.Clear(dmatched, 0, length);
        Array.Clear(dheads, 0, length);
        float loss = 0;
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            if (batch.Sentences[s].Heads is { } truth)
                loss += LearnSentence(batch.Row(s, 0), truth, batch.Weight(s));
        }
        Backward.Weights(dependents, width, dmatched, width, n, Match);
        Array.Clear(ddependents, 0, length);
        Kernels.Multiply(dmatched, width, Match.Transposed, ddependents, width, n);
        Backward.Rectify(dependents.AsSpan(0, length), ddependents.AsSpan(0, length));
        Backward.Rectify(heads.AsSpan(0, length), dheads.AsSpan(0, length));
        Dependent.Back(y, stride, ddependents, dy, stride, n);
        Head.Back(y, stride, dheads, dy, stride, n);
        return loss;
    }

    private void Forward(LearningBatch batch, ReadOnlySpan<float> y, int stride)
    {
        int n = batch.Count;
        network.Dependent.Forward(y, stride, dependents, n);
        network.Head.Forward(y, stride, heads, n);
        Kernels.Rectify(dependents.AsSpan(0, n * width));
        Kernels.Rectify(heads.AsSpan(0, n * width));
        Kernels.Multiply(dependents, width, network.Match.Packed, matched, width, n);
    }

    private float LearnSentence(int start, int[] truth, float weight)
    {
        int length = truth.Length, columns = Parameter.Padded(length + 1);
        LearningBatch.Grow(ref arcs, length * columns);
        LearningBatch.Grow(ref headRows, (length + 1) * width);
        network.Root.Values.CopyTo(headRows, 0);
        heads.AsSpan(start * width, length * width).CopyTo(headRows.AsSpan(width));
        Span<float> query = matched.AsSpan(start * width, length * width);
        Kernels.AddToRows(query, width, length, network.Attraction.Values);
        packed.PackTransposed(headRows, width, length + 1, width);
        Kernels.Multiply(query, width, packed, arcs, columns, length);
        float loss = 0;
        for (int i = 0; i < length; i++)
            loss += Errors(arcs.AsSpan(i * columns, columns), i, truth, weight);
        Back(start, query, length, columns);
        return loss;
    }

    private static float Errors(Span<float> scores, int word, int[] truth, float weight)
    {
        scores[word + 1] = Impossible;
        scores[(truth.Length + 1)..].Clear();
        if (truth[word] != Example.Unknown)
            return Softmax.Errors(scores[..(truth.Length + 1)], truth[word] + 1, weight);
        scores.Clear();
        return 0;
    }

    // dquery = darcs · heads; dheads = darcsᵀ · query
    private void Back(int start, ReadOnlySpan<float> query, int length, int columns)
    {
        packed.Pack(headRows, length + 1, width, width);
        Span<float> dquery = dmatched.AsSpan(start * width, length * width);
        Kernels.Multiply(arcs, columns, packed, dquery, width, length);
        Backward.Bias(dquery, width, length, Attraction);
        LearningBatch.Grow(ref turned, (length + 1) * length);
        for (int i = 0; i < length; i++)
        {
            for (int j = 0; j <= length; j++)
                turned[(j * length) + i] = arcs[(i * columns) + j];
        }
        packed.Pack(query, length, width, width);
        Kernels.Multiply(turned, length, packed, Root.Gradient, width, 1, add: true);
        Kernels.Multiply(turned.AsSpan(length), length, packed, dheads.AsSpan(start * width), width, length);
    }
}
