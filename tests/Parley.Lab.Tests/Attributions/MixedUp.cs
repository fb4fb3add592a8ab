using System.Text.Json;
using Parley.Lab.Attributions;
using Parley.Lab.Statements;

namespace Parley.Lab.Tests.Attributions;

/// <summary>An attribution of a gold, from which predictions are made that are half right.</summary>
internal sealed record MixedUp(IReadOnlyList<SpanLine> Content, IReadOnlyList<SpanLine> Cue, IReadOnlyList<SpanLine> Source)
{
    private static readonly string[] kinds = ["direct", "indirect", "mixed", "reported", "free-indirect"];
    private static readonly string[] media = ["speech", "writing", "thought"];

    public static IEnumerable<string> Lines<T>(IEnumerable<T> articles, Func<T, IEnumerable<MixedUp>> gold) where T : GoldLine
    {
        var random = new Random(41);
        foreach (T article in articles)
        {
            MixedUp[] all = [.. gold(article).Where(one => one.Content.Count > 0)];
            int length = article.Text.EnumerateRunes().Count();
            object[] statements = [.. all.SelectMany(one => Enumerable.Range(0, random.Next(4)).Select(_ => one.Predict(all[random.Next(all.Length)], random, length)))];
            yield return JsonSerializer.Serialize(new { path = $"{article.Id}.txt", text = article.Text, statements });
        }
    }

    private object Predict(MixedUp other, Random random, int length) => new
    {
        parent = random.Next(10) == 0 ? "a" : null,
        kind = kinds[random.Next(kinds.Length)],
        medium = media[random.Next(media.Length)],
        content = Written(random.Next(2) == 0 ? Content : [.. Content.Select(span => Moved(span, random, length))]),
        cue = random.Next(3) == 0 ? null : Written(Cue),
        source = random.Next(5) == 0 ? null : Written(random.Next(4) == 0 ? other.Source : Source),
    };

    private static SpanLine Moved(SpanLine span, Random random, int length)
    {
        int start = Math.Clamp(span.Start + random.Next(-30, 30), 0, length - 1);
        return new SpanLine(start, Math.Clamp(span.End + random.Next(-30, 30), start + 1, length));
    }

    private static object Written(IEnumerable<SpanLine> spans) => new { spans = spans.Select(span => new { start = span.Start, end = span.End }) };
}
