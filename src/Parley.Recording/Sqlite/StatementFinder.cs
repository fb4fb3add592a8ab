using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Text;

namespace Parley.Recording.Sqlite;

/// <summary>Asks the record for statements over one connection, which sees one state of it throughout.</summary>
internal sealed class StatementFinder(SqliteConnection connection)
{
    // An undated utterance counts as made on the day of publication.
    private const string First = "coalesce(s.date_first, p.published_first)", Last = "coalesce(s.date_last, p.published_last)";

    private const string From =
        "FROM appearances p JOIN articles a ON a.id = p.article_id JOIN statements s ON s.article_id = p.article_id WHERE p.shown = 1";

    private (Article Article, string? Language, StoredText Text)? latest;

    /// <param name="match">The words of the query, quoted (<see cref="SearchWords"/>).</param>
    public IEnumerable<RecordedStatement> Find(StatementQuery query, string? match) => Load(
        $"""
        SELECT {StatementRow.Columns} {From} {Filter(query, match)}{Dates(query)}
        ORDER BY p.published_first DESC, p.path, p.article_id, s.position LIMIT {query.Limit ?? -1}
        """,
        Values(query, match));

    public IEnumerable<RecordedStatement> WithId(string prefix, int most) => Load(
        // "g" follows the last hexadecimal digit: an index finds the range.
        $"SELECT {StatementRow.Columns} {From} AND s.id >= @prefix AND s.id < @prefix || 'g' ORDER BY s.id, s.position LIMIT @most",
        new { prefix, most });

    /// <summary>The statements that fit but for the dates, of which neither utterance nor publication is dated.</summary>
    public long CountUndated(StatementQuery query, string? match) => connection.ExecuteScalar<long>(
        $"SELECT count(*) {From} {Filter(query, match)} AND {First} IS NULL", Values(query, match));

    private static string Filter(StatementQuery query, string? match) => string.Concat(
        match is null ? "" : " AND s.key IN (SELECT rowid FROM statement_words WHERE statement_words MATCH @match)",
        query.Kind is null ? "" : " AND s.kind = @kind",
        query.Language is null ? "" : " AND a.language = @Language");

    // A partial date fits where the days that it may mean and those asked for overlap.
    private static string Dates(StatementQuery query) => string.Concat(
        query.Since is null ? "" : $" AND {Last} >= @since",
        query.Until is null ? "" : $" AND {First} <= @until");

    private static object Values(StatementQuery query, string? match) => new
    {
        match,
        kind = query.Kind is { } kind ? Labels.Kinds.Of(kind) : null,
        query.Language,
        since = AppearanceRow.Day(query.Since),
        until = AppearanceRow.Day(query.Until),
    };

    private IEnumerable<RecordedStatement> Load(string sql, object values) =>
        connection.Query<StatementRow>(sql, values, buffered: false).Select(Load);

    private RecordedStatement Load(StatementRow row)
    {
        // Statements of one article come one after another: its text is fetched once.
        if (latest is not { } loaded || loaded.Article.Id != row.ArticleId)
            latest = loaded = LoadArticle(row.ArticleId);
        ILookup<string, SpanRow> spans = connection.Query<SpanRow>(
            "SELECT part AS Part, start AS Start, \"end\" AS End FROM spans WHERE statement_key = @Key ORDER BY part, n", row)
            .ToLookup(span => span.Part);
        return new RecordedStatement(row.ToStatement(spans, loaded.Text), loaded.Article, loaded.Language);
    }

    private (Article, string?, StoredText) LoadArticle(string id)
    {
        (string words, string? language) = connection.QuerySingle<(string, string?)>("SELECT text, language FROM articles WHERE id = @id", new { id });
        AppearanceRow shown = connection.QuerySingle<AppearanceRow>(
            $"SELECT {AppearanceRow.Columns} FROM appearances WHERE article_id = @id AND shown = 1", new { id });
        IEnumerable<SpanRow> boilerplate = connection.Query<SpanRow>(
            "SELECT start AS Start, \"end\" AS End FROM boilerplate WHERE article_id = @id ORDER BY n", new { id });
        var text = new StoredText(words);
        return (shown.ToArticle(words) with { Boilerplate = text.Load(boilerplate) }, language, text);
    }
}
