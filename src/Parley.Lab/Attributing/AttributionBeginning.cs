using Parley.Attributing.Learned;
using Parley.Networks;

namespace Parley.Lab.Attributing;

/// <summary>Random weights to begin with (Glorot and Bengio 2010).</summary>
internal static class AttributionBeginning
{
    public static void Set(AttributionNetwork network, Random random)
    {
        foreach (Parameter parameter in network.Parameters.Skip(2).Where(parameter => parameter.Rows > 1 && parameter != network.Transitions))
            Fill(parameter.Values, MathF.Sqrt(6f / (parameter.Rows + parameter.Columns)), random);
        Fill(network.Embeddings.Values, MathF.Sqrt(3f / network.Shape.Embedding) * 0.3f, random);
        Fill(network.PairTable.Values, MathF.Sqrt(3f / network.Shape.Role) * 0.3f, random);
        network.Embeddings.Values.AsSpan(0, network.Shape.Embedding).Clear();
        network.PairTable.Values.AsSpan(0, network.Shape.Role).Clear();
        Trim(network.Anchors, AnchorKinds.Count);
        Trim(network.Roles, Parts.Count);
        // What is in a cell is kept until something speaks against it.
        foreach (Lstm layer in network.Lower.Concat(network.Upper))
            layer.Bias.Values.AsSpan(layer.Hidden, layer.Hidden).Fill(1);
    }

    private static void Fill(Span<float> values, float most, Random random)
    {
        for (int i = 0; i < values.Length; i++)
            values[i] = ((random.NextSingle() * 2) - 1) * most;
    }

    // Outputs that stand for nothing stay zero.
    private static void Trim(Dense layer, int outputs)
    {
        for (int row = 0; row < layer.Weights.Rows; row++)
            layer.Weights.Values.AsSpan((row * layer.Width) + outputs, layer.Width - outputs).Clear();
    }
}
