using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Coding.Actors;

/// <summary>
/// Who speaks in one article: an actor of the registry, or one of the article's own (<c>local:ID:n</c>, one a name). Across
/// articles only linking says who is who.
/// </summary>
internal sealed class ArticleActors(ActorRegistry registry, Article article)
{
    private readonly Dictionary<string, string> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly DateOnly? day = article.Published?.Last;
    private int locals;

    public ImmutableArray<string>? Of(Source? source)
    {
        if (source?.Name is not { } name)
            return null;
        return source.Joint.IsEmpty ? [Id(name)] : [.. source.Joint.Select(Id)];
    }

    private string Id(string name)
    {
        if (!known.TryGetValue(name, out string? id))
            known[name] = id = registry.Find(name, day)?.Id ?? $"local:{article.Id}:{++locals}";
        return id;
    }
}
