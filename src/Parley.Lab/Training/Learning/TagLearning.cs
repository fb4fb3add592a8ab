using Parley.Tagging.Grammar;
using Parley.Networks;

namespace Parley.Lab.Training.Learning;

/// <summary>Tags, from the lower layer alone and from both together: a text may be read to either depth.</summary>
internal sealed class TagLearning(GrammarNetwork network, LabelSet labels)
{
    private const float LowerWeight = 0.5f, BothWeight = 0.7f;

    private float[] lowerScores = [], scores = [];

    public DenseTraining Lower { get; } = new(network.Tags);

    public DenseTraining Upper { get; } = new(network.MoreTags);

    /// <param name="x">What the lower layer says; its errors go into <paramref name="dx"/>.</param>
    /// <param name="y">What the upper layer says; its errors go into <paramref name="dy"/>.</param>
    /// <returns>The loss, over all words.</returns>
    public float Learn(LearningBatch batch, ReadOnlySpan<float> x, Span<float> dx, int strideX, ReadOnlySpan<float> y, Span<float> dy, int strideY)
    {
        int width = network.Tags.Width, n = batch.Count;
        LearningBatch.Grow(ref lowerScores, n * width);
        LearningBatch.Grow(ref scores, n * width);
        network.Tags.Forward(x, strideX, lowerScores, n);
        network.MoreTags.Forward(y, strideY, scores, n);
        Kernels.Add(scores.AsSpan(0, n * width), lowerScores);
        float loss = Errors(batch, scores, BothWeight);
        loss += Errors(batch, lowerScores, LowerWeight);
        Upper.Back(y, strideY, scores, dy, strideY, n);
        Kernels.Add(lowerScores.AsSpan(0, n * width), scores);
        Lower.Back(x, strideX, lowerScores, dx, strideX, n);
        return loss;
    }

    private float Errors(LearningBatch batch, float[] all, float weight)
    {
        int width = network.Tags.Width;
        float loss = 0;
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            for (int i = 0; i < batch.Sentences[s].Length; i++)
                loss += Errors(all.AsSpan(batch.Row(s, i) * width, width), batch.Sentences[s].Tags?[i], weight, batch.Weight(s));
        }
        return loss;
    }

    // UPOS and XPOS count twice what a feature counts.
    private float Errors(Span<float> scores, int[]? truth, float weight, float scale)
    {
        float loss = 0;
        for (int q = 0; q < labels.Questions.Length; q++)
        {
            Question question = labels.Questions[q];
            Span<float> part = scores[question.First..question.End];
            if (truth is null || truth[q] < 0)
                part.Clear();
            else
                loss += weight * Softmax.Errors(part, truth[q], (q < 2 ? 1 : 0.5f) * weight * scale);
        }
        scores[labels.Tags..].Clear();
        return loss;
    }
}
