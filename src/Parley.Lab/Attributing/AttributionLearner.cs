using Parley.Attributing.Learned;
using Parley.Lab.Training;
using Parley.Lab.Training.Learning;
using Parley.Networks;

namespace Parley.Lab.Attributing;

/// <summary>Learns the weights of an <see cref="AttributionNetwork"/> on one thread in a fixed order.</summary>
internal sealed class AttributionLearner
{
    // Gradients longer than this are cut: one odd batch does not undo what others taught.
    private const float LongestGradient = 5;

    private readonly AttributionShape shape;
    private readonly TrainingOptions options;
    private readonly Random random;
    private readonly InputTraining input;
    private readonly LstmTraining[] lower, upper;
    private readonly AnchorLearning anchors;
    private readonly PartLearning parts;
    private readonly Weights[] dense;
    private readonly LearningBatch batch = new();
    private readonly float[][] recurrentMasks = [[], [], [], []];
    private int steps;

    private float[] x = [], xMasked = [], dx = [], y = [], yMasked = [], dy = [], xMask = [], yMask = [];

    public AttributionLearner(AttributionNetwork network, TrainingOptions options)
    {
        (shape, this.options, random) = (network.Shape, options, new Random(options.Seed));
        AttributionBeginning.Set(network, random);
        input = new InputTraining(network.Embeddings, options, random);
        lower = [.. network.Lower.Select(layer => new LstmTraining(layer))];
        upper = [.. network.Upper.Select(layer => new LstmTraining(layer))];
        anchors = new AnchorLearning(network);
        parts = new PartLearning(network, options.Dropout, options.FeatureDropout, random);
        DenseTraining[] layers = [anchors.Hidden, anchors.Layer, parts.OfAnchor, parts.OfToken, parts.Layer];
        dense = [.. lower.Concat(upper).SelectMany(layer => layer.All), parts.Transitions, .. layers.SelectMany(layer => new[] { layer.Weights, layer.Bias })];
        foreach (Weights weights in dense)
            weights.Pack();
    }

    /// <summary>Losses of the last epoch: of anchors a token, of parts a token.</summary>
    public float[] Losses { get; } = new float[2];

    private int Width => (2 * shape.Lower) + shape.Embedding;

    private int UpperWidth => 2 * shape.Upper;

    /// <param name="begin">The share of the whole training that lies behind at the epoch's beginning.</param>
    /// <param name="end">The same at its end.</param>
    public void Epoch(IReadOnlyList<GoldSegment> examples, double begin, double end)
    {
        Array.Clear(Losses);
        int tokens = 0;
        Example[][] batches = Batches.Of(examples, options.WordsPerBatch, random);
        for (int i = 0; i < batches.Length; i++)
        {
            Learn(batches[i], Rate(begin + ((end - begin) * i / batches.Length)));
            tokens += batch.Count;
        }
        for (int i = 0; i < Losses.Length; i++)
            Losses[i] /= Math.Max(1, tokens);
    }

    // It rises over the first fiftieth, stays, and falls along a cosine from three tenths on.
    private float Rate(double done) => options.Rate
        * (float)Math.Min(1, (done / 0.02) + 0.05)
        * (float)(done < 0.3 ? 1 : 0.02 + (0.98 * 0.5 * (1 + Math.Cos(Math.PI * (done - 0.3) / 0.7))));

    private void Learn(Example[] examples, float rate)
    {
        batch.Set(examples);
        Prepare();
        input.Forward(batch, x.AsSpan(2 * shape.Lower), Width);
        Forward();
        Losses[0] += anchors.Learn(batch, yMasked, dy, UpperWidth);
        Losses[1] += parts.Learn(batch, yMasked, dy, UpperWidth);
        Back();
        Step(rate);
    }

    private void Prepare()
    {
        int n = batch.Count, segments = batch.Rows.Count;
        LearningBatch.Grow(ref x, n * Width);
        LearningBatch.Grow(ref xMasked, n * Width);
        LearningBatch.Grow(ref dx, n * Width);
        LearningBatch.Grow(ref y, n * UpperWidth);
        LearningBatch.Grow(ref yMasked, n * UpperWidth);
        LearningBatch.Grow(ref dy, n * UpperWidth);
        Array.Clear(dx, 0, n * Width);
        Array.Clear(dy, 0, n * UpperWidth);
        for (int i = 0; i < 4; i++)
            Masks.Draw(ref recurrentMasks[i], segments * Hidden(i), options.RecurrentDropout, random);
        Masks.Draw(ref xMask, segments * Width, options.Dropout, random);
        Masks.Draw(ref yMask, segments * UpperWidth, options.Dropout, random);
    }

    private int Hidden(int layer) => layer < 2 ? shape.Lower : shape.Upper;

    private ReadOnlySpan<float> RecurrentMask(int layer) => recurrentMasks[layer].AsSpan(0, batch.Rows.Count * Hidden(layer));

    private void Forward()
    {
        for (int i = 0; i < 2; i++)
            lower[i].Forward(batch.Rows, x.AsSpan(2 * shape.Lower), Width, x, Width, i * shape.Lower, RecurrentMask(i));
        Masks.Apply(batch.Rows, x, xMasked, xMask, Width);
        for (int i = 0; i < 2; i++)
            upper[i].Forward(batch.Rows, xMasked, Width, y, UpperWidth, i * shape.Upper, RecurrentMask(2 + i));
        Masks.Apply(batch.Rows, y, yMasked, yMask, UpperWidth);
    }

    private void Back()
    {
        Masks.Apply(batch.Rows, dy, dy, yMask, UpperWidth);
        for (int i = 0; i < 2; i++)
            upper[i].Back(batch.Rows, xMasked, Width, y, dy, UpperWidth, i * shape.Upper, dx, Width, RecurrentMask(2 + i));
        Masks.Apply(batch.Rows, dx, dx, xMask, Width);
        Span<float> features = dx.AsSpan(2 * shape.Lower);
        for (int i = 0; i < 2; i++)
            lower[i].Back(batch.Rows, x.AsSpan(2 * shape.Lower), Width, x, dx, Width, i * shape.Lower, features, Width, RecurrentMask(i));
        input.Back(batch, features, Width);
    }

    private void Step(float rate)
    {
        steps++;
        double square = 0;
        foreach (Weights weights in dense)
            foreach (float g in weights.Gradient)
                square += g * g;
        float norm = (float)Math.Sqrt(square);
        if (norm > LongestGradient)
            foreach (Weights weights in dense)
                Kernels.Scale(weights.Gradient, LongestGradient / norm);
        float corrected = rate * Weights.Correction(steps);
        foreach (Weights weights in dense)
        {
            weights.Step(corrected);
            weights.Pack();
        }
        input.Step(corrected);
        parts.Step(corrected);
    }
}
