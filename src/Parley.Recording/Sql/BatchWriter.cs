using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>Writes readings within one transaction, which its owner commits after <see cref="Finish"/>.</summary>
internal sealed class BatchWriter : IDisposable
{
    private readonly Engine engine;
    private readonly DbTransaction transaction;
    private readonly string reader;
    private readonly DbConnection connection;
    private readonly IRowWriter rows;
    private readonly LinkWriter? links;
    private readonly Places places;
    private readonly OtherOutlets outlets;

    // Kept until the end, for an index takes rows much faster in their order.
    private readonly Dictionary<string, List<(object?[] Place, SearchText Words)>> words = [];

    private long lastKey;

    /// <param name="linker">Null: nothing is linked, and what was found of articles that are read anew is gone.</param>
    public BatchWriter(Engine engine, DbTransaction transaction, string reader, Linker? linker)
    {
        (this.engine, this.transaction, this.reader, connection, rows) = (engine, transaction, reader, engine.Writing, engine.Rows(transaction));
        links = linker is null ? null : new LinkWriter(engine, transaction, rows, linker);
        (places, outlets) = (new Places(connection, transaction), new OtherOutlets(connection, transaction));
        lastKey = connection.ExecuteScalar<long>("SELECT coalesce(max(key), 0) FROM statements", transaction: transaction);
    }

    /// <summary>Whether what is there stays: an article is added, or one more place at which it appeared.</summary>
    public bool OnlyAdds { get; init; }

    public Written Write(ArticleReading reading)
    {
        Article article = reading.Article;
        ArticleRow? known = ArticleRow.Find(connection, transaction, article.Id);
        AppearanceRow found = AppearanceRow.From(article, engine);
        AppearanceRow? before = ArticleRow.Appearance(connection, transaction, found);
        if (OnlyAdds && before is not null)
            return Written.Unchanged;
        if (known is null)
            Execute("INSERT INTO articles (id, text, reader, read_from, day) VALUES (@Id, @Text, '', '', -1)", new { article.Id, Text = engine.Storable(article.Text) });
        bool isCompleted = ArticleRow.Completes(before, found, out AppearanceRow complete);
        string? shownBefore = Shown(article.Id)?.Path;
        if (isCompleted)
            Write(complete);
        AppearanceRow shown = Shown(article.Id)!;
        // Filters and facets hold what is shown.
        bool isStale = shown.Path != shownBefore || ArticleRow.IsStale(known, shown, complete, isCompleted, OnlyAdds ? known?.Reader : reader);
        if (isStale)
            Replace(reading, complete.Path, shown, isKnown: known is not null);
        else if (isCompleted)
            WriteOutlets(article.Id);
        return known is null ? Written.Added : isCompleted || isStale ? Written.Updated : Written.Unchanged;
    }

    public void Finish()
    {
        foreach ((object?[] place, SearchText text) in words.Values.SelectMany(found => found).OrderBy(row => (long)row.Place[0]!))
        {
            rows.Add(Table.Places, place);
            rows.Add(engine.Words.Table, place[0], text.Words, text.Terms, text.Speaker, text.Addressee);
        }
        rows.Flush();
        links?.Finish();
    }

    public void Dispose() => rows.Dispose();

    private AppearanceRow? Shown(string id) => connection.QuerySingleOrDefault<AppearanceRow>(
        $"SELECT {AppearanceRow.Columns} FROM appearances WHERE article_id = @id AND shown = 1", new { id }, transaction);

    private void Write(AppearanceRow appearance)
    {
        Execute(
            """
            INSERT INTO appearances (article_id, path, title, byline, outlet, url, published, published_first, published_last, published_basis, stated_language, shown)
            VALUES (@ArticleId, @Path, @Title, @Byline, @Outlet, @Url, @Published, @PublishedFirst, @PublishedLast, @PublishedBasis, @StatedLanguage, 0)
            ON CONFLICT (article_id, path) DO UPDATE SET
                title = excluded.title, byline = excluded.byline, outlet = excluded.outlet, url = excluded.url, published = excluded.published,
                published_first = excluded.published_first, published_last = excluded.published_last,
                published_basis = excluded.published_basis, stated_language = excluded.stated_language
            """,
            appearance);
        Execute(
            """
            UPDATE appearances SET shown = CASE WHEN path = (
                SELECT path FROM appearances WHERE article_id = @ArticleId ORDER BY published_first IS NULL, published_first, path LIMIT 1) THEN 1 ELSE 0 END
            WHERE article_id = @ArticleId
            """,
            appearance);
    }

