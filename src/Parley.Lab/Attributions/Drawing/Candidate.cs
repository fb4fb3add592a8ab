using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.Drawing;

/// <summary>An attribution of a gold that may be drawn.</summary>
/// <param name="Place">Among the attributions of its article.</param>
/// <param name="Offset">Where its content begins, in code points.</param>
/// <param name="SourceWords">Of its source; none: it has no source.</param>
internal sealed record Candidate(GoldLine Article, int Place, int Offset, IReadOnlyList<string> SourceWords, IReadOnlyList<string> CueWords)
{
    /// <summary>Where the cue has a name the annotation took one for the other.</summary>
    public bool Is(Func<IReadOnlyList<string>, bool> nameless) => nameless(SourceWords) && nameless(CueWords);

    /// <summary>
    /// Those with the lowest hashes of seed, article and offset: which they are depends on nothing else, and where one
    /// more is a candidate or one less, the others stay.
    /// </summary>
    public static IReadOnlyList<Candidate> Draw(IEnumerable<Candidate> all, int count, int seed) =>
        [.. all.DistinctBy(one => (one.Article.Id, one.Offset)).OrderBy(one => one.Hash(seed), StringComparer.Ordinal).Take(count)];

    public static IEnumerable<Candidate> Of(GoldLine article, IEnumerable<(IReadOnlyList<SpanLine> Content, IReadOnlyList<SpanLine> Source, IReadOnlyList<SpanLine> Cue)> attributions)
    {
        Rune[] text = [.. article.Text.EnumerateRunes()];
        string[] Words(IReadOnlyList<SpanLine> spans) => [.. spans.SelectMany(span => WordsIn.Of(string.Concat(text[span.Start..span.End])))];
        return attributions.Index().Where(one => one.Item.Content.Count > 0).Select(one => new Candidate(
            article,
            one.Index,
            one.Item.Content.Min(span => span.Start),
            Words(one.Item.Source),
            Words(one.Item.Cue)));
    }

    private string Hash(int seed) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{seed} {Article.Id} {Offset}"))));
}
