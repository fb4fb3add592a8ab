using Parley.Networks;

namespace Parley.Tagging.Grammar;

/// <summary>
/// Runs a network over batches of sentences; the numbers of one batch stay until the next. Not for two threads at once: each has
/// its own, and all share the network.
/// </summary>
internal sealed class NetworkRunner(GrammarNetwork network)
{
    private readonly NetworkShape shape = network.Shape;
    private readonly Panels packed = new();

    private float[] x = [], y = [], gates = [], cells = [], scratch = [];
    private float[] tags = [], more = [], names = [], dependents = [], heads = [], matched = [], headRows = [], arcs = [];
    private float[] labelDependents = [], labelHeads = [], relations = [];

    public Batch Batch { get; } = new();

    private int Width => 2 * shape.Tagging + shape.Embedding;

    private int UpperWidth => 2 * shape.Parsing;

    /// <summary>Sums the features of each word and runs the lower layer; then tags can be asked for.</summary>
    /// <param name="descending">Lengths of the sentences, the longest first.</param>
    /// <param name="features">Rows of the table of embeddings, word after word in the order of the batch.</param>
    /// <param name="ends">Where the features of each word end.</param>
    public void Tag(ReadOnlySpan<int> descending, ReadOnlySpan<int> features, ReadOnlySpan<int> ends)
    {
        Batch.Set(descending);
        int n = Batch.Rows;
        Grow(ref x, n * Width);
        Embed(features, ends);
        Run(network.Lower, x.AsSpan(2 * shape.Tagging), Width, x, Width);
        Grow(ref tags, n * network.Tags.Width);
        network.Tags.Forward(x, Width, tags, n);
    }

    /// <summary>Runs the upper layer; then names, heads and relations can be asked for, and the tags are better ones.</summary>
    public void Parse()
    {
        int n = Batch.Rows, a = shape.Arc;
        Grow(ref y, n * UpperWidth);
        Run(network.Upper, x, Width, y, UpperWidth);
        Grow(ref more, n * network.MoreTags.Width);
        network.MoreTags.Forward(y, UpperWidth, more, n);
        Kernels.Add(tags.AsSpan(0, n * network.Tags.Width), more);
        Grow(ref names, n * network.Names.Width);
        network.Names.Forward(y, UpperWidth, names, n);
        Grow(ref dependents, n * a);
        Grow(ref heads, n * a);
        Grow(ref matched, n * a);
        network.Dependent.Forward(y, UpperWidth, dependents, n);
        network.Head.Forward(y, UpperWidth, heads, n);
        Kernels.Rectify(dependents.AsSpan(0, n * a));
        Kernels.Rectify(heads.AsSpan(0, n * a));
        Kernels.Multiply(dependents, a, network.Match.Packed, matched, a, n);
        Kernels.AddToRows(matched, a, n, network.Attraction.Values);
        Grow(ref labelDependents, n * shape.Label);
        Grow(ref labelHeads, n * shape.Label);
        network.LabelDependent.Forward(y, UpperWidth, labelDependents, n);
        network.LabelHead.Forward(y, UpperWidth, labelHeads, n);
    }

    /// <summary>A score for each answer, of the row of a word in the batch.</summary>
    public ReadOnlySpan<float> Tags(int row) => tags.AsSpan(row * network.Tags.Width, shape.Tags);

    public ReadOnlySpan<float> Names(int row) => names.AsSpan(row * network.Names.Width, shape.Names);

    /// <summary>How well each head fits each word of a sentence: a row a word, the first column the root, then the words.</summary>
    /// <param name="stride">From the beginning of a row to that of the next.</param>
    public Span<float> Arcs(int sentence, out int stride)
    {
        int a = shape.Arc, start = Batch.Starts[sentence], length = Batch.Lengths[sentence];
        stride = Parameter.Padded(length + 1);
        Grow(ref arcs, length * stride);
        Grow(ref headRows, (length + 1) * a);
        network.Root.Values.AsSpan(0, a).CopyTo(headRows);
        heads.AsSpan(start * a, length * a).CopyTo(headRows.AsSpan(a));
        packed.PackTransposed(headRows, a, length + 1, a);
        Kernels.Multiply(matched.AsSpan(start * a), a, packed, arcs, stride, length);
        return arcs.AsSpan(0, length * stride);
    }

    /// <summary>A score for each relation of a sentence's words to their heads, word after word. Once for each sentence of a batch.</summary>
    /// <param name="chosen">Heads counted from 0 in the sentence; -1: the root.</param>
    public ReadOnlySpan<float> Relations(int sentence, ReadOnlySpan<int> chosen, out int stride)
    {
        int l = shape.Label, start = Batch.Starts[sentence], length = Batch.Lengths[sentence];
        stride = network.Relations.Width;
        Grow(ref relations, length * stride);
        for (int i = 0; i < length; i++)
        {
            ReadOnlySpan<float> head = chosen[i] < 0 ? network.LabelRoot.Values : labelHeads.AsSpan((start + chosen[i]) * l, l);
            Kernels.Add(labelDependents.AsSpan((start + i) * l, l), head);
        }
        Span<float> joint = labelDependents.AsSpan(start * l, length * l);
        Kernels.Rectify(joint);
        network.Relations.Forward(joint, l, relations, length);
        return relations.AsSpan(0, length * stride);
    }

    private void Embed(ReadOnlySpan<int> features, ReadOnlySpan<int> ends)
    {
        int e = shape.Embedding, f = 0;
        ReadOnlySpan<float> table = network.Embeddings.Values;
        for (int row = 0; row < Batch.Rows; row++)
        {
            Span<float> sum = x.AsSpan(row * Width + 2 * shape.Tagging, e);
            sum.Clear();
            for (; f < ends[row]; f++)
                Kernels.Add(sum, table.Slice(features[f] * e, e));
        }
    }

    private void Run(IEnumerable<Lstm> layer, ReadOnlySpan<float> input, int stride, Span<float> output, int strideOutput)
    {
        int column = 0;
        foreach (Lstm direction in layer)
        {
            Grow(ref gates, Batch.Rows * 4 * direction.Hidden);
            Grow(ref cells, Batch.Rows * direction.Hidden);
            Grow(ref scratch, direction.Scratch(Batch.Count));
            direction.Forward(Batch, input, stride, gates, cells, output, strideOutput, column, scratch);
            column += direction.Hidden;
        }
    }

    private static void Grow(ref float[] array, int length)
    {
        if (array.Length < length)
            array = new float[length * 5 / 4];
    }
}
