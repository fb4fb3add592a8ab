using System.Text.Json;
using Parley.Text;

namespace Parley.Coding.Places;

/// <summary>
/// Where countries lie: the middle of the greatest piece of their land, by the outlines of Natural Earth (public domain) as the package
/// world-atlas has them (TopoJSON, Bostock 2012). Immutable; optional.
/// </summary>
public sealed class Countries
{
    private readonly Dictionary<string, (double Latitude, double Longitude)> middles;

    private Countries(Dictionary<string, (double Latitude, double Longitude)> middles) => this.middles = middles;

    /// <summary>Degrees north and east, WGS 84; null: no country is called so in English.</summary>
    public (double Latitude, double Longitude)? MiddleOf(string name) => middles.TryGetValue(Folding.Fold(name), out (double, double) middle) ? middle : null;

    /// <exception cref="SetupException">PARLEY007: it is not the file of that package.</exception>
    public static Countries Load(Stream json)
    {
        try
        {
            using JsonDocument topology = JsonDocument.Parse(json);
            return new Countries(Middles(topology.RootElement));
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new SetupException("PARLEY007", "the outlines of countries are not the file of the package world-atlas. Install it anew: npm install --prefix gazetteer --no-package-lock");
        }
    }

    private static Dictionary<string, (double Latitude, double Longitude)> Middles(JsonElement topology)
    {
        (double X, double Y)[][] arcs = Arcs(topology);
        var middles = new Dictionary<string, (double, double)>(StringComparer.Ordinal);
        foreach (JsonElement country in topology.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray())
        {
            (double most, (double Latitude, double Longitude) middle) = (0, default);
            foreach (JsonElement outline in Outlines(country))
            {
                (double area, double x, double y) = Middle([.. outline.EnumerateArray().SelectMany(arc => Points(arcs, arc.GetInt32()))]);
                if (area > most)
                    (most, middle) = (area, (y, x));
            }
            if (most > 0)
                middles.TryAdd(Folding.Fold(country.GetProperty("properties").GetProperty("name").GetString()!), middle);
        }
        return middles;
    }

    // Each point of an arc is told by what it differs from the one before, in steps of a grid.
    private static (double X, double Y)[][] Arcs(JsonElement topology)
    {
        JsonElement transform = topology.GetProperty("transform"), scale = transform.GetProperty("scale"), translate = transform.GetProperty("translate");
        return
        [
            .. topology.GetProperty("arcs").EnumerateArray().Select(arc =>
            {
                (long x, long y) = (0, 0);
                return arc.EnumerateArray().Select(step =>
                {
                    (x, y) = (x + step[0].GetInt64(), y + step[1].GetInt64());
                    return ((x * scale[0].GetDouble()) + translate[0].GetDouble(), (y * scale[1].GetDouble()) + translate[1].GetDouble());
                }).ToArray();
            }),
        ];
    }

    // The outer rings: what follows in a polygon are holes.
    private static IEnumerable<JsonElement> Outlines(JsonElement country) => country.GetProperty("type").GetString() switch
    {
        "Polygon" => [country.GetProperty("arcs")[0]],
        "MultiPolygon" => country.GetProperty("arcs").EnumerateArray().Select(polygon => polygon[0]),
        _ => [],
    };

    // A negative number is the arc of its complement, walked backwards.
    private static IEnumerable<(double X, double Y)> Points((double X, double Y)[][] arcs, int number) =>
        number >= 0 ? arcs[number] : arcs[~number].Reverse();

    // Area and centroid of a ring, in square degrees and degrees: near enough for a point on a map.
    private static (double Area, double X, double Y) Middle((double X, double Y)[] ring)
    {
        (double twice, double x, double y) = (0, 0, 0);
        for (int n = 0; n < ring.Length; n++)
        {
            ((double X, double Y) a, (double X, double Y) b) = (ring[n], ring[(n + 1) % ring.Length]);
            double cross = (a.X * b.Y) - (b.X * a.Y);
            (twice, x, y) = (twice + cross, x + ((a.X + b.X) * cross), y + ((a.Y + b.Y) * cross));
        }
        return twice == 0 ? default : (Math.Abs(twice) / 2, x / (3 * twice), y / (3 * twice));
    }
}
