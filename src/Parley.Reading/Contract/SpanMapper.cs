using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Reading.Contract;

/// <summary>Spans of one article's text to what is written: offsets in code points, and the words themselves.</summary>
internal sealed class SpanMapper(string text)
{
    private readonly CodePoints points = new(text);

    /// <summary>Several spans give one text, joined by one blank.</summary>
    public SpansJson Map(ImmutableArray<TextSpan> spans) => new(
        [.. spans.Select(Map)],
        Words(text, spans));

    public static string Words(string text, ImmutableArray<TextSpan> spans) =>
        string.Join(' ', spans.Select(span => span.In(text).ToString()));

    public SpansJson? MapAny(ImmutableArray<TextSpan>? spans) =>
        spans is { IsDefaultOrEmpty: false } some ? Map(some) : null;

    /// <exception cref="InvalidOperationException">The span is not one of this text: a fault of the program.</exception>
    public SpanJson Map(TextSpan span)
    {
        if (span.Start < 0 || span.IsEmpty || span.End > text.Length)
            throw new InvalidOperationException($"The span {span} is empty or outside the text of {text.Length} units.");
        TextSpan mapped = points.FromUtf16(span);
        // A reader of the line cuts the text at these offsets and must get the words that stand beside them.
        if (!points.ToUtf16(mapped).In(text).SequenceEqual(span.In(text)))
            throw new InvalidOperationException($"The span {span} cuts a character in two.");
        return new SpanJson(mapped.Start, mapped.End);
    }

    /// <summary>Like a span, but may be empty: a problem may stand between two characters.</summary>
    public SpanJson? MapPlace(TextSpan? place)
    {
        if (place is not { } span)
            return null;
        TextSpan mapped = points.FromUtf16(span);
        return new SpanJson(mapped.Start, mapped.End);
    }
}
