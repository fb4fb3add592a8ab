using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting.Transfer;

/// <summary>A backup into an empty record, of whatever engine.</summary>
/// <param name="index">Gives a reading the words by which its statements are found: a backup has none.</param>
public sealed class Restorer(IRecord record, Func<ArticleReading, ArticleReading> index)
{
    private const int BatchSize = 100;

    /// <summary>The whole file is read once before anything is written: one that is truncated or was altered changes nothing.</summary>
    /// <param name="file">Can be read twice.</param>
    /// <param name="name">As the user knows it.</param>
    /// <returns>Lazily, how many of how many steps are done.</returns>
    /// <exception cref="RecordException">The record is not empty, the file is no whole backup, or the record fails.</exception>
    public IEnumerable<(long Done, long All)> Run(Stream file, string name)
    {
        if (record.Count().Articles > 0)
            throw new RecordException("the record is not empty, and a backup is restored into an empty one only. Name another with --record.");
        long done = 0;
        foreach (bool isRehearsal in (bool[])[true, false])
        {
            file.Position = 0;
            using var reader = new BackupReader(file, name);
            foreach (int count in isRehearsal ? reader.Articles().Select(_ => 1) : Batches(reader.Articles()).Select(Write))
                yield return (done += count, 2 * reader.Head.Articles);
        }
    }

    private static IEnumerable<List<RecordedArticle>> Batches(IEnumerable<RecordedArticle> articles)
    {
        var batch = new List<RecordedArticle>();
        long characters = 0;
        foreach (RecordedArticle article in articles)
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

    private int Write(List<RecordedArticle> batch)
    {
        try
        {
            record.Write([.. batch.SelectMany(Appearances)], batch[0].Reader);
            return batch.Count;
        }
        catch (RecordException error)
        {
            throw new RecordException($"{error.Message} The record is restored in part only: remove it, and restore again.", error);
        }
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
