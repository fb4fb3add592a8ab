using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>What was found between articles.</summary>
internal sealed class LinkLoader(Engine engine, DbConnection connection)
{
    private const string Tied = "SELECT article_id AS ArticleId, other_id AS OtherId, tie AS Tie, why AS Why FROM article_links";

    private const string Echoed =
        "SELECT statement_id AS StatementId, other_id AS OtherId, other_article_id AS OtherArticleId, kind AS Kind, doubted AS Doubted, why AS Why FROM echoes";

    private const int MostAsked = 500;

    public IReadOnlyList<ArticleTied> Ties(string articleId) =>
        [.. connection.Query<TieRow>($"{Tied} WHERE article_id = @articleId ORDER BY tie, other_id", new { articleId }).Select(row => row.ToTied())];

    public IEnumerable<ArticleTied> Ties() =>
        connection.Query<TieRow>($"{Tied} WHERE article_id < other_id ORDER BY article_id, other_id, tie", buffered: false).Select(row => row.ToTied());

    public IEnumerable<EchoLink> Echoes() =>
        connection.Query<EchoRow>($"{Echoed} WHERE statement_id < other_id ORDER BY statement_id, other_id", buffered: false).Select(row => row.ToLink());

    public IReadOnlyList<EchoLink> EchoesOfArticle(string articleId) =>
        [.. connection.Query<EchoRow>($"{Echoed} WHERE article_id = @articleId ORDER BY statement_id, other_id", new { articleId }).Select(row => row.ToLink())];

    public EchoGroup Echoes(string statementId)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { statementId };
        var links = new List<EchoLink>();
        string[] open = [statementId];
        while (open.Length > 0 && known.Count <= EchoGroup.Most)
        {
            EchoRow[] found = [.. open.Chunk(MostAsked).SelectMany(some => connection.Query<EchoRow>($"{Echoed} WHERE {engine.AnyOf("statement_id", "@some")}", new { some }))];
            links.AddRange(found.Where(row => string.CompareOrdinal(row.StatementId, row.OtherId) < 0).Select(row => row.ToLink()));
            open = [.. found.Select(row => row.OtherId).Where(known.Add)];
        }
        // The one that was asked for is never left out.
        string[] all = [statementId, .. known.Where(id => id != statementId).Order(StringComparer.Ordinal).Take(EchoGroup.Most - 1)];
        StatementRow[] rows = [.. all.Chunk(MostAsked).SelectMany(some => connection.Query<StatementRow>(
            $"SELECT {StatementRow.Columns} FROM statements s WHERE {engine.AnyOf("s.id", "@some")} ORDER BY s.article_id, s.position", new { some }))];
        RecordedStatement[] statements =
        [
            .. new StatementLoader(engine, connection).Load(rows)
                .OrderBy(one => one.Article.Published?.First ?? DateOnly.MaxValue).ThenBy(one => one.Article.Path, StringComparer.Ordinal).ThenBy(one => one.Statement.Attribution.Content[0].Start),
        ];
        return new EchoGroup(statements, [.. links.DistinctBy(link => (link.One, link.Other)).OrderBy(link => link.One, StringComparer.Ordinal).ThenBy(link => link.Other, StringComparer.Ordinal)], known.Count <= EchoGroup.Most);
    }

    public IEnumerable<ArticleHead> Heads() => connection.Query<HeadRow>(
        """
        SELECT a.id AS Id, p.path AS Path, p.title AS Title, p.outlet AS Outlet, a.language AS Language, p.published AS Published,
            (SELECT count(*) FROM statements s WHERE s.article_id = a.id) AS Statements
        FROM articles a JOIN appearances p ON p.article_id = a.id AND p.shown = 1
        ORDER BY p.published_first IS NULL, p.published_first, p.path
        """,
        buffered: false).Select(row => new ArticleHead(row.Id, row.Path, row.Title, row.Outlet, row.Language, AppearanceRow.Date(row.Published), row.Statements));

    public IReadOnlyList<ActorDecision> Decisions() =>
        [.. connection.Query<(string One, string Other, long Same)>("SELECT one, other, same FROM actor_decisions ORDER BY one, other").Select(row => new ActorDecision(row.One, row.Other, row.Same != 0))];

    public IReadOnlyList<FeedDay> FeedDays() => [.. connection.Query<(string Feed, string Day, long Whole)>("SELECT feed, day, whole FROM feed_days ORDER BY feed, day")
        .Select(row => new FeedDay(row.Feed, AppearanceRow.Date(row.Day)!.Value.First!.Value, row.Whole != 0))];

    private sealed class TieRow
    {
        public string ArticleId { get; init; } = "";

        public string OtherId { get; init; } = "";

        public string Tie { get; init; } = "";

        public string Why { get; init; } = "";

        public ArticleTied ToTied() => new(ArticleId, OtherId, Labels.Ties.Value(Tie), Why);
    }

    private sealed class EchoRow
    {
        public string StatementId { get; init; } = "";

        public string OtherId { get; init; } = "";

        public string OtherArticleId { get; init; } = "";

        public string Kind { get; init; } = "";

        public bool Doubted { get; init; }

        public string Why { get; init; } = "";

        public EchoLink ToLink() => new(StatementId, OtherId, OtherArticleId, Labels.Echoes.Value(Kind), Doubted, Why);
    }

    private sealed class HeadRow
    {
        public string Id { get; init; } = "";

        public string Path { get; init; } = "";

        public string? Title { get; init; }

        public string? Outlet { get; init; }

        public string? Language { get; init; }

        public string? Published { get; init; }

        public long Statements { get; init; }
    }
}
