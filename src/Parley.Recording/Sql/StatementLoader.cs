using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>Rows to statements, with their spans and articles.</summary>
internal sealed class StatementLoader(Engine engine, DbConnection connection)
{
    private LoadedArticle? latest;

    /// <summary>The statements at these places, in the order of these.</summary>
    public IEnumerable<RecordedStatement> Load(long[] places)
    {
        if (places.Length == 0)
            return [];
        Dictionary<long, StatementRow> rows = connection.Query<StatementRow>(
            $"SELECT {StatementRow.Columns} FROM statements s WHERE {engine.AnyOf("s.place", "@places")}", new { places }).ToDictionary(row => row.Place);
        return rows.Count == places.Length
            ? Load([.. places.Select(place => rows[place])])
            : throw new RecordException($"the record '{engine.Name}' is damaged: a place has no statement. See: parley record check. Restore a copy of it, or read the articles again into another.");
    }

    public IEnumerable<RecordedStatement> Load(IReadOnlyList<StatementRow> rows)
    {
        if (rows.Count == 0)
            yield break;
        ILookup<long, SpanRow> spans = connection.Query<SpanRow>(
            $"""
            SELECT statement_key AS Key, part AS Part, start AS Start, "end" AS "End" FROM spans
            WHERE {engine.AnyOf("statement_key", "@keys")} ORDER BY statement_key, part, n
            """,
            new { keys = rows.Select(row => row.Key).ToArray() })
            .ToLookup(span => span.Key);
        foreach (StatementRow row in rows)
        {
            LoadedArticle article = Article(row.ArticleId);
            yield return new RecordedStatement(
                row.ToStatement(spans[row.Key].ToLookup(span => span.Part), article.Text), article.Article, article.Language);
        }
    }

    /// <summary>An article as it is shown.</summary>
    // Statements of one article come one after another: its text is fetched once.
    public LoadedArticle Article(string id)
    {
        if (latest?.Article.Id == id)
            return latest;
        (string words, string? language) = connection.QuerySingle<(string, string?)>("SELECT text, language FROM articles WHERE id = @id", new { id });
        AppearanceRow shown = connection.QuerySingle<AppearanceRow>(
            $"SELECT {AppearanceRow.Columns} FROM appearances WHERE article_id = @id AND shown = 1", new { id });
        IEnumerable<SpanRow> boilerplate = connection.Query<SpanRow>(
            "SELECT start AS Start, \"end\" AS \"End\" FROM boilerplate WHERE article_id = @id ORDER BY n", new { id });
        var text = new StoredText(words);
        return latest = new LoadedArticle(shown.ToArticle(words) with { Boilerplate = text.Load(boilerplate) }, language, text);
    }
}

internal sealed record LoadedArticle(Article Article, string? Language, StoredText Text);
