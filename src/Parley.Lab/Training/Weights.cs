using System.Runtime.Intrinsics;
using Parley.Networks;

namespace Parley.Lab.Training;

/// <summary>A parameter in training: its gradient and the moments of Adam (Kingma and Ba 2015).</summary>
internal sealed class Weights(Parameter parameter)
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float Small = 1e-8f;

    private readonly float[] first = new float[parameter.Values.Length];
    private readonly float[] second = new float[parameter.Values.Length];
    private readonly Panels transposed = new();

    public Parameter Parameter => parameter;

    public float[] Gradient { get; } = new float[parameter.Values.Length];

    /// <summary>The transpose, for passing errors back.</summary>
    public Panels Transposed => transposed;

    public void Pack()
    {
        parameter.Pack();
        transposed.PackTransposed(parameter.Values, parameter.Columns, parameter.Rows, parameter.Columns);
    }

    /// <summary>What a rate is multiplied by, since the moments begin at zero.</summary>
    public static float Correction(int steps) => (float)(Math.Sqrt(1 - Math.Pow(0.98, steps)) / (1 - Math.Pow(0.9, steps)));

    /// <summary>One step of Adam over all weights; clears the gradient.</summary>
    /// <param name="rate">With the correction of the moments' bias in it.</param>
    public void Step(float rate) => Step(0, parameter.Values.Length, rate);

    /// <summary>The same over one row: rows that no word of the batch touched are left alone.</summary>
    public void StepRow(int row, float rate) => Step(row * parameter.Columns, parameter.Columns, rate);

    private void Step(int start, int length, float rate)
    {
        Span<float> values = parameter.Values.AsSpan(start, length), gradient = Gradient.AsSpan(start, length);
        Span<float> m = first.AsSpan(start, length), v = second.AsSpan(start, length);
        for (int i = 0; i + 8 <= length; i += 8)
        {
            var g = Vector256.Create<float>(gradient.Slice(i, 8));
            var value = Vector256.Create<float>(values.Slice(i, 8));
            var mean = Vector256.Create<float>(m.Slice(i, 8)) * FirstDecay + g * (1 - FirstDecay);
            var square = Vector256.Create<float>(v.Slice(i, 8)) * SecondDecay + g * g * (1 - SecondDecay);
            Vector256.CopyTo(mean, m.Slice(i, 8));
            Vector256.CopyTo(square, v.Slice(i, 8));
            var step = mean / (Vector256.Sqrt(square) + Vector256.Create(Small));
            Vector256.CopyTo(value - step * rate, values.Slice(i, 8));
        }
        gradient.Clear();
    }
}
