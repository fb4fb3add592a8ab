using Parley.Attributing.Learned;
using Parley.Lab.Training;
using Parley.Lab.Training.Learning;
using Parley.Networks;

namespace Parley.Lab.Attributing;

/// <summary>Which tokens are anchors.</summary>
internal sealed class AnchorLearning(AttributionNetwork network)
{
    private float[] hidden = [], dhidden = [], scores = [];

    public DenseTraining Hidden { get; } = new(network.AnchorHidden);

    public DenseTraining Layer { get; } = new(network.Anchors);

    /// <param name="y">What the upper layer says; its errors are added to <paramref name="dy"/>.</param>
    /// <returns>The loss, over all tokens.</returns>
    public float Learn(LearningBatch batch, ReadOnlySpan<float> y, Span<float> dy, int stride)
    {
        int n = batch.Count, wide = network.AnchorHidden.Width, width = network.Anchors.Width;
        LearningBatch.Grow(ref hidden, n * wide);
        LearningBatch.Grow(ref dhidden, n * wide);
        LearningBatch.Grow(ref scores, n * width);
        network.AnchorHidden.Forward(y, stride, hidden, n);
        Kernels.Rectify(hidden.AsSpan(0, n * wide));
        network.Anchors.Forward(hidden, wide, scores, n);
        float loss = 0;
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            var segment = (GoldSegment)batch.Sentences[s];
            for (int i = 0; i < segment.Length; i++)
                loss += Errors(scores.AsSpan(batch.Row(s, i) * width, width), segment.Kinds[i], batch.Weight(s));
        }
        Array.Clear(dhidden, 0, n * wide);
        Layer.Back(hidden, wide, scores, dhidden, wide, n);
        Backward.Rectify(hidden.AsSpan(0, n * wide), dhidden.AsSpan(0, n * wide));
        Hidden.Back(y, stride, dhidden, dy, stride, n);
        return loss;
    }

    private static float Errors(Span<float> scores, AnchorKind? truth, float weight)
    {
        scores[AnchorKinds.Count..].Clear();
        if (truth is { } kind)
            return Softmax.Errors(scores[..AnchorKinds.Count], (int)kind, weight);
        scores.Clear();
        return 0;
    }
}
