using Parley.Attributing;
using Parley.Lab.Statements;
using Parley.Text;

namespace Parley.Lab.Speakers;

/// <summary>Gold spans as drafts, in the order in which the finder hands them to naming.</summary>
internal static class GoldDrafts
{
    /// <returns>Each draft with the place of its gold.</returns>
    public static IReadOnlyList<(Draft Draft, int Gold)> Of(TextView view, IReadOnlyList<GoldMention> gold)
    {
        var points = new CodePoints(view.Tagged.Text);
        return [.. gold.Select((one, n) => (Draft: Of(view, points, one), Gold: n)).Where(pair => pair.Draft.Content.Count > 0)
            .OrderBy(pair => pair.Draft.Extent.First).ThenByDescending(pair => pair.Draft.Extent.End)];
    }

    private static Draft Of(TextView view, CodePoints points, GoldMention gold)
    {
        TokenRun? Run(IReadOnlyList<SpanLine>? spans) => spans is { Count: > 0 } ? Cover(view, points, [spans[0]]) : null;
        var kind = Enum.Parse<AttributionKind>(gold.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        var draft = new Draft("gold", kind, Medium.Speech) { Cue = Run(gold.Cue), Source = Run(gold.Source), Addressee = Run(gold.Addressee) };
        foreach (SpanLine span in gold.Content)
            if (Cover(view, points, [span]) is { } run)
                draft.Content.Add(run);
        return draft;
    }

    private static TokenRun? Cover(TextView view, CodePoints points, IReadOnlyList<SpanLine> spans)
    {
        int start = points.ToUtf16(spans[0].Start), end = points.ToUtf16(spans[^1].End);
        int first = FirstBehind(view, start), last = FirstBehind(view, end - 1);
        return first < view.Count && last >= first && view.Tagged.Tokens[first].Span.Start < end ? new TokenRun(first, Math.Min(last + 1, view.Count)) : null;
    }

    // The first token that ends behind an offset.
    private static int FirstBehind(TextView view, int offset)
    {
        int low = 0, high = view.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (view.Tagged.Tokens[middle].Span.End > offset)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
