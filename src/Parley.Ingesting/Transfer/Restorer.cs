using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting.Transfer;

/// <summary>A backup into an empty record, of whatever engine.</summary>
/// <param name="index">Gives a reading the words by which its statements are found: a backup has none.</param>
/// <param name="linker">Null: what is restored is not linked.</param>
public sealed class Restorer(BackupReader backup, Func<ArticleReading, ArticleReading> index, Linker? linker = null)
{
    private const int BatchSize = 100;

    /// <summary>All of it in one transaction, or nothing: whether the file is whole is known at its end, before anything stands.</summary>
    /// <param name="step">Is told how many of how many articles are written; what it throws gives the restoring up.</param>
    /// <exception cref="RecordException">The record is not empty, the file is no whole backup, or the record fails.</exception>
    public void Run(IRecord record, Action<long, long> step)
    {
        long done = 0;
        record.Fill(Batches().Select(batch =>
        {
            step(done, backup.Head.Articles);
            done += batch.Count;
            return ((IReadOnlyList<ArticleReading>)[.. batch.SelectMany(Appearances)], batch[0].Reader);
        }), linker, backup.Notes);
        step(done, backup.Head.Articles);
    }

    private IEnumerable<List<RecordedArticle>> Batches()
    {
        var batch = new List<RecordedArticle>();
        long characters = 0;
        foreach (RecordedArticle article in backup.Articles())
        {
            // A batch has one reader.
            if (batch.Count >= BatchSize || characters > Ingesting.Batches.MostCharacters || (batch.Count > 0 && batch[0].Reader != article.Reader))
            {
                yield return batch;
                (batch, characters) = ([], 0);
            }
            batch.Add(article);
            characters += article.Reading.Article.Text.Length;
        }
        if (batch.Count > 0)
            yield return batch;
    }

    // The one that is shown comes first, for its reading gives the statements; the others only appear.
    private IEnumerable<ArticleReading> Appearances(RecordedArticle article)
    {
        ArticleReading reading = index(article.Reading);
        return article.Appearances.Select((appearance, n) => n == 0
            ? reading
            : reading with { Article = appearance });
    }
}
