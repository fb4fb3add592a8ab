using Parley.Lab.Training.Learning;
using Parley.Tagging.Grammar;
using Parley.Networks;

namespace Parley.Lab.Training;

/// <summary>
/// Learns the weights of a <see cref="GrammarNetwork"/> on one thread in a fixed order: the same examples, options and kind of
/// machine give the same weights.
/// </summary>
internal sealed class NetworkTrainer
{
    // Gradients longer than this are cut: one odd batch does not undo what others taught.
    private const float LongestGradient = 5;

    private readonly GrammarNetwork network;
    private readonly NetworkShape shape;
    private readonly TrainingOptions options;
    private readonly Random random;

    private readonly InputTraining input;
    private readonly LstmTraining[] lower, upper;
    private readonly TagLearning tags;
    private readonly HeadLearning heads;
    private readonly RelationLearning relations;
    private readonly NameLearning names;
    private readonly Weights[] dense;

    private readonly LearningBatch batch = new();
    private readonly float[][] recurrentMasks = [[], [], [], []];
    private int steps;

    // x holds the lower layer's states and then the features, y the upper layer's states; both as they are, with numbers left out,
    // and their errors.
    private float[] x = [], xMasked = [], dx = [], y = [], yMasked = [], dy = [], xMask = [], yMask = [];

    public NetworkTrainer(GrammarNetwork network, LabelSet labels, TrainingOptions options)
    {
        (this.network, this.options) = (network, options);
        shape = network.Shape;
        random = new Random(options.Seed);
        Beginning.Set(network, random);
        input = new InputTraining(network.Embeddings, options, random);
        lower = [.. network.Lower.Select(layer => new LstmTraining(layer))];
        upper = [.. network.Upper.Select(layer => new LstmTraining(layer))];
        (tags, names) = (new TagLearning(network, labels), new NameLearning(network, options.NamesWeight));
        (heads, relations) = (new HeadLearning(network), new RelationLearning(network, labels));
        DenseTraining[] layers = [tags.Lower, tags.Upper, names.Layer, relations.Layer, heads.Dependent, heads.Head, relations.Dependent, relations.Head];
        dense =
        [
            .. lower.Concat(upper).SelectMany(layer => layer.All), heads.Match, heads.Attraction, heads.Root, relations.Root,
            .. layers.SelectMany(layer => new[] { layer.Weights, layer.Bias }),
        ];
        foreach (Weights weights in dense)
            weights.Pack();
    }

    /// <summary>Losses of the last epoch a word: tags, heads, relations, names.</summary>
    public float[] Losses { get; } = new float[4];

    /// <param name="begin">The share of the whole training that lies behind at the epoch's beginning.</param>
    /// <param name="end">The same at its end.</param>
    public void Epoch(IReadOnlyList<Example> examples, double begin, double end)
    {
        Array.Clear(Losses);
        int words = 0;
        Example[][] batches = Batches.Of(examples, options.WordsPerBatch, random);
        for (int i = 0; i < batches.Length; i++)
        {
            Learn(batches[i], Rate(begin + (end - begin) * i / batches.Length));
            words += batch.Count;
        }
        for (int i = 0; i < Losses.Length; i++)
            Losses[i] /= Math.Max(1, words);
    }

    private int Width => (2 * shape.Tagging) + shape.Embedding;

    private int UpperWidth => 2 * shape.Parsing;

    // It rises over the first fiftieth, stays, and falls along a cosine from three tenths on.
    private float Rate(double done) => options.Rate
        * (float)Math.Min(1, done / 0.02 + 0.05)
        * (float)(done < 0.3 ? 1 : 0.02 + 0.98 * 0.5 * (1 + Math.Cos(Math.PI * (done - 0.3) / 0.7)));

    private void Learn(Example[] examples, float rate)
    {
        batch.Set(examples);
        Prepare();
        input.Forward(batch, x.AsSpan(2 * shape.Tagging), Width);
        Forward();
        Losses[0] += tags.Learn(batch, xMasked, dx, Width, yMasked, dy, UpperWidth);
        Losses[3] += names.Learn(batch, yMasked, dy, UpperWidth);
        Losses[1] += heads.Learn(batch, yMasked, dy, UpperWidth);
        Losses[2] += relations.Learn(batch, yMasked, dy, UpperWidth);
        Back();
        Step(rate);
    }

    private void Prepare()
    {
        int n = batch.Count, sentences = batch.Rows.Count;
        LearningBatch.Grow(ref x, n * Width);
        LearningBatch.Grow(ref xMasked, n * Width);
        LearningBatch.Grow(ref dx, n * Width);
        LearningBatch.Grow(ref y, n * UpperWidth);
        LearningBatch.Grow(ref yMasked, n * UpperWidth);
        LearningBatch.Grow(ref dy, n * UpperWidth);
        Array.Clear(dx, 0, n * Width);
        Array.Clear(dy, 0, n * UpperWidth);
        int[] hidden = [shape.Tagging, shape.Tagging, shape.Parsing, shape.Parsing];
        for (int i = 0; i < hidden.Length; i++)
            Masks.Draw(ref recurrentMasks[i], sentences * hidden[i], options.RecurrentDropout, random);
        Masks.Draw(ref xMask, sentences * Width, options.Dropout, random);
        Masks.Draw(ref yMask, sentences * UpperWidth, options.Dropout, random);
    }

    private ReadOnlySpan<float> RecurrentMask(int layer) => recurrentMasks[layer].AsSpan(0, batch.Rows.Count * (layer < 2 ? shape.Tagging : shape.Parsing));

    private void Forward()
    {
        for (int i = 0; i < 2; i++)
            lower[i].Forward(batch.Rows, x.AsSpan(2 * shape.Tagging), Width, x, Width, i * shape.Tagging, RecurrentMask(i));
        Masks.Apply(batch.Rows, x, xMasked, xMask, Width);
        for (int i = 0; i < 2; i++)
            upper[i].Forward(batch.Rows, xMasked, Width, y, UpperWidth, i * shape.Parsing, RecurrentMask(2 + i));
        Masks.Apply(batch.Rows, y, yMasked, yMask, UpperWidth);
    }

    private void Back()
    {
        Masks.Apply(batch.Rows, dy, dy, yMask, UpperWidth);
        for (int i = 0; i < 2; i++)
            upper[i].Back(batch.Rows, xMasked, Width, y, dy, UpperWidth, i * shape.Parsing, dx, Width, RecurrentMask(2 + i));
        Masks.Apply(batch.Rows, dx, dx, xMask, Width);
        Span<float> features = dx.AsSpan(2 * shape.Tagging);
        for (int i = 0; i < 2; i++)
            lower[i].Back(batch.Rows, x.AsSpan(2 * shape.Tagging), Width, x, dx, Width, i * shape.Tagging, features, Width, RecurrentMask(i));
        input.Back(batch, features, Width);
    }

    private void Step(float rate)
    {
        steps++;
        double square = 0;
        foreach (Weights weights in dense)
        {
            foreach (float g in weights.Gradient)
                square += g * g;
        }
        float norm = (float)Math.Sqrt(square);
        if (norm > LongestGradient)
        {
            foreach (Weights weights in dense)
                Kernels.Scale(weights.Gradient, LongestGradient / norm);
        }
        float corrected = rate * Weights.Correction(steps);
        foreach (Weights weights in dense)
        {
            weights.Step(corrected);
            weights.Pack();
        }
        input.Step(corrected);
    }
}
