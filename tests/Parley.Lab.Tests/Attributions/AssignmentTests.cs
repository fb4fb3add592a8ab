using Parley.Lab.Attributions.German;

namespace Parley.Lab.Tests.Attributions;

public class AssignmentTests
{
    [Fact]
    public void Takes_the_greatest_sum_and_not_the_greatest_pair() =>
        Assert.Equal([(0, 1), (1, 0)], Of(new[,] { { 0.9, 0.6 }, { 0.7, 0.1 } }));

    [Fact]
    public void Pairs_as_many_as_can_be_also_what_has_nothing_in_common()
    {
        Assert.Equal([(0, 0), (1, 2)], Of(new[,] { { 1.0, 0, 0 }, { 0, 0, 1 } }));
        Assert.Equal([(1, 0)], Of(new[,] { { 0.2 }, { 0.9 }, { 0.5 } }));
        Assert.Equal([(0, 0), (1, 1)], Of(new double[2, 2]));
    }

    [Theory]
    [InlineData(0, 3)]
    [InlineData(3, 0)]
    public void Nothing_pairs_with_nothing(int rows, int columns) => Assert.Empty(Of(new double[rows, columns]));

    private static IReadOnlyList<(int Row, int Column)> Of(double[,] scores) => Assignment.Best(scores.GetLength(0), scores.GetLength(1), (row, column) => scores[row, column]);
}
