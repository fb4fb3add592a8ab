namespace Parley.Networks;

/// <summary>y = x W + b.</summary>
internal sealed class Dense(int inputs, int outputs)
{
    public Parameter Weights { get; } = new(inputs, outputs);

    public Parameter Bias { get; } = new(1, outputs);

    /// <summary>Outputs filled up to a multiple of 16.</summary>
    public int Width => Weights.Columns;

    public void Forward(ReadOnlySpan<float> x, int strideX, Span<float> y, int n)
    {
        Kernels.Multiply(x, strideX, Weights.Packed, y, Width, n);
        Kernels.AddToRows(y, Width, n, Bias.Values);
    }
}
