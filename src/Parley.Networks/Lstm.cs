using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Networks;

/// <summary>
/// One direction of a layer of long short-term memory (Hochreiter and Schmidhuber 1997, with forget gates). Gates lie in the
/// order input, forget, output, candidate.
/// </summary>
/// <param name="hidden">A multiple of 16.</param>
internal sealed class Lstm(int inputs, int hidden, bool backward)
{
    public int Inputs => inputs;

    public int Hidden => hidden;

    /// <summary>inputs × 4 hidden.</summary>
    public Parameter Input { get; } = new(inputs, 4 * hidden);

    /// <summary>hidden × 4 hidden.</summary>
    public Parameter Recurrent { get; } = new(hidden, 4 * hidden);

    public Parameter Bias { get; } = new(1, 4 * hidden);

    /// <summary>Runs over all sentences in step, each from its beginning or from its end.</summary>
    /// <param name="x">rows × inputs.</param>
    /// <param name="gates">rows × 4 hidden: gets the gates after their functions.</param>
    /// <param name="cells">rows × hidden: gets the cells' states.</param>
    /// <param name="output">Gets the hidden states, from column <paramref name="column"/> on.</param>
    /// <param name="mask">Sentences × hidden, what the states are multiplied by before they are fed back; empty: by 1.</param>
    public void Forward(
        Batch batch, ReadOnlySpan<float> x, int strideX, Span<float> gates, Span<float> cells,
        Span<float> output, int strideOutput, int column, Span<float> scratch, ReadOnlySpan<float> mask = default)
    {
        int width = 4 * hidden;
        Kernels.Multiply(x, strideX, Input.Packed, gates, width, batch.Rows);
        Kernels.AddToRows(gates, width, batch.Rows, Bias.Values);

        Span<float> states = scratch[..(batch.Count * hidden)];
        Span<float> recurrent = scratch.Slice(batch.Count * hidden, batch.Count * width);
        states.Clear();
        for (int step = 0; step < batch.Longest; step++)
        {
            int active = batch.Active(step);
            if (step > 0)
                Kernels.Multiply(states, hidden, Recurrent.Packed, recurrent, width, active);
            for (int s = 0; s < active; s++)
            {
                int row = Row(batch, s, step);
                Span<float> gate = gates.Slice(row * width, width);
                ReadOnlySpan<float> before = [];
                if (step > 0)
                {
                    Kernels.Add(gate, recurrent.Slice(s * width, width));
                    before = cells.Slice(Row(batch, s, step - 1) * hidden, hidden);
                }
                Span<float> state = output.Slice(row * strideOutput + column, hidden);
                Cell(gate, before, cells.Slice(row * hidden, hidden), state, hidden);
                Feed(state, states.Slice(s * hidden, hidden), mask.IsEmpty ? [] : mask.Slice(s * hidden, hidden));
            }
        }
    }

    /// <summary>Numbers that <see cref="Forward"/> needs to work with.</summary>
    public int Scratch(int sentences) => sentences * 5 * hidden;

    /// <summary>The row that a sentence has reached at a step.</summary>
    public int Row(Batch batch, int sentence, int step) =>
        batch.Starts[sentence] + (backward ? batch.Lengths[sentence] - 1 - step : step);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Cell(Span<float> gate, ReadOnlySpan<float> before, Span<float> cell, Span<float> state, int hidden)
    {
        ref float g = ref MemoryMarshal.GetReference(gate);
        ref float b = ref MemoryMarshal.GetReference(before);
        ref float c = ref MemoryMarshal.GetReference(cell);
        ref float h = ref MemoryMarshal.GetReference(state);
        for (int i = 0; i < hidden; i += 8)
        {
            Vector256<float> input = Kernels.Sigmoid(Vector256.LoadUnsafe(ref g, (nuint)i));
            Vector256<float> forget = Kernels.Sigmoid(Vector256.LoadUnsafe(ref g, (nuint)(i + hidden)));
            Vector256<float> open = Kernels.Sigmoid(Vector256.LoadUnsafe(ref g, (nuint)(i + 2 * hidden)));
            Vector256<float> candidate = Kernels.Tanh(Vector256.LoadUnsafe(ref g, (nuint)(i + 3 * hidden)));
            Vector256<float> kept = before.IsEmpty ? default : forget * Vector256.LoadUnsafe(ref b, (nuint)i);
            Vector256<float> now = Vector256.FusedMultiplyAdd(input, candidate, kept);
            input.StoreUnsafe(ref g, (nuint)i);
            forget.StoreUnsafe(ref g, (nuint)(i + hidden));
            open.StoreUnsafe(ref g, (nuint)(i + 2 * hidden));
            candidate.StoreUnsafe(ref g, (nuint)(i + 3 * hidden));
            now.StoreUnsafe(ref c, (nuint)i);
            (open * Kernels.Tanh(now)).StoreUnsafe(ref h, (nuint)i);
        }
    }

    private static void Feed(ReadOnlySpan<float> state, Span<float> into, ReadOnlySpan<float> mask)
    {
        state.CopyTo(into);
        for (int i = 0; i < mask.Length; i++)
            into[i] *= mask[i];
    }
}
