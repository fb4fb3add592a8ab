using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting.Tests;

/// <summary>A record in memory that fails when told to.</summary>
internal sealed class FakeRecord : IRecord
{
    private readonly Dictionary<string, Article> written = [];

    public List<int> BatchSizes { get; } = [];

    /// <summary>The numbers of the writes that fail, from 1.</summary>
    public HashSet<int> FailingWrites { get; } = [];

    /// <summary>The text of the article that is refused, and its batch with it.</summary>
    public string? Refused { get; init; }

    public IReadOnlyList<Written> Write(IReadOnlyList<ArticleReading> batch, string reader, Linker? linker = null)
    {
        if (batch.Any(reading => reading.Article.Text == Refused))
            throw new RecordException("a path is too long. Shorten it.") { IsOfArticle = true };
        BatchSizes.Add(batch.Count);
        return FailingWrites.Contains(BatchSizes.Count)
            ? throw new RecordException("the disk is full. Free some space.")
            : [.. batch.Select(reading => written.TryAdd(reading.Article.Path + reading.Article.Id + reader, reading.Article) ? Written.Added : Written.Unchanged)];
    }

    public IReadOnlyList<Written> Add(IReadOnlyList<ArticleReading> batch, string reader, Linker? linker = null) => Write(batch, reader);

    public void Fill(IEnumerable<(IReadOnlyList<ArticleReading> Batch, string Reader)> batches, Linker? linker = null, RecordNotes? notes = null)
    {
        foreach ((IReadOnlyList<ArticleReading> batch, string reader) in batches)
            Write(batch, reader);
    }

    public IEnumerable<RecordedStatement> Find(StatementQuery query) => [];

    public long CountUndated(StatementQuery query) => 0;

    public IReadOnlyList<RecordedStatement> WithId(string prefix, int most = 2) => [];

    public SearchPage Search(StatementQuery query, int skip = 0, bool facets = true) => new([], 0, null);

    public long Size() => 0;

    public IEnumerable<string> Check() => [];

    public IEnumerable<RecordedArticle> Articles() => written.Values
        .Select(article => new RecordedArticle(new ArticleReading(article, null, [], []), [article], Inputs.Version));

    public IReadOnlyList<ArticleVersion> Versions(string articleId) => [];

    public RecordedArticle? Article(string id) => Articles().FirstOrDefault(article => article.Reading.Article.Id == id);

    public IReadOnlyList<EchoLink> EchoesOfArticle(string articleId) => [];

    public IReadOnlyList<ArticleTied> Ties(string articleId) => [];

    public IEnumerable<ArticleTied> Ties() => [];

    public EchoGroup Echoes(string statementId) => new([], [], true);

    public IEnumerable<EchoLink> Echoes() => [];

    public IEnumerable<ArticleHead> Heads() => [];

    public long CountUnlinked(Linker? linker = null) => 0;

    public IEnumerable<long> Relink(Linker linker) => [];

    public IReadOnlyList<ActorDecision> Decisions() => [];

    public IReadOnlyList<FeedDay> FeedDays() => [];

    public void Followed(FeedDay day)
    {
    }

    public void Decide(ActorDecision decision)
    {
    }

    public RecordCounts Count() => new(written.Count, 0);

    public void Dispose()
    {
    }
}
