using Parley.Networks;

namespace Parley.Lab.Training;

/// <summary>Helpers of passing errors back.</summary>
internal static class Backward
{
    private static readonly ThreadLocal<(Panels Packed, float[] Turned)> scratch = new(() => (new Panels(), []));

    /// <summary>gradient += xᵀ dy.</summary>
    public static void Weights(ReadOnlySpan<float> x, int strideX, ReadOnlySpan<float> dy, int strideY, int n, Weights weights)
    {
        (Panels packed, float[] turned) = scratch.Value;
        int rows = weights.Parameter.Rows, columns = weights.Parameter.Columns;
        if (turned.Length < rows * n)
            turned = new float[rows * n];
        scratch.Value = (packed, turned);
        for (int i = 0; i < n; i++)
        {
            ReadOnlySpan<float> row = x.Slice(i * strideX, rows);
            for (int j = 0; j < rows; j++)
                turned[j * n + i] = row[j];
        }
        packed.Pack(dy, n, columns, strideY);
        Kernels.Multiply(turned, n, packed, weights.Gradient, columns, rows, add: true);
    }

    public static void Bias(ReadOnlySpan<float> dy, int strideY, int n, Weights bias)
    {
        for (int i = 0; i < n; i++)
            Kernels.Add(bias.Gradient, dy.Slice(i * strideY, bias.Gradient.Length));
    }

    /// <summary>Turns losses by the rectified values into losses by the values before.</summary>
    public static void Rectify(ReadOnlySpan<float> rectified, Span<float> errors)
    {
        for (int i = 0; i < errors.Length; i++)
            errors[i] *= rectified[i] > 0 ? 1 : 0.1f;
    }
}

/// <summary>A dense layer in training.</summary>
internal sealed class DenseTraining(Dense layer)
{
    public Weights Weights { get; } = new(layer.Weights);

    public Weights Bias { get; } = new(layer.Bias);

    /// <summary>Adds to the gradients, and to the errors of the input.</summary>
    public void Back(ReadOnlySpan<float> x, int strideX, ReadOnlySpan<float> dy, Span<float> dx, int strideDx, int n)
    {
        Backward.Weights(x, strideX, dy, layer.Width, n, Weights);
        Backward.Bias(dy, layer.Width, n, Bias);
        Kernels.Multiply(dy, layer.Width, Weights.Transposed, dx, strideDx, n, add: true);
    }
}

/// <summary>One direction of an LSTM layer in training: back-propagation through time.</summary>
internal sealed class LstmTraining(Lstm layer)
{
    private float[] gates = [], cells = [], dgates = [], before = [], scratch = [];

    public Weights Input { get; } = new(layer.Input);

    public Weights Recurrent { get; } = new(layer.Recurrent);

    public Weights Bias { get; } = new(layer.Bias);

    public IEnumerable<Weights> All => [Input, Recurrent, Bias];

    public void Forward(Batch batch, ReadOnlySpan<float> x, int strideX, Span<float> output, int strideOutput, int column, ReadOnlySpan<float> mask)
    {
        int hidden = layer.Hidden;
        Grow(ref gates, batch.Rows * 4 * hidden);
        Grow(ref cells, batch.Rows * hidden);
        Grow(ref scratch, layer.Scratch(batch.Count) + batch.Count * 6 * hidden);
        layer.Forward(batch, x, strideX, gates, cells, output, strideOutput, column, scratch, mask);
    }

    public void Back(
        Batch batch, ReadOnlySpan<float> x, int strideX, ReadOnlySpan<float> output, ReadOnlySpan<float> doutput, int strideOutput, int column,
        Span<float> dx, int strideDx, ReadOnlySpan<float> mask)
    {
        int hidden = layer.Hidden, width = 4 * hidden;
        Grow(ref dgates, batch.Rows * width);
        Grow(ref before, batch.Rows * hidden);
        Array.Clear(before, 0, batch.Rows * hidden);
        Span<float> dstate = scratch.AsSpan(0, batch.Count * hidden), dcell = scratch.AsSpan(batch.Count * hidden, batch.Count * hidden);
        Span<float> gathered = scratch.AsSpan(2 * batch.Count * hidden, batch.Count * width);
        dstate.Clear();
        dcell.Clear();
        for (int step = batch.Longest - 1; step >= 0; step--)
        {
            int active = batch.Active(step);
            for (int s = 0; s < active; s++)
            {
                int row = layer.Row(batch, s, step);
                Span<float> dh = dstate.Slice(s * hidden, hidden);
                if (!mask.IsEmpty)
                    Scale(dh, mask.Slice(s * hidden, hidden));
                Kernels.Add(dh, doutput.Slice(row * strideOutput + column, hidden));
                ReadOnlySpan<float> cellBefore = step == 0 ? [] : cells.AsSpan(layer.Row(batch, s, step - 1) * hidden, hidden);
                Cell(gates.AsSpan(row * width, width), cells.AsSpan(row * hidden, hidden), cellBefore, dh,
                    dcell.Slice(s * hidden, hidden), dgates.AsSpan(row * width, width), hidden);
                dgates.AsSpan(row * width, width).CopyTo(gathered[(s * width)..]);
                if (step > 0)
                {
                    Span<float> state = before.AsSpan(row * hidden, hidden);
                    output.Slice(layer.Row(batch, s, step - 1) * strideOutput + column, hidden).CopyTo(state);
                    if (!mask.IsEmpty)
                        Scale(state, mask.Slice(s * hidden, hidden));
                }
            }
            if (step > 0)
                Kernels.Multiply(gathered, width, Recurrent.Transposed, dstate, hidden, active);
        }
        Backward.Weights(x, strideX, dgates, width, batch.Rows, Input);
        Backward.Weights(before, hidden, dgates, width, batch.Rows, Recurrent);
        Backward.Bias(dgates, width, batch.Rows, Bias);
        Kernels.Multiply(dgates.AsSpan(0, batch.Rows * width), width, Input.Transposed, dx, strideDx, batch.Rows, add: true);
    }

    private static void Cell(
        ReadOnlySpan<float> gate, ReadOnlySpan<float> cell, ReadOnlySpan<float> before, ReadOnlySpan<float> dh, Span<float> dc, Span<float> dgate, int hidden)
    {
        for (int i = 0; i < hidden; i++)
        {
            float input = gate[i], forget = gate[i + hidden], open = gate[i + 2 * hidden], candidate = gate[i + 3 * hidden];
            float tanh = MathF.Tanh(cell[i]);
            float d = dc[i] + dh[i] * open * (1 - tanh * tanh);
            dgate[i] = d * candidate * input * (1 - input);
            dgate[i + hidden] = before.IsEmpty ? 0 : d * before[i] * forget * (1 - forget);
            dgate[i + 2 * hidden] = dh[i] * tanh * open * (1 - open);
            dgate[i + 3 * hidden] = d * input * (1 - candidate * candidate);
            dc[i] = d * forget;
        }
    }

    private static void Scale(Span<float> values, ReadOnlySpan<float> by)
    {
        for (int i = 0; i < by.Length; i++)
            values[i] *= by[i];
    }

    private static void Grow(ref float[] array, int length)
    {
        if (array.Length < length)
            array = new float[length];
    }
}