    // The old statements go and the new ones come in one transaction: nobody ever sees an article half read.
    private void Replace(ArticleReading reading, string path, AppearanceRow shown, bool isKnown)
    {
        string id = reading.Article.Id;
        long day = Places.Day(shown.Published);
        var text = new StoredText(reading.Article.Text);
        if (isKnown)
            DeleteStatements(id);
        Execute(
            "UPDATE articles SET language = @Language, reader = @reader, read_from = @path, day = @day WHERE id = @id",
            new { id, reading.Language, reader, path, day });
        InsertBoilerplate(reading.Article, text);
        InsertProblems(reading, text);
        long begin = places.Begin(id, day, reading.Statements.Length);
        string? others = isKnown ? outlets.Of(id) : null;
        var found = new List<(object?[], SearchText)>(reading.Statements.Length);
        for (int n = 0; n < reading.Statements.Length; n++)
        {
            Statement statement = reading.Statements[n];
            var row = StatementRow.From(++lastKey, id, n, Places.Of(begin, n), statement);
            InsertStatement(row, statement, text);
            found.Add((row.ToPlace(shown, reading.Language, others), reading.Search.IsDefaultOrEmpty ? SearchText.Of(statement, reading.Article.Text) : reading.Search[n]));
        }
        words[id] = found;
        links?.Add(reading with { Article = shown.ToArticle(reading.Article.Text) });
    }

    // What is still held is not in the table yet.
    private void WriteOutlets(string id)
    {
        string? others = outlets.Of(id);
        if (!words.TryGetValue(id, out List<(object?[] Place, SearchText)>? held))
            outlets.Write(id, others);
        foreach ((object?[] place, _) in held ?? [])
            place[^1] = others;
    }

    private void DeleteStatements(string id)
    {
        // The same text may stand twice in a batch: what was added of it must be there to be deleted.
        rows.Flush();
        LinkWriter.Delete(engine, transaction, id);
        foreach (string? sql in (string?[])[
            engine.Words.DeleteOfArticle,
            "DELETE FROM places WHERE place IN (SELECT place FROM statements WHERE article_id = @id)",
            "DELETE FROM statements WHERE article_id = @id",
            "DELETE FROM problems WHERE article_id = @id",
            "DELETE FROM boilerplate WHERE article_id = @id"])
        {
            if (sql is not null)
                Execute(sql, new { id });
        }
    }

    private void InsertBoilerplate(Article article, StoredText text)
    {
        for (int n = 0; n < article.Boilerplate.Length; n++)
        {
            TextSpan stored = text.Store(article.Boilerplate[n]).Span;
            rows.Add(Table.Boilerplate, article.Id, n, stored.Start, stored.End);
        }
    }

    private void InsertProblems(ArticleReading reading, StoredText text)
    {
        for (int n = 0; n < reading.Problems.Length; n++)
        {
            Problem problem = reading.Problems[n];
            TextSpan? stored = problem.Where is { } where ? text.Store(where).Span : null;
            rows.Add(Table.Problems, reading.Article.Id, n, problem.Code, problem.Message, stored?.Start, stored?.End);
        }
    }

    private void InsertStatement(StatementRow row, Statement statement, StoredText text)
    {
        rows.Add(
            Table.Statements, row.Key, row.Id, row.ArticleId, row.Position, row.Place, row.Parent, row.ParentPosition, row.Kind, row.Medium, row.Negated,
            row.Hypothetical, row.Rule, row.Name, row.NameBasis, row.Via, row.AddresseeName, row.Actors, row.Act, row.Issues,
            row.Conditions, row.Certainty, row.Doubted, row.Date, row.DateFirst, row.DateLast, row.Numbers,
            row.NamedPlaces, row.ActBasis, row.IssueBases);
        Attribution attribution = statement.Attribution;
        InsertSpans(row.Key, SpanRow.Content, attribution.Content, text);
        InsertSpans(row.Key, SpanRow.Cue, attribution.Cue is { } cue ? [cue] : [], text);
        InsertSpans(row.Key, SpanRow.Source, attribution.Source?.Spans ?? [], text);
        InsertSpans(row.Key, SpanRow.Addressee, attribution.Addressee?.Spans ?? [], text);
        InsertSpans(row.Key, SpanRow.Condition, statement.Condition ?? [], text);
        for (int n = 0; n < (statement.Numbers?.Length ?? 0); n++)
            InsertSpans(row.Key, SpanRow.Number(n), statement.Numbers!.Value[n].Spans, text);
        for (int n = 0; n < (statement.Places?.Length ?? 0); n++)
            InsertSpans(row.Key, SpanRow.Place(n), statement.Places!.Value[n].Spans, text);
    }

    private void InsertSpans(long key, string part, ImmutableArray<TextSpan> of, StoredText text)
    {
        for (int n = 0; n < of.Length; n++)
        {
            (TextSpan stored, string exact) = text.Store(of[n]);
            rows.Add(Table.Spans, key, part, n, stored.Start, stored.End, exact);
        }
    }

    private void Execute(string sql, object values) => connection.Execute(sql, values, transaction);
}
