using Parley.Networks;

namespace Parley.Attributing.Learned;

/// <summary>
/// Runs the network over batches of segments; the numbers of one batch stay until the next. Not for two threads at once: each
/// has its own, and all share the network.
/// </summary>
internal sealed class AttributionRunner(AttributionNetwork network)
{
    private readonly AttributionShape shape = network.Shape;

    private float[] x = [], y = [], gates = [], cells = [], scratch = [];
    private float[] hidden = [], anchors = [], ofAnchor = [], ofToken = [], joint = [], roles = [];

    public Batch Batch { get; } = new();

    private int Width => (2 * shape.Lower) + shape.Embedding;

    private int UpperWidth => 2 * shape.Upper;

    /// <summary>Runs both layers; then anchors and parts can be asked for.</summary>
    /// <param name="descending">Lengths of the segments, the longest first.</param>
    /// <param name="features">Rows of the table of features, token after token in the order of the batch.</param>
    /// <param name="ends">Where the features of each token end.</param>
    public void Run(ReadOnlySpan<int> descending, ReadOnlySpan<int> features, ReadOnlySpan<int> ends)
    {
        Batch.Set(descending);
        int n = Batch.Rows;
        Grow(ref x, n * Width);
        Grow(ref y, n * UpperWidth);
        Embed(features, ends);
        Run(network.Lower, x.AsSpan(2 * shape.Lower), Width, x, Width);
        Run(network.Upper, x, Width, y, UpperWidth);
        Layer(network.AnchorHidden, ref hidden);
        Kernels.Rectify(hidden.AsSpan(0, n * network.AnchorHidden.Width));
        Grow(ref anchors, n * network.Anchors.Width);
        network.Anchors.Forward(hidden, network.AnchorHidden.Width, anchors, n);
        Layer(network.RoleOfAnchor, ref ofAnchor);
        Layer(network.RoleOfToken, ref ofToken);
    }

    /// <summary>A score for each kind of anchor, of the row of a token in the batch.</summary>
    public ReadOnlySpan<float> Anchors(int row) => anchors.AsSpan(row * network.Anchors.Width, AnchorKinds.Count);

    /// <summary>A score for each part of each token of a segment, as seen from one of them.</summary>
    /// <param name="start">The row of the segment's first token.</param>
    /// <param name="anchor">The row of the anchor.</param>
    /// <param name="pairs">Rows of the table of pairs, so many a token: <see cref="PairFeatures.Most"/>.</param>
    public Span<float> PartsOf(int start, int length, int anchor, ReadOnlySpan<int> pairs, out int stride)
    {
        int width = network.Roles.Weights.Rows;
        stride = network.Roles.Width;
        Grow(ref joint, length * width);
        Grow(ref roles, length * stride);
        ReadOnlySpan<float> table = network.PairTable.Values, own = ofAnchor.AsSpan(anchor * width, width);
        for (int i = 0; i < length; i++)
        {
            Span<float> sum = joint.AsSpan(i * width, width);
            ofToken.AsSpan((start + i) * width, width).CopyTo(sum);
            Kernels.Add(sum, own);
            foreach (int row in pairs.Slice(i * PairFeatures.Most, PairFeatures.Most))
                if (row != 0)
                    Kernels.Add(sum, table.Slice(row * width, width));
        }
        Kernels.Rectify(joint.AsSpan(0, length * width));
        network.Roles.Forward(joint, width, roles, length);
        return roles.AsSpan(0, length * stride);
    }

    private void Layer(Dense layer, ref float[] into)
    {
        Grow(ref into, Batch.Rows * layer.Width);
        layer.Forward(y, UpperWidth, into, Batch.Rows);
    }

    private void Embed(ReadOnlySpan<int> features, ReadOnlySpan<int> ends)
    {
        int e = shape.Embedding, f = 0;
        ReadOnlySpan<float> table = network.Embeddings.Values;
        for (int row = 0; row < Batch.Rows; row++)
        {
            Span<float> sum = x.AsSpan((row * Width) + (2 * shape.Lower), e);
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
