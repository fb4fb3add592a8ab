using System.Collections.Immutable;
using System.Text.Json;
using Parley.Text;

namespace Parley.Recording.Tests;

/// <summary>Readings made by hand.</summary>
internal static class Samples
{
    public const string Reader = "0.1.0 test";

    public static TextSpan Span(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, start + words.Length) : throw new ArgumentException($"'{words}' is not in '{text}'.");
    }

    /// <summary>"source | cue | content" of the text; an empty source or cue is none.</summary>
    public static Statement Statement(Article article, string parts, PartialDate? date = null, AttributionKind kind = AttributionKind.Direct)
    {
        string[] part = parts.Split('|', StringSplitOptions.TrimEntries);
        ImmutableArray<TextSpan> content = [Span(article.Text, part[2])];
        ImmutableArray<TextSpan> source = part[0].Length > 0 ? [Span(article.Text, part[0])] : [];
        var attribution = new Attribution(
            kind,
            Medium.Speech,
            content,
            part[1].Length > 0 ? Span(article.Text, part[1]) : null,
            part[0].Length > 0 ? new Source(source, part[0], NameBasis.Stated, []) : null,
            null, null, null, null, "test");
        string id = ContentId.OfStatement(article.Id, content.AsSpan(), source.AsSpan());
        return new Statement(id, null, attribution, null) { Date = date };
    }

    public static ArticleReading Reading(Article article, params Statement[] statements) => new(article, "de", [.. statements], []);

    /// <summary>An article of one sentence, in which <paramref name="name"/> says <paramref name="content"/>.</summary>
    public static ArticleReading Says(string name, string content, string path = "a.txt", string? published = null, string? said = null)
    {
        Article article = new(path, $"{name} sagte: {content}")
        {
            Published = Date(published),
            PublishedBasis = published is null ? null : DateBasis.Text,
        };
        return Reading(article, Statement(article, $"{name} | sagte | {content}", Date(said)));
    }

    /// <summary>All of these words, in any order; what stands without a blank between (Nord-Süd) one after another.</summary>
    public static SearchQuery Words(string typed, bool isPrefix = false) => new([.. typed.Split(' ')
        .Select(word => Folding.Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(words => words.Length > 0)
        .Select(words => new QueryPart([.. words], [], isPrefix))]);

    public static PartialDate? Date(string? text) =>
        text is null ? null : PartialDate.TryParse(text, out PartialDate date) ? date : throw new ArgumentException(text);

    /// <summary>Statements whose contents hold all of the words; of one that ends with a star, words that begin so.</summary>
    public static StatementQuery About(string words) => new(Words: new SearchQuery([.. words.Split(' ').Select(word =>
        new QueryPart([.. Folding.Fold(word).Split(' ')], [], word.EndsWith('*')))]));

    /// <summary>All that a value holds: lists in records are not compared by their elements.</summary>
    public static string Show(object value) => JsonSerializer.Serialize(value);
}
