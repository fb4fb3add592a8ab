using System.Collections.Immutable;
using System.Text.Json;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>The places that a content names, as JSON arrays in a row.</summary>
internal static class PlaceList
{
    public static string? Json(ImmutableArray<StatedPlace>? places) => StatementRow.Json(places?.Select(place =>
        new PlaceJson(StoredText.WellFormed(place.Name)!, place.Id, place.Country, place.Latitude, place.Longitude)));

    /// <param name="spans">The mentions of the place with this number, from 0.</param>
    public static ImmutableArray<StatedPlace>? Read(string? json, Func<int, ImmutableArray<TextSpan>> spans) => json is null
        ? null
        : [.. Places(json).Select((place, n) => new StatedPlace(place.name, place.id, place.country, place.latitude, place.longitude, spans(n)))];

    /// <summary>What facets count: each name once.</summary>
    public static string? Names(string? json) => json is null ? null : StatementRow.Json(Places(json).Select(place => place.name).Distinct());

    /// <summary>What a filter finds: names and ids, folded.</summary>
    public static string? Words(string? json) => json is null
        ? null
        : StatementRow.Json(Places(json).SelectMany(place => (string[])[Folding.Fold(place.name), Folding.Fold(place.id)]).Where(words => words.Length > 0).Distinct());

    private static PlaceJson[] Places(string json) => JsonSerializer.Deserialize<PlaceJson[]>(json)!;

    // The names of the output format.
    private sealed record PlaceJson(string name, string? id, string? country, double? latitude, double? longitude);
}
