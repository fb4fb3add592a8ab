using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Coding;

/// <summary>Attributions to statements: ids, and the article's own actors. Thread-safe.</summary>
public sealed class StatementCoder
{
    /// <returns>A statement an attribution, in their order.</returns>
    public ImmutableArray<Statement> Code(Article article, Findings findings)
    {
        var points = new CodePoints(article.Text);
        var ids = new string[findings.Attributions.Length];
        var actors = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var statements = ImmutableArray.CreateBuilder<Statement>(ids.Length);
        for (int n = 0; n < ids.Length; n++)
            ids[n] = Id(article, findings.Attributions[n], points);
        for (int n = 0; n < ids.Length; n++)
        {
            Attribution attribution = findings.Attributions[n];
            string? parent = attribution.Parent is { } place ? ids[place] : null;
            statements.Add(new Statement(ids[n], parent, attribution, Actors(article, attribution.Source, actors)));
        }
        return statements.MoveToImmutable();
    }

    private static string Id(Article article, Attribution attribution, CodePoints points) => ContentId.OfStatement(
        article.Id,
        [.. attribution.Content.Select(points.FromUtf16)],
        [.. (attribution.Source?.Spans ?? []).Select(points.FromUtf16)]);

    // Within an article, one name is one actor; across articles only linking says who is who.
    private static ImmutableArray<string>? Actors(Article article, Source? source, Dictionary<string, string> known)
    {
        if (source?.Name is not { } name)
            return null;
        return source.Joint.IsEmpty ? [Actor(article, name, known)] : [.. source.Joint.Select(one => Actor(article, one, known))];
    }

    private static string Actor(Article article, string name, Dictionary<string, string> known)
    {
        if (!known.TryGetValue(name, out string? id))
            known[name] = id = $"local:{article.Id}:{known.Count + 1}";
        return id;
    }
}
