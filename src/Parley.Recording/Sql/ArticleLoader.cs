using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>Whole articles, with all that is known of them.</summary>
internal sealed class ArticleLoader(Engine engine, DbConnection connection)
{
    private const int Chunk = 200;

    private readonly StatementLoader loader = new(engine, connection);

    /// <summary>By their ids.</summary>
    public IEnumerable<RecordedArticle> All()
    {
        string after = "";
        while (true)
        {
            (string Id, string Reader)[] chunk = [.. connection.Query<(string, string)>(
                "SELECT id, reader FROM articles WHERE id > @after ORDER BY id LIMIT @Chunk", new { after, Chunk })];
            foreach ((string id, string reader) in chunk)
                yield return Load(id, reader);
            if (chunk.Length < Chunk)
                yield break;
            after = chunk[^1].Id;
        }
    }

    public RecordedArticle? One(string id) =>
        connection.QuerySingleOrDefault<string?>("SELECT reader FROM articles WHERE id = @id", new { id }) is { } reader ? Load(id, reader) : null;

    public IReadOnlyList<ArticleVersion> Versions(string id) => [.. connection.Query<AppearanceRow>(
        $"""
        SELECT {AppearanceRow.Columns} FROM appearances
        WHERE article_id <> @id AND shown = 1 AND article_id IN (
            SELECT other.article_id FROM appearances mine JOIN appearances other ON other.path = mine.path WHERE mine.article_id = @id
            UNION SELECT other.article_id FROM appearances mine JOIN appearances other ON other.url = mine.url WHERE mine.article_id = @id)
        ORDER BY published_first IS NULL, published_first, article_id
        """,
        new { id }).Select(row => new ArticleVersion(row.ArticleId, row.Path, row.Title, AppearanceRow.Date(row.Published)))];

    private RecordedArticle Load(string id, string reader)
    {
        LoadedArticle article = loader.Article(id);
        StatementRow[] rows = [.. connection.Query<StatementRow>(
            $"SELECT {StatementRow.Columns} FROM statements s WHERE s.article_id = @id ORDER BY s.position", new { id })];
        // What a statement lies inside of is a position; its values are those of the reading.
        Statement[] statements = [.. rows.Chunk(Chunk).SelectMany(loader.Load).Select(found => found.Statement)];
        IEnumerable<AppearanceRow> appearances = connection.Query<AppearanceRow>(
            $"SELECT {AppearanceRow.Columns} FROM appearances WHERE article_id = @id ORDER BY shown DESC, path", new { id });
        IEnumerable<ProblemRow> problems = connection.Query<ProblemRow>(
            "SELECT code AS Code, message AS Message, start AS Start, \"end\" AS \"End\" FROM problems WHERE article_id = @id ORDER BY n", new { id });
        var reading = new ArticleReading(
            article.Article, article.Language, [.. statements], [.. problems.Select(problem => problem.ToProblem(article.Text))]);
        return new RecordedArticle(reading, [.. appearances.Select(row => row.ToArticle(article.Article.Text))], reader);
    }

    private sealed class ProblemRow
    {
        public string Code { get; init; } = "";

        public string Message { get; init; } = "";

        public long? Start { get; init; }

        public long? End { get; init; }

        public Problem ToProblem(StoredText text) =>
            new(Code, Message, (Start, End) is ({ } start, { } end) ? text.Load(start, end) : null);
    }
}
