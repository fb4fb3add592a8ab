using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Reading.Tests.Contract;

/// <summary>
/// Holds a value against a schema, for the words of JSON Schema that docs/reading.schema.json uses; any other word is an
/// error, so that nothing is passed over in silence. It runs where nothing can be installed.
/// </summary>
internal sealed class SchemaCheck(JsonElement root)
{
    private static readonly HashSet<string> Notes = ["$schema", "$defs", "title", "description"];

    /// <returns>What does not fit, by its place; empty: all fits.</returns>
    public IEnumerable<string> Errors(JsonElement value, JsonElement schema, string place = "$") =>
        schema.EnumerateObject().SelectMany(word => Errors(value, schema, word, place));

    private IEnumerable<string> Errors(JsonElement value, JsonElement schema, JsonProperty word, string place) => word.Name switch
    {
        _ when Notes.Contains(word.Name) => [],
        "$ref" => Errors(value, Target(word.Value.GetString()!), place),
        "type" => Unless(Types(word.Value).Any(type => IsOf(value, type)), place, $"is not {word.Value}"),
        "enum" => Unless(word.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), place, $"{value} is not one of {word.Value}"),
        "anyOf" => Unless(word.Value.EnumerateArray().Any(one => !Errors(value, one, place).Any()), place, "fits none of the choices"),
        "pattern" => Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, word.Value.GetString()!), place, $"{value} does not match"),
        "minimum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= word.Value.GetDecimal(), place, $"{value} is too small"),
        "maximum" => Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= word.Value.GetDecimal(), place, $"{value} is too large"),
        "minLength" => Unless(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= word.Value.GetInt32(), place, "is too short"),
        "minItems" => Unless(value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= word.Value.GetInt32(), place, "has too few items"),
        "items" => Items(value).SelectMany((item, n) => Errors(item, word.Value, $"{place}[{n}]")),
        "required" => word.Value.EnumerateArray().SelectMany(name => Unless(Has(value, name.GetString()!), place, $"lacks {name}")),
        "properties" => Fields(value).Where(field => word.Value.TryGetProperty(field.Name, out _))
            .SelectMany(field => Errors(field.Value, word.Value.GetProperty(field.Name), $"{place}.{field.Name}")),
        "additionalProperties" => Fields(value).Where(field => !IsNamed(schema, field.Name)).SelectMany(field => Additional(field, word.Value, place)),
        _ => [$"{place}: this check does not know '{word.Name}'"],
    };

    private IEnumerable<string> Additional(JsonProperty field, JsonElement rule, string place) =>
        rule.ValueKind == JsonValueKind.False ? [$"{place}: has '{field.Name}' too many"] : Errors(field.Value, rule, $"{place}.{field.Name}");

    private JsonElement Target(string reference) =>
        reference.Split('/').Skip(1).Aggregate(root, (at, step) => at.GetProperty(step));

    private static bool IsNamed(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(name, out _);

    private static bool Has(JsonElement value, string name) =>
        value.ValueKind != JsonValueKind.Object || value.TryGetProperty(name, out _);

    private static IEnumerable<JsonProperty> Fields(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : Enumerable.Empty<JsonProperty>();

    private static IEnumerable<JsonElement> Items(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Empty<JsonElement>();

    private static IEnumerable<string?> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];

    private static bool IsOf(JsonElement value, string? type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "array" => value.ValueKind == JsonValueKind.Array,
        "object" => value.ValueKind == JsonValueKind.Object,
        _ => false,
    };

    private static IEnumerable<string> Unless(bool fits, string place, string what) => fits ? [] : [$"{place}: {what}"];
}
