using System.Text;
using Parley.Coding.Places;
using Parley.Text;

namespace Parley.Coding.Tests.Places;

public class GazetteerTests
{
    [Theory]
    [InlineData("Marniza", "Marniza XA 1.5 2.25")]
    [InlineData("marniza", "Marniza XA 1.5 2.25")]
    [InlineData("Nirgends", "")]
    [InlineData("Ohneort", "")]
    public void Says_where_a_place_lies(string name, string expected) =>
        Assert.Equal(expected, string.Join('|', Load("""[{"country":"XA","name":"Marniza","lat":"1.5","lng":"2.25"},{"country":"XA","name":"Ohneort","lat":"x","lng":"2"}]""").Named(name)
            .Select(place => FormattableString.Invariant($"{place.Name} {place.Country} {place.Latitude} {place.Longitude}"))));

    [Fact]
    public void Another_file_is_refused() => Assert.Equal("PARLEY007", Assert.Throws<SetupException>(() => Load("{")).Number);

    private static Gazetteer Load(string json) => Gazetteer.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
