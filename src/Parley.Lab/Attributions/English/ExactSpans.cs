using System.Text;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.English;

/// <summary>
/// Parts of attributions that were found to the character (white space at the ends apart; a part in several pieces needs all of
/// them), and to the token (punctuation at the ends apart).
/// </summary>
internal sealed class ExactSpans : IMetric<EnglishArticle>
{
    private static readonly Role[] roles = [Role.Content, Role.Source, Role.Cue];

    private readonly Dictionary<Role, Found> exact = [], trimmed = [];

    public void Add(EnglishArticle article)
    {
        foreach (Role role in roles)
        {
            exact[role] = exact.GetValueOrDefault(role) + Of(article, one => one[role].Spans.Count > 0 ? Pieces(article.Text.Text, one[role].Spans) : null);
            trimmed[role] = trimmed.GetValueOrDefault(role) + Of(article, one => article.Text.Trimmed(one[role].Tokens).ToArray() is { Length: > 0 } tokens ? string.Join(' ', tokens) : null);
        }
    }

    public void Write(Table table)
    {
        foreach ((string title, Dictionary<Role, Found> found) in ((string, Dictionary<Role, Found>)[])[("exact spans", exact), ("exact but for punctuation", trimmed)])
        {
            table.Head(title, "P", "R", "F1");
            foreach (Role role in roles)
                table.Row(role.ToString().ToLowerInvariant(), found[role]);
        }
    }

    /// <param name="key">Null: there is no such part.</param>
    private static Found Of(EnglishArticle article, Func<Item, string?> key) =>
        Found.OfLists(article.System.Select(key).OfType<string>(), article.Gold.Select(key).OfType<string>());

    /// <summary>Spans as one key: without white space at their ends, and joined where nothing else lies between them.</summary>
    public static string Pieces(Rune[] text, IEnumerable<SpanLine> spans)
    {
        var pieces = new List<SpanLine>();
        foreach (SpanLine span in spans.Select(span => Bare(text, span)).Where(span => span.End > span.Start))
        {
            if (pieces.Count > 0 && Array.TrueForAll(text[Math.Min(pieces[^1].End, span.Start)..span.Start], Rune.IsWhiteSpace))
                pieces[^1] = new SpanLine(pieces[^1].Start, Math.Max(pieces[^1].End, span.End));
            else
                pieces.Add(span);
        }
        return string.Join(' ', pieces.Select(piece => $"{piece.Start}-{piece.End}"));
    }

    private static SpanLine Bare(Rune[] text, SpanLine span)
    {
        (int start, int end) = (span.Start, span.End);
        while (start < end && Rune.IsWhiteSpace(text[start]))
            start++;
        while (end > start && Rune.IsWhiteSpace(text[end - 1]))
            end--;
        return new SpanLine(start, end);
    }
}
