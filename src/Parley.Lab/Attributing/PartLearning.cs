using Parley.Attributing.Learned;
using Parley.Lab.Training;
using Parley.Lab.Training.Learning;
using Parley.Networks;

namespace Parley.Lab.Attributing;

/// <summary>Which part each token has in the attribution of each true anchor.</summary>
/// <param name="dropout">Of the joint states, anew for each pair.</param>
/// <param name="pairDropout">Of the pairs' features.</param>
internal sealed class PartLearning(AttributionNetwork network, float dropout, float pairDropout, Random random)
{
    private readonly int width = network.Shape.Role;
    private readonly ChainErrors chain = new();
    private readonly HashSet<int> touched = [];

    private float[] ofAnchor = [], ofToken = [], danchor = [], dtoken = [], joint = [], djoint = [], scores = [], mask = [];
    private int[] kept = [];

    public DenseTraining OfAnchor { get; } = new(network.RoleOfAnchor);

    public DenseTraining OfToken { get; } = new(network.RoleOfToken);

    public DenseTraining Layer { get; } = new(network.Roles);

    public Weights Transitions { get; } = new(network.Transitions);

    public Weights Pairs { get; } = new(network.PairTable);

    /// <inheritdoc cref="AnchorLearning.Learn"/>
    public float Learn(LearningBatch batch, ReadOnlySpan<float> y, Span<float> dy, int stride)
    {
        int n = batch.Count;
        Prepare(n);
        network.RoleOfAnchor.Forward(y, stride, ofAnchor, n);
        network.RoleOfToken.Forward(y, stride, ofToken, n);
        float loss = 0;
        for (int s = 0; s < batch.Sentences.Length; s++)
            foreach (GoldParts anchor in ((GoldSegment)batch.Sentences[s]).Anchors)
                loss += Learn(batch.Row(s, 0), batch.Sentences[s].Length, anchor, batch.Weight(s));
        OfAnchor.Back(y, stride, danchor, dy, stride, n);
        OfToken.Back(y, stride, dtoken, dy, stride, n);
        return loss;
    }

    public void Step(float rate)
    {
        foreach (int row in touched.Order())
            Pairs.StepRow(row, rate);
        touched.Clear();
    }

    private void Prepare(int n)
    {
        LearningBatch.Grow(ref ofAnchor, n * width);
        LearningBatch.Grow(ref ofToken, n * width);
        LearningBatch.Grow(ref danchor, n * width);
        LearningBatch.Grow(ref dtoken, n * width);
        Array.Clear(danchor, 0, n * width);
        Array.Clear(dtoken, 0, n * width);
    }

    private float Learn(int start, int length, GoldParts anchor, float weight)
    {
        int outputs = network.Roles.Width, own = (start + anchor.Anchor) * width;
        LearningBatch.Grow(ref joint, length * width);
        LearningBatch.Grow(ref djoint, length * width);
        LearningBatch.Grow(ref scores, length * outputs);
        Masks.Draw(ref mask, width, dropout, random);
        Join(start, length, anchor, own);
        network.Roles.Forward(joint, width, scores, length);
        float loss = chain.Turn(scores, outputs, network.Transitions.Values, network.Transitions.Columns, anchor.Parts, weight, Transitions.Gradient);
        for (int i = 0; i < length; i++)
            scores.AsSpan((i * outputs) + Parts.Count, outputs - Parts.Count).Clear();
        Array.Clear(djoint, 0, length * width);
        Layer.Back(joint, width, scores, djoint, width, length);
        Back(start, length, own);
        return loss;
    }

    private void Join(int start, int length, GoldParts anchor, int own)
    {
        if (kept.Length < anchor.Pairs.Length)
            kept = new int[anchor.Pairs.Length];
        for (int i = 0; i < anchor.Pairs.Length; i++)
            kept[i] = random.NextSingle() < pairDropout ? 0 : anchor.Pairs[i];
        for (int i = 0; i < length; i++)
        {
            Span<float> sum = joint.AsSpan(i * width, width);
            ofToken.AsSpan((start + i) * width, width).CopyTo(sum);
            Kernels.Add(sum, ofAnchor.AsSpan(own, width));
            foreach (int row in kept.AsSpan(i * PairFeatures.Most, PairFeatures.Most))
                if (row != 0)
                    Kernels.Add(sum, network.PairTable.Values.AsSpan(row * width, width));
            Kernels.Rectify(sum);
            for (int d = 0; d < width; d++)
                sum[d] *= mask[d];
        }
    }

    private void Back(int start, int length, int own)
    {
        for (int i = 0; i < length; i++)
        {
            Span<float> error = djoint.AsSpan(i * width, width);
            Backward.Rectify(joint.AsSpan(i * width, width), error);
            for (int d = 0; d < width; d++)
                error[d] *= mask[d];
            Kernels.Add(dtoken.AsSpan((start + i) * width, width), error);
            Kernels.Add(danchor.AsSpan(own, width), error);
            foreach (int row in kept.AsSpan(i * PairFeatures.Most, PairFeatures.Most))
            {
                if (row == 0)
                    continue;
                Kernels.Add(Pairs.Gradient.AsSpan(row * width, width), error);
                touched.Add(row);
            }
        }
    }
}
