using System.Runtime.Intrinsics;
using Parley.Networks;

namespace Parley.Tagging.Tests.Networks;

public class KernelTests
{
    [Theory]
    [InlineData(1, 3, 16)]
    [InlineData(5, 16, 17)]
    [InlineData(6, 1, 1)]
    [InlineData(13, 40, 33)]
    public void Multiplies_as_by_hand(int n, int k, int m)
    {
        float[] a = Numbers(n * k, 1), b = Numbers(k * m, 2);
        Panels packed = new Panels().Pack(b, k, m, m);
        int stride = packed.PaddedColumns;
        float[] c = new float[n * stride];
        Kernels.Multiply(a, k, packed, c, stride, n);
        for (int row = 0; row < n; row++)
        {
            for (int column = 0; column < m; column++)
                Assert.Equal(Enumerable.Range(0, k).Sum(i => (double)a[(row * k) + i] * b[(i * m) + column]), c[(row * stride) + column], 1e-4);
        }
    }

    [Fact]
    public void Adds_where_it_is_told_to()
    {
        Panels packed = new Panels().Pack(new float[] { 2, 3 }, 1, 2, 2);
        float[] c = new float[packed.PaddedColumns];
        c[0] = 10;
        Kernels.Multiply(new float[] { 5 }, 1, packed, c, packed.PaddedColumns, 1, add: true);
        Assert.Equal([20, 15], c[..2]);
    }

    [Fact]
    public void A_transposed_matrix_is_packed_like_its_transpose()
    {
        float[] matrix = Numbers(20 * 7, 3), turned = new float[7 * 20];
        for (int row = 0; row < 20; row++)
        {
            for (int column = 0; column < 7; column++)
                turned[(column * 20) + row] = matrix[(row * 7) + column];
        }
        Assert.Equal(new Panels().Pack(turned, 7, 20, 20).Data.ToArray(), new Panels().PackTransposed(matrix, 7, 20, 7).Data.ToArray());
    }

    [Theory]
    [InlineData(-80)]
    [InlineData(-1.5f)]
    [InlineData(0)]
    [InlineData(0.3f)]
    [InlineData(20)]
    public void Exponential_and_its_kin_are_exact_to_a_millionth(float x)
    {
        Vector256<float> all = Vector256.Create(x);
        Assert.Equal(1, Kernels.Exp(all)[3] / Math.Exp(x), 1e-6);
        Assert.Equal(1 / (1 + Math.Exp(-x)), Kernels.Sigmoid(all)[0], 1e-6);
        Assert.Equal(Math.Tanh(x), Kernels.Tanh(all)[0], 1e-6);
    }

    internal static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
    }
}
