using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions;

/// <summary>Spans as the corpora write them: <c>[[0, 5], [9, 12]]</c>, in code points.</summary>
internal sealed class PointSpans : JsonConverter<IReadOnlyList<SpanLine>>
{
    public override IReadOnlyList<SpanLine> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        [.. (JsonSerializer.Deserialize<int[][]>(ref reader, options) ?? []).Select(Span)];

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<SpanLine> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Select(span => new[] { span.Start, span.End }), options);

    private static SpanLine Span(int[] pair) => pair is [var start, var end] ? new SpanLine(start, end) : throw new JsonException("a span is no pair of offsets");
}
