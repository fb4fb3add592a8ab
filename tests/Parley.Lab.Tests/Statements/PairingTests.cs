using Parley.Lab.Statements;

namespace Parley.Lab.Tests.Statements;

public class PairingTests
{
    [Fact]
    public void Takes_the_greatest_sum_and_not_the_greatest_pair() =>
        Assert.Equal([(0, 1), (1, 0)], Pairing.Best(new[,] { { 0.9, 0.8 }, { 0.7, 0 } }));

    [Fact]
    public void Leaves_out_what_belongs_to_nothing() =>
        Assert.Equal([(0, 1)], Pairing.Best(new[,] { { 0, 0.6, 0.5 }, { 0, 0, 0 } }));

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    [InlineData(0, 0)]
    public void Nothing_pairs_with_nothing(int rows, int columns) => Assert.Empty(Pairing.Best(new double[rows, columns]));

    [Fact]
    public void No_other_pairing_has_a_greater_sum()
    {
        var random = new Random(7);
        for (int round = 0; round < 200; round++)
        {
            var weights = new double[random.Next(1, 6), random.Next(1, 6)];
            for (int i = 0; i < weights.GetLength(0); i++)
            {
                for (int j = 0; j < weights.GetLength(1); j++)
                    weights[i, j] = random.Next(3) == 0 ? 0 : random.NextDouble();
            }
            Assert.Equal(Greatest(weights, 0, []), Pairing.Best(weights).Sum(pair => weights[pair.Left, pair.Right]), 9);
        }
    }

    private static double Greatest(double[,] weights, int row, HashSet<int> used) => row == weights.GetLength(0)
        ? 0
        : Enumerable.Range(0, weights.GetLength(1)).Where(column => !used.Contains(column))
            .Select(column => weights[row, column] + Greatest(weights, row + 1, [.. used, column]))
            .Append(Greatest(weights, row + 1, used))
            .Max();
}
