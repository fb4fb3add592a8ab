using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using Parley.Extracting;
using Parley.Reading.Contract;
using Parley.Recording;

namespace Parley.Ingesting.Transfer;

/// <summary>All that a record holds, in one file that any engine takes (docs/record.md).</summary>
public sealed class BackupWriter : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly MemoryStream lines = new();
    private readonly GZipStream output;

    private BackupWriter(Stream output) => this.output = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true);

    /// <summary>One state of the record.</summary>
    /// <returns>Lazily, how many articles are written.</returns>
    /// <exception cref="RecordException">The record fails.</exception>
    public static IEnumerable<long> Write(IRecord record, Stream output)
    {
        using var writer = new BackupWriter(output);
        using IEnumerator<RecordedArticle> articles = Begin(record, out RecordCounts counts, out bool more);
        BackupContext.Write(writer.lines, new HeadLine(HeadLine.Name, HeadLine.Latest, counts.Articles, counts.Statements)
        {
            Decisions = [.. record.Decisions().Select(one => new DecisionLine(one.One, one.Other, one.IsSame == true))],
            FeedDays = [.. record.FeedDays().Select(one => new FeedDayLine(one.Feed, one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), one.IsWhole))],
        }, BackupContext.Default.HeadLine);
        writer.Pass();
        long done = 0, statements = 0;
        for (; more; more = articles.MoveNext())
        {
            writer.Add(articles.Current);
            statements += articles.Current.Reading.Statements.Length;
            yield return ++done;
        }
        if ((done, statements) != (counts.Articles, counts.Statements))
            throw new RecordException("the record was written while it was counted. Make the backup again.");
        BackupContext.Write(writer.lines, new SealLine(Convert.ToHexStringLower(writer.hash.GetCurrentHash())), BackupContext.Default.SealLine);
        writer.Pass();
    }

    public void Dispose()
    {
        output.Dispose();
        hash.Dispose();
    }

    // The first article opens the state that is written; where the counts are the same before and behind it, they are that state's.
    private static IEnumerator<RecordedArticle> Begin(IRecord record, out RecordCounts counts, out bool more)
    {
        while (true)
        {
            counts = record.Count();
            IEnumerator<RecordedArticle> articles = record.Articles().GetEnumerator();
            more = articles.MoveNext();
            if (record.Count() == counts)
                return articles;
            articles.Dispose();
        }
    }

    private void Add(RecordedArticle article)
    {
        ContractLines.Write(lines, article.Reading);
        long length = lines.Length;
        BackupContext.Write(lines, RestLine.Of(article), BackupContext.Default.RestLine);
        if (Math.Max(length, lines.Length - length) > ArticleExtractor.MaxArticleBytes)
            throw new RecordException($"article {article.Reading.Article.Id} ('{article.Reading.Article.Path}') is too long for a backup: its line would have more than 64 MiB, for statements repeat its words. Nothing was written; copy the record itself (docs/record.md).");
        Pass();
    }

    private void Pass()
    {
        ReadOnlySpan<byte> whole = lines.GetBuffer().AsSpan(0, (int)lines.Length);
        hash.AppendData(whole);
        output.Write(whole);
        lines.SetLength(0);
    }
}
