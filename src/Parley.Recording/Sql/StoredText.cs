using System.Collections.Immutable;
using System.Text;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>An article's text with its spans in the record's offsets (code points), checked in both directions.</summary>
internal sealed class StoredText(string text)
{
    private readonly CodePoints points = new(text);

    /// <summary>The record holds UTF-8, which has no form for half a surrogate pair: U+FFFD stands for it.</summary>
    public static string? WellFormed(string? value) =>
        value is null || value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0
            ? value
            : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value));

    /// <returns>The span in code points, and its words.</returns>
    /// <exception cref="InvalidOperationException">It is empty, outside the text, or cuts a character in two.</exception>
    public (TextSpan Span, string Exact) Store(TextSpan span)
    {
        bool isInside = span.Start >= 0 && !span.IsEmpty && span.End <= text.Length;
        TextSpan stored = isInside ? points.FromUtf16(span) : default;
        return isInside && points.ToUtf16(stored) == span
            ? (stored, text[span.Start..span.End])
            : throw new InvalidOperationException(
                $"The span {span} is none of the article {ContentId.OfArticle(text)}, which has {text.Length} UTF-16 units.");
    }

    /// <summary>What stands at offsets of the record; null where they are none of the text.</summary>
    public string? Words(long start, long end)
    {
        if (start < 0 || end <= start || end > points.FromUtf16(text.Length))
            return null;
        TextSpan span = Load(start, end);
        return text[span.Start..span.End];
    }

    public TextSpan Load(long start, long end) => points.ToUtf16(new TextSpan((int)start, (int)end));

    public ImmutableArray<TextSpan> Load(IEnumerable<SpanRow> rows) => [.. rows.Select(row => Load(row.Start, row.End))];
}
