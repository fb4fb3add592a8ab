using Parley.Coding.Actors;
using Parley.Coding.Places;

namespace Parley.Coding.Tests.Places;

public class KnownPlacesTests
{
    private static readonly KnownPlaces places = new(new ActorRegistry(Repository.Actors()));

    [Theory]
    [InlineData("Ukraine", "ua")]
    [InlineData("Kyjiw", "capital-of:ua")]
    [InlineData("Kiew", "capital-of:ua")]
    [InlineData("kyiv", "capital-of:ua")]
    [InlineData("Schweiz", "ch")]
    [InlineData("Switzerland", "ch")]
    [InlineData("Kreml", null)]
    [InlineData("Nirgends", null)]
    public void Knows_a_place_by_any_spelling(string name, string? id) => Assert.Equal(id, places.IdOf(name));

    [Fact]
    public void A_state_has_the_code_of_its_country() =>
        Assert.All(places.All, place => Assert.True(place.Country is null || place.Id.EndsWith(place.Country, StringComparison.OrdinalIgnoreCase), place.Id));

    [Fact]
    public void Each_id_is_one_place() => Assert.Equal(places.All.Count, places.All.DistinctBy(place => place.Id).Count());
}
