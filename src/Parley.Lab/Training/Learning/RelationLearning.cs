using Parley.Tagging.Grammar;
using Parley.Networks;

namespace Parley.Lab.Training.Learning;

/// <summary>The relation of each word to its true head, read off what both together say.</summary>
internal sealed class RelationLearning(GrammarNetwork network, LabelSet labels)
{
    private readonly int width = network.Shape.Label;

    private float[] dependents = [], heads = [], dheads = [], joint = [], djoint = [], scores = [];

    public DenseTraining Dependent { get; } = new(network.LabelDependent);

    public DenseTraining Head { get; } = new(network.LabelHead);

    public Weights Root { get; } = new(network.LabelRoot);

    public DenseTraining Layer { get; } = new(network.Relations);

    /// <inheritdoc cref="HeadLearning.Learn"/>
    public float Learn(LearningBatch batch, ReadOnlySpan<float> y, Span<float> dy, int stride)
    {
        int n = batch.Count, length = n * width;
        Forward(batch, y, stride);
        float loss = Errors(batch);
        LearningBatch.Grow(ref djoint, length);
        LearningBatch.Grow(ref dheads, length);
        Array.Clear(djoint, 0, length);
        Array.Clear(dheads, 0, length);
        Layer.Back(joint, width, scores, djoint, width, n);
        Backward.Rectify(joint.AsSpan(0, length), djoint.AsSpan(0, length));
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            for (int i = 0; i < batch.Sentences[s].Length; i++)
                Kernels.Add(HeadOf(batch, s, i, dheads, Root.Gradient), djoint.AsSpan(batch.Row(s, i) * width, width));
        }
        Dependent.Back(y, stride, djoint, dy, stride, n);
        Head.Back(y, stride, dheads, dy, stride, n);
        return loss;
    }

    private void Forward(LearningBatch batch, ReadOnlySpan<float> y, int stride)
    {
        int n = batch.Count;
        LearningBatch.Grow(ref dependents, n * width);
        LearningBatch.Grow(ref heads, n * width);
        LearningBatch.Grow(ref joint, n * width);
        LearningBatch.Grow(ref scores, n * network.Relations.Width);
        network.LabelDependent.Forward(y, stride, dependents, n);
        network.LabelHead.Forward(y, stride, heads, n);
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            for (int i = 0; i < batch.Sentences[s].Length; i++)
            {
                int row = batch.Row(s, i);
                Span<float> sum = joint.AsSpan(row * width, width);
                dependents.AsSpan(row * width, width).CopyTo(sum);
                Kernels.Add(sum, HeadOf(batch, s, i, heads, network.LabelRoot.Values));
            }
        }
        Kernels.Rectify(joint.AsSpan(0, n * width));
        network.Relations.Forward(joint, width, scores, n);
    }

    private float Errors(LearningBatch batch)
    {
        int columns = network.Relations.Width;
        float loss = 0;
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            for (int i = 0; i < batch.Sentences[s].Length; i++)
            {
                Span<float> word = scores.AsSpan(batch.Row(s, i) * columns, columns);
                if (batch.Sentences[s].Relations is { } truth && truth[i] >= 0)
                    loss += Softmax.Errors(word[..labels.Relations.Length], truth[i], batch.Weight(s));
                else
                    word.Clear();
                word[labels.Relations.Length..].Clear();
            }
        }
        return loss;
    }

    private Span<float> HeadOf(LearningBatch batch, int sentence, int word, float[] rows, float[] ofRoot)
    {
        int head = batch.Sentences[sentence].Heads?[word] ?? -1;
        return head < 0 ? ofRoot : rows.AsSpan(batch.Row(sentence, head) * width, width);
    }
}
