using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Networks;

/// <summary>
/// The arithmetic of the networks. Every sum is taken in the order of its terms with fused multiply-add, whatever the size of the
/// batch, so that a sentence gets the same numbers alone and among others. Compiled well at once: a run is short, and the first
/// articles would otherwise be read a hundred times slower.
/// </summary>
internal static class Kernels
{
    private const int RowsAtOnce = 6;

    /// <summary>c = a b, or c += a b. Rows of c hold the padded columns of b.</summary>
    /// <param name="n">Rows of a and c.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(ReadOnlySpan<float> a, int strideA, Panels b, Span<float> c, int strideC, int n, bool add = false)
    {
        int k = b.Rows;
        if (n == 0)
            return;
        ArgumentOutOfRangeException.ThrowIfGreaterThan((n - 1) * strideA + k, a.Length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((n - 1) * strideC + b.PaddedColumns, c.Length);
        ref float fromA = ref MemoryMarshal.GetReference(a);
        ref float fromB = ref MemoryMarshal.GetReference(b.Data);
        ref float intoC = ref MemoryMarshal.GetReference(c);
        int blocks = n / RowsAtOnce * RowsAtOnce;
        // A panel stays in the nearest cache while all rows pass it.
        for (int column = 0; column < b.PaddedColumns && blocks > 0; column += Panels.Width)
        {
            ref float panel = ref Unsafe.Add(ref fromB, column * k);
            for (int row = 0; row < blocks; row += RowsAtOnce)
            {
                ref float block = ref Unsafe.Add(ref intoC, row * strideC + column);
                SixRows(ref Unsafe.Add(ref fromA, row * strideA), strideA, ref panel, k, ref block, strideC, add);
            }
        }
        for (int row = blocks; row < n; row++)
            OneRow(ref Unsafe.Add(ref fromA, row * strideA), ref fromB, k, b.PaddedColumns, ref Unsafe.Add(ref intoC, row * strideC), add);
    }

    // Four panels at once: one alone would wait for its own sums.
    private static void OneRow(ref float a, ref float panels, int k, int columns, ref float c, bool add)
    {
        int column = 0;
        for (; column + (4 * Panels.Width) <= columns; column += 4 * Panels.Width)
            FourPanels(ref a, ref Unsafe.Add(ref panels, column * k), k, ref Unsafe.Add(ref c, column), add);
        for (; column < columns; column += Panels.Width)
            OnePanel(ref a, ref Unsafe.Add(ref panels, column * k), k, ref Unsafe.Add(ref c, column), add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixRows(ref float a, nint strideA, ref float panel, nint k, ref float c, int strideC, bool add)
    {
        Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default;
        Vector256<float> c30 = default, c31 = default, c40 = default, c41 = default, c50 = default, c51 = default;
        ref float a3 = ref Unsafe.Add(ref a, 3 * strideA);
        for (nint i = 0; i < k; i++)
        {
            Vector256<float> b0 = Vector256.LoadUnsafe(ref panel);
            Vector256<float> b1 = Vector256.LoadUnsafe(ref panel, 8);
            panel = ref Unsafe.Add(ref panel, Panels.Width);
            Vector256<float> x = Vector256.Create(a);
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(Unsafe.Add(ref a, strideA));
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(Unsafe.Add(ref a, 2 * strideA));
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(a3);
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
            x = Vector256.Create(Unsafe.Add(ref a3, strideA));
            c40 = Vector256.FusedMultiplyAdd(x, b0, c40);
            c41 = Vector256.FusedMultiplyAdd(x, b1, c41);
            x = Vector256.Create(Unsafe.Add(ref a3, 2 * strideA));
            c50 = Vector256.FusedMultiplyAdd(x, b0, c50);
            c51 = Vector256.FusedMultiplyAdd(x, b1, c51);
            a = ref Unsafe.Add(ref a, 1);
            a3 = ref Unsafe.Add(ref a3, 1);
        }
        Store(ref c, c00, c01, add);
        Store(ref Unsafe.Add(ref c, strideC), c10, c11, add);
        Store(ref Unsafe.Add(ref c, 2 * strideC), c20, c21, add);
        Store(ref Unsafe.Add(ref c, 3 * strideC), c30, c31, add);
        Store(ref Unsafe.Add(ref c, 4 * strideC), c40, c41, add);
        Store(ref Unsafe.Add(ref c, 5 * strideC), c50, c51, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FourPanels(ref float a, ref float panels, nint k, ref float c, bool add)
    {
        Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default;
        Vector256<float> c20 = default, c21 = default, c30 = default, c31 = default;
        nint next = k * Panels.Width;
        for (nint i = 0; i < k; i++)
        {
            Vector256<float> x = Vector256.Create(Unsafe.Add(ref a, i));
            c00 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref panels), c00);
            c01 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref panels, 8), c01);
            c10 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref panels, next)), c10);
            c11 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref panels, next), 8), c11);
            c20 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref panels, 2 * next)), c20);
            c21 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref panels, 2 * next), 8), c21);
            c30 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref panels, 3 * next)), c30);
            c31 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref panels, 3 * next), 8), c31);
            panels = ref Unsafe.Add(ref panels, Panels.Width);
        }
        Store(ref c, c00, c01, add);
        Store(ref Unsafe.Add(ref c, Panels.Width), c10, c11, add);
        Store(ref Unsafe.Add(ref c, 2 * Panels.Width), c20, c21, add);
        Store(ref Unsafe.Add(ref c, 3 * Panels.Width), c30, c31, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OnePanel(ref float a, ref float panel, nint k, ref float c, bool add)
    {
        Vector256<float> c0 = default, c1 = default;
        for (nint i = 0; i < k; i++)
        {
            Vector256<float> x = Vector256.Create(Unsafe.Add(ref a, i));
            c0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref panel, i * Panels.Width)), c0);
            c1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref Unsafe.Add(ref panel, i * Panels.Width), 8), c1);
        }
        Store(ref c, c0, c1, add);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(ref float c, Vector256<float> low, Vector256<float> high, bool add)
    {
        if (add)
        {
            low += Vector256.LoadUnsafe(ref c);
            high += Vector256.LoadUnsafe(ref c, 8);
        }
        low.StoreUnsafe(ref c);
        high.StoreUnsafe(ref c, 8);
    }

    /// <summary>target += source.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(Span<float> target, ReadOnlySpan<float> source)
    {
        ref float to = ref MemoryMarshal.GetReference(target);
        ref float from = ref MemoryMarshal.GetReference(source[..target.Length]);
        int i = 0;
        for (; i + 8 <= target.Length; i += 8)
            (Vector256.LoadUnsafe(ref to, (nuint)i) + Vector256.LoadUnsafe(ref from, (nuint)i)).StoreUnsafe(ref to, (nuint)i);
        for (; i < target.Length; i++)
            target[i] += source[i];
    }

    /// <summary>Adds the same row to each of n rows.</summary>
    public static void AddToRows(Span<float> rows, int stride, int n, ReadOnlySpan<float> row)
    {
        for (int i = 0; i < n; i++)
            Add(rows.Slice(i * stride, row.Length), row);
    }

    public static void Scale(Span<float> values, float by)
    {
        for (int i = 0; i < values.Length; i++)
            values[i] *= by;
    }

    /// <summary>e^x by range reduction and a polynomial (Cephes expf, relative error about 1e-7).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(88f));
        Vector256<float> n = Vector256.Floor(Vector256.FusedMultiplyAdd(x, Vector256.Create(1.44269504f), Vector256.Create(0.5f)));
        x = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        x = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), x);
        Vector256<float> y = Vector256.Create(1.9875691500e-4f);
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(1.3981999507e-3f));
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(8.3334519073e-3f));
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(4.1665795894e-2f));
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(1.6666665459e-1f));
        y = Vector256.FusedMultiplyAdd(y, x, Vector256.Create(0.5f));
        y = Vector256.FusedMultiplyAdd(y, x * x, x + Vector256<float>.One);
        Vector256<int> power = (Vector256.ConvertToInt32(n) + Vector256.Create(127)) << 23;
        return y * power.AsSingle();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Tanh(Vector256<float> x) =>
        Vector256.Create(2f) / (Vector256<float>.One + Exp(x * -2f)) - Vector256<float>.One;

    /// <summary>Leaky rectifier, in place: negative numbers are made ten times smaller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rectify(Span<float> values)
    {
        ref float at = ref MemoryMarshal.GetReference(values);
        int i = 0;
        for (; i + 8 <= values.Length; i += 8)
        {
            Vector256<float> x = Vector256.LoadUnsafe(ref at, (nuint)i);
            Vector256.Max(x, x * 0.1f).StoreUnsafe(ref at, (nuint)i);
        }
        for (; i < values.Length; i++)
            values[i] = MathF.Max(values[i], values[i] * 0.1f);
    }
}
