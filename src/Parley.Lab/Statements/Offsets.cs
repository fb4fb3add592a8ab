namespace Parley.Lab.Statements;

/// <summary>The offsets that lie in any of some spans.</summary>
internal static class Offsets
{
    public static HashSet<int> Of(IEnumerable<SpanLine>? spans) => [.. (spans ?? []).SelectMany(span => Enumerable.Range(span.Start, Math.Max(0, span.End - span.Start)))];

    /// <summary>The F1 of two sets; 0 where one is empty.</summary>
    public static double F1<T>(HashSet<T> a, HashSet<T> b) => a.Count > 0 && b.Count > 0 ? 2.0 * a.Count(b.Contains) / (a.Count + b.Count) : 0;
}
