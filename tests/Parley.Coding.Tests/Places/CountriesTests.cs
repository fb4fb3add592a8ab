using System.Text;
using Parley.Coding.Places;
using Parley.Text;

namespace Parley.Coding.Tests.Places;

public class CountriesTests
{
    // Two squares of the grid, with sides of 2 and 4 steps of half a degree, that begin at 10 east and 20 north: the second arc is walked backwards.
    private const string Topology = """
        {"type": "Topology", "transform": {"scale": [0.5, 0.5], "translate": [10, 20]},
         "arcs": [[[0, 0], [2, 0], [0, 2], [-2, 0], [0, -2]], [[10, 10], [0, 4], [4, 0], [0, -4], [-4, 0]]],
         "objects": {"countries": {"geometries": [
           {"type": "Polygon", "arcs": [[0]], "properties": {"name": "Smallland"}},
           {"type": "MultiPolygon", "arcs": [[[0]], [[-2]]], "properties": {"name": "Twoland"}},
           {"type": "Point", "properties": {"name": "Noland"}}]}}}
        """;

    [Theory]
    [InlineData("Smallland", "20.5 10.5")]
    [InlineData("smallland", "20.5 10.5")]
    [InlineData("Twoland", "26 16")]
    [InlineData("Noland", "")]
    [InlineData("Nowhere", "")]
    public void The_middle_is_that_of_the_greatest_piece_of_land(string name, string expected) =>
        Assert.Equal(expected, Load(Topology).MiddleOf(name) is var (latitude, longitude) ? FormattableString.Invariant($"{latitude} {longitude}") : "");

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"transform": {"scale": [1, 1], "translate": [0, 0]}, "arcs": [], "objects": {"countries": {"geometries": [{"type": "Polygon", "arcs": [[7]], "properties": {"name": "A"}}]}}}""")]
    public void Another_file_is_refused(string json) => Assert.Equal("PARLEY007", Assert.Throws<SetupException>(() => Load(json)).Number);

    private static Countries Load(string json) => Countries.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
