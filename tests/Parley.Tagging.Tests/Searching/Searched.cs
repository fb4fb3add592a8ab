using System.Collections.Immutable;
using Parley.Tagging.Searching;
using Parley.Text;

namespace Parley.Tagging.Tests.Searching;

/// <summary>Search terms of the languages that travel with the program, and what an index does with them.</summary>
internal static class Searched
{
    public static readonly SearchTerms Terms = new(Tagged.Languages);

    public static SearchText Index(string content, string? language, SearchTerms? terms = null) =>
        Index(content, language, [new TextSpan(0, content.Length)], terms);

    public static SearchText Index(string text, string? language, ImmutableArray<TextSpan> content, SearchTerms? terms = null) => (terms ?? Terms).Index(
        new Statement("", null, new Attribution(AttributionKind.Direct, Medium.Speech, content, null, null, null, null, null, null, ""), null), text, language);

    public static bool Finds(string query, SearchText indexed) => Terms.Parse(query) is { } parsed && parsed.Parts.All(part => Has(part, indexed));

    /// <summary>The content with what was found in brackets.</summary>
    public static string Marked(string query, string content, string? language) =>
        Terms.Marks(content, new TextSpan(0, content.Length), language, Terms.Parse(query)!)
            .Reverse().Aggregate(content, (text, mark) => text.Insert(mark.End, "]").Insert(mark.Start, "["));

    private static bool Has(QueryPart part, SearchText indexed)
    {
        if (!part.Terms.IsEmpty)
            return $"{indexed.Words} {indexed.Terms}".Split(' ').Intersect(part.Terms).Any();
        string phrase = " " + string.Join(' ', part.Words) + (part.IsPrefix ? "" : " ");
        return $" {indexed.Words} ".Contains(phrase, StringComparison.Ordinal);
    }
}
