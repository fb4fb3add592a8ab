using System.Collections.Immutable;
using System.Text.Json;
using Parley.Text;

namespace Parley.Recording.Tests;

/// <summary>
/// A linker that can be seen through: two statements are one where their contents are equal, or as a test says; articles with the same
/// contents are copies, those with one in common tell one story. What has no word in common is not compared.
/// </summary>
internal sealed class FakeLinker(string version = "fake 1", Func<string, string, bool>? isEcho = null)
{
    private const ulong Begin = 14695981039346656037, Prime = 1099511628211;

    private readonly Func<string, string, bool> isEcho = isEcho ?? ((one, other) => one == other);

    /// <summary>Which pairs of articles were compared, the lesser id first.</summary>
    public List<(string, string)> Compared { get; } = [];

    /// <summary>Whether comparing fails.</summary>
    public bool Fails { get; set; }

    public Linker ToLinker() => new(version, Mark, Link);

    private static ArticleMarks Mark(ArticleReading reading)
    {
        Said[] said = [.. reading.Statements.Select(statement => new Said(
            statement.Id, statement.Attribution.Content[0].In(reading.Article.Text).ToString(), statement.Attribution.Source?.Name))];
        IEnumerable<long> keys = said.SelectMany(one => Folding.Fold(one.Content).Split(' ')).Select(Key);
        return new ArticleMarks(reading.Article.Id, [.. keys.Distinct()], JsonSerializer.Serialize(new Sketch(reading.Article.Path, said)));
    }

    private FoundLinks Link(ArticleMarks one, IReadOnlyList<ArticleMarks> kin)
    {
        if (Fails)
            throw new FormatException();
        Said[] own = Read(one);
        var articles = ImmutableArray.CreateBuilder<ArticleLink>();
        var echoes = ImmutableArray.CreateBuilder<EchoLink>();
        foreach (ArticleMarks other in kin.Where(other => other.ArticleId != one.ArticleId))
        {
            Compared.Add(string.CompareOrdinal(one.ArticleId, other.ArticleId) < 0 ? (one.ArticleId, other.ArticleId) : (other.ArticleId, one.ArticleId));
            Said[] theirs = Read(other);
            EchoLink[] found = [.. from mine in own from said in theirs where isEcho(mine.Content, said.Content)
                select new EchoLink(mine.Id, said.Id, other.ArticleId, mine.Content == said.Content ? EchoKind.Verbatim : EchoKind.Paraphrase, mine.Name != said.Name, "as told")];
            echoes.AddRange(found);
            if (own.Select(said => said.Content).ToHashSet().SetEquals(theirs.Select(said => said.Content)))
                articles.Add(new ArticleLink(one.ArticleId, other.ArticleId, ArticleTie.Copy, "all of it"));
            if (found.Length > 0)
                articles.Add(new ArticleLink(one.ArticleId, other.ArticleId, ArticleTie.Story, "some of it"));
        }
        return new FoundLinks(articles.ToImmutable(), echoes.ToImmutable());
    }

    private static Said[] Read(ArticleMarks marks) => JsonSerializer.Deserialize<Sketch>(marks.Sketch)!.Statements;

    private static long Key(string word) => unchecked((long)word.Aggregate(Begin, (hash, letter) => (hash ^ letter) * Prime));

    internal sealed record Sketch(string Path, Said[] Statements);

    internal sealed record Said(string Id, string Content, string? Name);
}
