using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Text;

namespace Parley.Recording.Sqlite;

/// <summary>Writes readings within one transaction, which its owner commits.</summary>
internal sealed class BatchWriter(SqliteConnection connection, SqliteTransaction transaction, string reader) : IDisposable
{
    private readonly PreparedInsert boilerplate = new(connection, transaction, "boilerplate", "article_id, n, start, \"end\"");
    private readonly PreparedInsert problems = new(connection, transaction, "problems", "article_id, n, code, message, start, \"end\"");
    private readonly PreparedInsert spans = new(connection, transaction, "spans", "statement_key, part, n, start, \"end\", exact");
    private readonly PreparedInsert words = new(connection, transaction, "statement_words", "rowid, words, speaker");
    private readonly PreparedInsert statements = new(
        connection, transaction, "statements",
        "key, id, article_id, position, parent, parent_position, kind, medium, negated, hypothetical, rule, name, name_basis, via, "
        + "addressee_name, actors, act, issues, conditions, certainty, doubted, date, date_first, date_last, numbers");

    private long lastKey = connection.ExecuteScalar<long>("SELECT coalesce(max(key), 0) FROM statements", transaction: transaction);

    public Written Write(ArticleReading reading)
    {
        Article article = reading.Article;
        ArticleRow? known = ArticleRow.Find(connection, article.Id);
        if (known is null)
            Execute("INSERT INTO articles (id, text, reader, read_from) VALUES (@Id, @Text, '', '')", article);
        AppearanceRow? appearance = ArticleRow.Appearance(connection, article);
        bool isCompleted = ArticleRow.Completes(appearance, article, out AppearanceRow complete);
        if (isCompleted)
            Write(complete);
        bool isStale = ArticleRow.IsStale(connection, known, complete, isCompleted, reader);
        if (isStale)
            Replace(reading, complete.Path);
        return known is null ? Written.Added : isCompleted || isStale ? Written.Updated : Written.Unchanged;
    }

    public void Dispose()
    {
        foreach (PreparedInsert insert in new[] { boilerplate, problems, spans, words, statements })
            insert.Dispose();
    }

    private void Write(AppearanceRow appearance)
    {
        Execute(
            """
            INSERT OR REPLACE INTO appearances (article_id, path, title, byline, outlet, url, published, published_first, published_last, published_basis, stated_language)
            VALUES (@ArticleId, @Path, @Title, @Byline, @Outlet, @Url, @Published, @PublishedFirst, @PublishedLast, @PublishedBasis, @StatedLanguage)
            """,
            appearance);
        Execute(
            """
            UPDATE appearances SET shown = (path = (
                SELECT path FROM appearances WHERE article_id = @ArticleId ORDER BY published_first IS NULL, published_first, path LIMIT 1))
            WHERE article_id = @ArticleId
            """,
            appearance);
    }

    // The old statements go and the new ones come in one transaction: nobody ever sees an article half read.
    private void Replace(ArticleReading reading, string path)
    {
        string id = reading.Article.Id;
        var text = new StoredText(reading.Article.Text);
        Execute("DELETE FROM statement_words WHERE rowid IN (SELECT key FROM statements WHERE article_id = @id)", new { id });
        Execute("DELETE FROM statements WHERE article_id = @id", new { id });
        Execute("DELETE FROM problems WHERE article_id = @id", new { id });
        Execute("DELETE FROM boilerplate WHERE article_id = @id", new { id });
        Execute(
            "UPDATE articles SET language = @Language, reader = @reader, read_from = @path WHERE id = @id",
            new { id, reading.Language, reader, path });
        InsertBoilerplate(reading.Article, text);
        InsertProblems(reading, text);
        for (int n = 0; n < reading.Statements.Length; n++)
            InsertStatement(StatementRow.From(++lastKey, id, n, reading.Statements[n]), reading.Statements[n], text);
    }

    private void InsertBoilerplate(Article article, StoredText text)
    {
        for (int n = 0; n < article.Boilerplate.Length; n++)
        {
            TextSpan stored = text.Store(article.Boilerplate[n]).Span;
            boilerplate.Run(article.Id, n, stored.Start, stored.End);
        }
    }

    private void InsertProblems(ArticleReading reading, StoredText text)
    {
        for (int n = 0; n < reading.Problems.Length; n++)
        {
            Problem problem = reading.Problems[n];
            TextSpan? stored = problem.Where is { } where ? text.Store(where).Span : null;
            problems.Run(reading.Article.Id, n, problem.Code, problem.Message, stored?.Start, stored?.End);
        }
    }

    private void InsertStatement(StatementRow row, Statement statement, StoredText text)
    {
        statements.Run(
            row.Key, row.Id, row.ArticleId, row.Position, row.Parent, row.ParentPosition, row.Kind, row.Medium, row.Negated,
            row.Hypothetical, row.Rule, row.Name, row.NameBasis, row.Via, row.AddresseeName, row.Actors, row.Act, row.Issues,
            row.Conditions, row.Certainty, row.Doubted, row.Date, row.DateFirst, row.DateLast, row.Numbers);
        Attribution attribution = statement.Attribution;
        string[] content = InsertSpans(row.Key, SpanRow.Content, attribution.Content, text);
        InsertSpans(row.Key, SpanRow.Cue, attribution.Cue is { } cue ? [cue] : [], text);
        InsertSpans(row.Key, SpanRow.Source, attribution.Source?.Spans ?? [], text);
        InsertSpans(row.Key, SpanRow.Addressee, attribution.Addressee?.Spans ?? [], text);
        InsertSpans(row.Key, SpanRow.Condition, statement.Condition ?? [], text);
        for (int n = 0; n < (statement.Numbers?.Length ?? 0); n++)
            InsertSpans(row.Key, SpanRow.Number(n), statement.Numbers!.Value[n].Spans, text);
        words.Run(row.Key, string.Join('\n', content), row.Name);
    }

    /// <returns>The words of each.</returns>
    private string[] InsertSpans(long key, string part, ImmutableArray<TextSpan> of, StoredText text)
    {
        var exact = new string[of.Length];
        for (int n = 0; n < of.Length; n++)
        {
            (TextSpan stored, exact[n]) = text.Store(of[n]);
            spans.Run(key, part, n, stored.Start, stored.End, exact[n]);
        }
        return exact;
    }

    private void Execute(string sql, object values) => connection.Execute(sql, values, transaction);
}
