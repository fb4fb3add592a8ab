using Parley.Tagging.Grammar;

namespace Parley.Lab.Training.Learning;

/// <param name="weight">What a name counts beside a head or a tag.</param>
internal sealed class NameLearning(GrammarNetwork network, float weight)
{
    private float[] scores = [];

    public DenseTraining Layer { get; } = new(network.Names);

    /// <inheritdoc cref="HeadLearning.Learn"/>
    public float Learn(LearningBatch batch, ReadOnlySpan<float> y, Span<float> dy, int stride)
    {
        int width = network.Names.Width, n = batch.Count;
        float loss = 0;
        LearningBatch.Grow(ref scores, n * width);
        network.Names.Forward(y, stride, scores, n);
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            for (int i = 0; i < batch.Sentences[s].Length; i++)
            {
                Span<float> word = scores.AsSpan(batch.Row(s, i) * width, width);
                if (batch.Sentences[s].Names is { } truth && truth[i] >= 0)
                    loss += Softmax.Errors(word[..LabelSet.NameLabels], truth[i], weight * batch.Weight(s));
                else
                    word.Clear();
                word[LabelSet.NameLabels..].Clear();
            }
        }
        Layer.Back(y, stride, scores, dy, stride, n);
        return loss;
    }
}
