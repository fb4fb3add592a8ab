using Parley.Lab.Statements;

namespace Parley.Lab.Tests.Statements;

public class FigureTests
{
    // What stands exactly between two goes to the even one, as in the scorers; 0.0005 only looks as if it did.
    [Theory]
    [InlineData(0.0625, "0.062")]
    [InlineData(0.1875, "0.188")]
    [InlineData(0.0005, "0.001")]
    [InlineData(2.0 / 3, "0.667")]
    [InlineData(1, "1.000")]
    [InlineData(0, "0.000")]
    public void Has_three_digits(double value, string figure) => Assert.Equal(figure, Figure.Of(value));

    [Fact]
    public void Of_a_list_each_counts_for_one() => Assert.Equal(new Found(2, 4, 3), Found.OfLists(["a", "a", "b", "c"], ["a", "b", "b"]));
}
