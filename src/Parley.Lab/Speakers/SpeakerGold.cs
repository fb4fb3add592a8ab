using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Lab.Statements;

namespace Parley.Lab.Speakers;

/// <summary>The gold of an article as far as it says who speaks, to whom, and by whose report.</summary>
internal sealed record SpeakerGold(string File, string? Language, IReadOnlyList<GoldMention> Statements, IReadOnlyDictionary<string, IReadOnlyList<string>>? Aliases)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The <c>.json</c> files of a folder, in the order of their names.</summary>
    public static IReadOnlyList<SpeakerGold> Read(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<SpeakerGold>(System.IO.File.ReadAllText(file), Options) ?? throw new FormatException($"{file}: it is null"))];

    /// <summary>A name and its other spellings and languages.</summary>
    public IEnumerable<string> Spellings(string name) => Aliases?.GetValueOrDefault(name) is { } others ? others.Prepend(name) : [name];
}

/// <param name="Speaker">Several for joint speakers; null: the article does not tell.</param>
internal sealed record GoldMention(
    string Id,
    string Kind,
    IReadOnlyList<SpanLine> Content,
    IReadOnlyList<SpanLine>? Cue,
    IReadOnlyList<SpanLine>? Source,
    IReadOnlyList<SpanLine>? Addressee,
    string? AddresseeActor,
    [property: JsonConverter(typeof(OneOrMany))] IReadOnlyList<string>? Speaker,
    IReadOnlyList<string>? Via,
    string? Note)
{
    public bool IsBorderline => Note?.StartsWith("BORDERLINE", StringComparison.Ordinal) == true;
}
