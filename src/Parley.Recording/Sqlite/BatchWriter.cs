using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Text;

namespace Parley.Recording.Sqlite;

/// <summary>Writes readings within one transaction, which its owner commits.</summary>
internal sealed class BatchWriter(SqliteConnection connection, SqliteTransaction transaction, string reader)
{
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
        InsertStatements(reading, text);
    }

    private void InsertBoilerplate(Article article, StoredText text) => Execute(
        "INSERT INTO boilerplate (article_id, n, start, \"end\") VALUES (@Id, @n, @Start, @End)",
        article.Boilerplate.Select((span, n) =>
        {
            TextSpan stored = text.Store(span).Span;
            return new { article.Id, n, stored.Start, stored.End };
        }));

    private void InsertProblems(ArticleReading reading, StoredText text) => Execute(
        "INSERT INTO problems (article_id, n, code, message, start, \"end\") VALUES (@Id, @n, @Code, @Message, @Start, @End)",
        reading.Problems.Select((problem, n) =>
        {
            TextSpan? stored = problem.Where is { } where ? text.Store(where).Span : null;
            return new { reading.Article.Id, n, problem.Code, problem.Message, stored?.Start, stored?.End };
        }));

    private void InsertStatements(ArticleReading reading, StoredText text)
    {
        StatementRow[] rows = [.. reading.Statements.Select((statement, n) => StatementRow.From(++lastKey, reading.Article.Id, n, statement))];
        Execute(
            """
            INSERT INTO statements (key, id, article_id, position, parent, parent_position, kind, medium, negated, hypothetical, rule,
                name, name_basis, via, addressee_name, actors, act, issues, conditions, certainty, doubted, date, date_first, date_last, numbers)
            VALUES (@Key, @Id, @ArticleId, @Position, @Parent, @ParentPosition, @Kind, @Medium, @Negated, @Hypothetical, @Rule,
                @Name, @NameBasis, @Via, @AddresseeName, @Actors, @Act, @Issues, @Conditions, @Certainty, @Doubted, @Date, @DateFirst, @DateLast, @Numbers)
            """,
            rows);
        SpanRow[] spans = [.. rows.SelectMany(row => Spans(row.Key, reading.Statements[row.Position], text))];
        Execute(
            "INSERT INTO spans (statement_key, part, n, start, \"end\", exact) VALUES (@StatementKey, @Part, @N, @Start, @End, @Exact)",
            spans);
        ILookup<long, string> words = spans.Where(span => span.Part == SpanRow.Content).ToLookup(span => span.StatementKey, span => span.Exact);
        Execute(
            "INSERT INTO statement_words (rowid, words, speaker) VALUES (@Key, @Words, @Name)",
            rows.Select(row => new { row.Key, Words = string.Join('\n', words[row.Key]), row.Name }));
    }

    private static IEnumerable<SpanRow> Spans(long key, Statement statement, StoredText text)
    {
        Attribution attribution = statement.Attribution;
        IEnumerable<SpanRow> Part(string part, IEnumerable<TextSpan>? spans) => (spans ?? []).Select((span, n) => Row(key, part, n, text.Store(span)));
        return
        [
            .. Part(SpanRow.Content, attribution.Content),
            .. Part(SpanRow.Cue, attribution.Cue is { } cue ? [cue] : null),
            .. Part(SpanRow.Source, attribution.Source?.Spans),
            .. Part(SpanRow.Addressee, attribution.Addressee?.Spans),
            .. Part(SpanRow.Condition, statement.Condition),
            .. (statement.Numbers ?? []).SelectMany((number, n) => Part(SpanRow.Number(n), number.Spans)),
        ];
    }

    private static SpanRow Row(long key, string part, int n, (TextSpan Span, string Exact) stored) => new()
    {
        StatementKey = key,
        Part = part,
        N = n,
        Start = stored.Span.Start,
        End = stored.Span.End,
        Exact = stored.Exact,
    };

    private void Execute(string sql, object values) => connection.Execute(sql, values, transaction);
}
