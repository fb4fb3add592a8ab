using System.Data.Common;
using Dapper;

namespace Parley.Recording.Sql;

/// <summary>
/// The order of statements as one number: the day of publication, then a number of the article's, then the place in the article; greater
/// comes first. It is the number of the index' row too, so that hits come out of the index in order, however many there are. It
/// hangs on the article alone: the same articles give the same order, in whatever order they were written.
/// </summary>
internal sealed class Places(DbConnection connection, DbTransaction transaction)
{
    private const int PositionBits = 14, ArticleBits = 27;
    private const long OfArticle = 1L << PositionBits, OfDay = 1L << (PositionBits + ArticleBits);

    /// <summary>What a batch gives away before its rows can be seen.</summary>
    private readonly HashSet<long> given = [];

    /// <summary>The number of an undated article, which comes last.</summary>
    public const long Undated = 0;

    public static long Day(string? published) => AppearanceRow.Date(published)?.First is { } day ? day.DayNumber : Undated;

    /// <summary>The place of an article's last possible statement; see <see cref="Of"/>.</summary>
    public long Begin(string articleId, long day, int statements)
    {
        long blocks = (statements / OfArticle) + 1;
        long first = Convert.ToInt64(articleId[..7], 16) % (1L << ArticleBits);
        for (long n = first; ; n = (n + 1) % (1L << ArticleBits))
        {
            long begin = (day * OfDay) + (n * OfArticle);
            if (IsFree(articleId, begin, blocks))
            {
                for (long block = 0; block < blocks; block++)
                    given.Add(begin + (block * OfArticle));
                return begin + (blocks * OfArticle) - 1;
            }
        }
    }

    /// <summary>The place of the statement at a position, from 0.</summary>
    public static long Of(long begin, int position) => begin - position;

    // Two articles of one day share a number once in a hundred million pairs; the next one is as good.
    private bool IsFree(string articleId, long begin, long blocks)
    {
        for (long block = 0; block < blocks; block++)
        {
            if (given.Contains(begin + (block * OfArticle)))
                return false;
        }
        return connection.ExecuteScalar<long>(
            "SELECT count(*) FROM statements WHERE place >= @begin AND place < @end AND article_id <> @articleId",
            new { begin, end = begin + (blocks * OfArticle), articleId },
            transaction) == 0;
    }
}
