using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>
/// The record in a database. Queries have connections of their own, so that any number of them may run, on any thread, while a batch
/// is written. Thread-safe.
/// </summary>
public abstract class SqlRecord : IRecord
{
    private readonly Engine engine;
    private readonly Lock oneWriter = new();

    private const int RelinkedAtOnce = 200;

    private protected SqlRecord(Engine engine) => this.engine = engine;

    /// <summary>The connection that writes; tests take its rights away.</summary>
    internal DbConnection Writing => engine.Writing;

    public IReadOnlyList<Written> Write(IReadOnlyList<ArticleReading> batch, string reader, Linker? linker = null) =>
        Write(transaction => Write(batch, new BatchWriter(engine, transaction, reader, linker)));

    public IReadOnlyList<Written> Add(IReadOnlyList<ArticleReading> batch, string reader, Linker? linker = null) =>
        Write(transaction => Write(batch, new BatchWriter(engine, transaction, reader, linker) { OnlyAdds = true }));

    public void Fill(IEnumerable<(IReadOnlyList<ArticleReading> Batch, string Reader)> batches, Linker? linker = null, RecordNotes? notes = null) => Write(transaction =>
    {
        if (engine.Writing.ExecuteScalar<long>("SELECT count(*) FROM articles", transaction: transaction) > 0)
            throw new RecordException("the record is not empty, and a backup is restored into an empty one only. Name another with --record.");
        foreach (ActorDecision decision in notes?.Decisions ?? [])
            Decide(decision, transaction);
        foreach (FeedDay day in notes?.FeedDays ?? [])
            Followed(day, transaction);
        return batches.Sum(one => Write(one.Batch, new BatchWriter(engine, transaction, one.Reader, linker)).Length);
    });

    public IEnumerable<RecordedStatement> Find(StatementQuery query)
    {
        // The words are looked at now, so that a query that cannot be asked fails where it is made.
        WordQuery? words = WordQuery.Of(query);
        return Stream(connection => new StatementFinder(engine, connection).Find(query, words));
    }

    public SearchPage Search(StatementQuery query, int skip = 0, bool facets = true)
    {
        WordQuery? words = WordQuery.Of(query);
        return Ask(connection => new StatementFinder(engine, connection).Search(query, words, skip, facets));
    }

    public long CountUndated(StatementQuery query)
    {
        WordQuery? words = WordQuery.Of(query);
        return (query.Since, query.Until) is (null, null)
            ? 0
            : Ask(connection => new StatementFinder(engine, connection).CountUndated(query, words));
    }

    public IReadOnlyList<RecordedStatement> WithId(string prefix, int most = 2)
    {
        if (prefix.Length == 0 || !prefix.All(char.IsAsciiHexDigit))
            throw new RecordException($"'{prefix}' is no id of a statement, nor the beginning of one: ids are made of the digits 0-9 and a-f.");
        return Ask(connection => new StatementFinder(engine, connection).WithId(prefix.ToLowerInvariant(), most).ToArray());
    }

    public RecordCounts Count() => Ask(connection => new RecordCounts(
        connection.ExecuteScalar<long>("SELECT count(*) FROM articles"),
        connection.ExecuteScalar<long>("SELECT count(*) FROM statements")));

    public long Size() => Ask(engine.Size);

    public IEnumerable<string> Check() => Stream(connection => new RecordCheck(engine, connection).Run());

    public IEnumerable<RecordedArticle> Articles() => Stream(connection => new ArticleLoader(engine, connection).All());

    public IReadOnlyList<ArticleVersion> Versions(string articleId) => Ask(connection => new ArticleLoader(engine, connection).Versions(articleId));

    public RecordedArticle? Article(string id) => Ask(connection => new ArticleLoader(engine, connection).One(id));

    public IReadOnlyList<EchoLink> EchoesOfArticle(string articleId) => Ask(connection => new LinkLoader(engine, connection).EchoesOfArticle(articleId));

    public IReadOnlyList<ArticleTied> Ties(string articleId) => Ask(connection => new LinkLoader(engine, connection).Ties(articleId));

    public IEnumerable<ArticleTied> Ties() => Stream(connection => new LinkLoader(engine, connection).Ties());

