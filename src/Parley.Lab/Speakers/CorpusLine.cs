using System.Text.Json;
using Parley.Lab.Statements;

namespace Parley.Lab.Speakers;

/// <summary>An article of PolNeAR (attributions) or of the German quotations (annotations).</summary>
internal sealed record CorpusLine(string Id, string Text, IReadOnlyList<CorpusAttribution>? Attributions, IReadOnlyList<CorpusAttribution>? Annotations)
{
    public static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    private IReadOnlyList<GoldMention>? mentions;

    /// <summary>As gold of which only the spans are known.</summary>
    public IReadOnlyList<GoldMention> Mentions() => mentions ??= [.. (Attributions ?? Annotations ?? []).Select(Mention)];

    private GoldMention Mention(CorpusAttribution one, int number) => new(
        $"{number}", one.Type switch { null or "Indirect" => "indirect", "Direct" => "direct", "Reported" => "reported", _ => "free-indirect" },
        Spans(one.Content ?? one.Quote), Spans(one.Cue), Spans(one.Source ?? one.Speaker), Spans(one.Addressee), null, null, null, null);

    private static SpanLine[] Spans(IReadOnlyList<int[]>? spans) => [.. (spans ?? []).Select(span => new SpanLine(span[0], span[1]))];
}

/// <summary>Its spans, under the names that each corpus gives them.</summary>
internal sealed record CorpusAttribution(
    string? Type,
    IReadOnlyList<int[]>? Source,
    IReadOnlyList<int[]>? Speaker,
    IReadOnlyList<int[]>? Cue,
    IReadOnlyList<int[]>? Content,
    IReadOnlyList<int[]>? Quote,
    IReadOnlyList<int[]>? Addressee);
