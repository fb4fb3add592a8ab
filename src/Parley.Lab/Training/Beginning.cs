using Parley.Networks;
using Parley.Tagging.Grammar;

namespace Parley.Lab.Training;

/// <summary>Random weights to begin with (Glorot and Bengio 2010).</summary>
internal static class Beginning
{
    public static void Set(GrammarNetwork network, Random random)
    {
        NetworkShape shape = network.Shape;
        foreach (Parameter parameter in network.Parameters.Skip(1).Where(parameter => parameter.Rows > 1))
            Fill(parameter.Values, MathF.Sqrt(6f / (parameter.Rows + parameter.Columns)), random);
        Fill(network.Root.Values, 0.1f, random);
        Fill(network.LabelRoot.Values, 0.1f, random);
        Fill(network.Embeddings.Values, MathF.Sqrt(3f / shape.Embedding) * 0.5f, random);
        network.Embeddings.Values.AsSpan(0, shape.Embedding).Clear();
        Trim(network.Tags, shape.Tags);
        Trim(network.MoreTags, shape.Tags);
        Trim(network.Names, shape.Names);
        Trim(network.Relations, shape.Relations);
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