    public EchoGroup Echoes(string statementId) => Ask(connection => new LinkLoader(engine, connection).Echoes(statementId));

    public IEnumerable<EchoLink> Echoes() => Stream(connection => new LinkLoader(engine, connection).Echoes());

    public IEnumerable<ArticleHead> Heads() => Stream(connection => new LinkLoader(engine, connection).Heads());

    public long CountUnlinked(Linker? linker = null) => Ask(connection => connection.ExecuteScalar<long>(
        $"SELECT count(*) FROM articles a WHERE NOT EXISTS (SELECT 1 FROM sketches s WHERE s.article_id = a.id{(linker is null ? "" : " AND s.linker = @Version")})", new { linker?.Version }));

    public IReadOnlyList<ActorDecision> Decisions() => Ask(connection => new LinkLoader(engine, connection).Decisions());

    public void Decide(ActorDecision decision) => Write(transaction => Decide(decision, transaction));

    public IReadOnlyList<FeedDay> FeedDays() => Ask(connection => new LinkLoader(engine, connection).FeedDays());

    public void Followed(FeedDay day) => Write(transaction => Followed(day, transaction));

    public IEnumerable<long> Relink(Linker linker)
    {
        long done = 0;
        foreach (RecordedArticle[] some in Articles().Chunk(RelinkedAtOnce))
        {
            Write(transaction =>
            {
                using IRowWriter rows = engine.Rows(transaction);
                var links = new LinkWriter(engine, transaction, rows, linker);
                foreach (RecordedArticle one in some)
                {
                    LinkWriter.Delete(engine, transaction, one.Reading.Article.Id);
                    links.Add(one.Reading);
                }
                links.Finish();
                return true;
            });
            yield return done += some.Length;
        }
    }

    public void Dispose()
    {
        engine.Dispose();
        GC.SuppressFinalize(this);
    }

    private bool Decide(ActorDecision decision, DbTransaction transaction)
    {
        engine.Writing.Execute("DELETE FROM actor_decisions WHERE one = @One AND other = @Other", new { decision.One, decision.Other }, transaction);
        if (decision.IsSame is { } same)
            engine.Writing.Execute("INSERT INTO actor_decisions (one, other, same) VALUES (@One, @Other, @Same)", new { decision.One, decision.Other, Same = same ? 1L : 0L }, transaction);
        return true;
    }

    private bool Followed(FeedDay day, DbTransaction transaction) => engine.Writing.Execute(
        """
        INSERT INTO feed_days (feed, day, whole) VALUES (@Feed, @Day, @Whole)
        ON CONFLICT (feed, day) DO UPDATE SET whole = CASE WHEN excluded.whole > feed_days.whole THEN excluded.whole ELSE feed_days.whole END
        """,
        new { Feed = engine.Storable(day.Feed), Day = AppearanceRow.Day(day.Day), Whole = day.IsWhole ? 1L : 0L },
        transaction) > 0;

    private T Write<T>(Func<DbTransaction, T> work)
    {
        lock (oneWriter)
        {
            return engine.Guard(() =>
            {
                using DbTransaction transaction = engine.BeginWriting();
                T done = work(transaction);
                transaction.Commit();
                return done;
            });
        }
    }

    private static Written[] Write(IReadOnlyList<ArticleReading> batch, BatchWriter writer)
    {
        using (writer)
        {
            Written[] written = [.. batch.Select(writer.Write)];
            writer.Finish();
            return written;
        }
    }

    private IEnumerable<T> Stream<T>(Func<DbConnection, IEnumerable<T>> question)
    {
        return engine.Guard(InOneState());

        IEnumerable<T> InOneState()
        {
            using DbConnection connection = engine.OpenForQueries();
            using DbTransaction oneState = engine.BeginQueries(connection);
            foreach (T found in question(connection))
                yield return found;
        }
    }

    private T Ask<T>(Func<DbConnection, T> question) => engine.Guard(() =>
    {
        using DbConnection connection = engine.OpenForQueries();
        using DbTransaction oneState = engine.BeginQueries(connection);
        return question(connection);
    });
}
