using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Reading.Contract;

/// <summary>Offsets in code points to spans of one article's text, each with a look whether its words stand there.</summary>
internal sealed class SpanReader(string text)
{
    private readonly CodePoints points = new(text);

    private int Length => points.FromUtf16(text.Length);

    /// <summary>A list without a hole in it.</summary>
    public static IReadOnlyList<T> Each<T>(IReadOnlyList<T> items)
    {
        ContractFault.Unless(items.All(item => item is not null), "a list holds null");
        return items;
    }

    public ImmutableArray<TextSpan> Read(IReadOnlyList<SpanJson>? spans, string? exact, string field)
    {
        ContractFault.Unless(spans is null == exact is null, $"one of spans and exact of {field} is null and the other is not");
        if (spans is null)
            return [];
        ImmutableArray<TextSpan> read = [.. Each(spans).Select(span => Read(span, field))];
        for (int n = 1; n < read.Length; n++)
            ContractFault.Unless(read[n - 1].End <= read[n].Start, $"the spans of {field} are not ascending and apart");
        ContractFault.Unless(!read.IsEmpty && SpanMapper.Words(text, read) == exact, $"the words of {field} do not stand at its spans");
        return read;
    }

    public ImmutableArray<TextSpan> Read(SpansJson passage, string field) => Read(passage.Spans, passage.Exact, field);

    /// <summary>Of a problem.</summary>
    public TextSpan? Place(int? start, int? end)
    {
        if ((start, end) is not ({ } from, { } to))
        {
            ContractFault.Unless(start is null && end is null, "one of start and end of a problem is null and the other is not");
            return null;
        }
        ContractFault.Unless(from >= 0 && from < to && to <= Length, "the place of a problem is outside of text");
        return points.ToUtf16(new TextSpan(from, to));
    }

    private TextSpan Read(SpanJson span, string field)
    {
        ContractFault.Unless(span.Start >= 0 && span.Start < span.End && span.End <= Length, $"a span of {field} is empty or outside of text");
        return points.ToUtf16(new TextSpan(span.Start, span.End));
    }
}
