using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Parley.Extracting;
using Parley.Extracting.Formats;
using Parley.Reading.Contract;
using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting.Transfer;

/// <summary>A backup, read line by line: never more of it is in memory than an article.</summary>
public sealed class BackupReader : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly string name;
    private readonly GZipStream unpacked;
    private readonly ByteReader lines;
    private long number;

    /// <param name="file">Is read from where it stands to its end, once.</param>
    /// <param name="name">As the user knows it.</param>
    /// <exception cref="RecordException">It is no backup, or one of a newer Parley.</exception>
    public BackupReader(Stream file, string name)
    {
        this.name = name;
        unpacked = new GZipStream(file, CompressionMode.Decompress, leaveOpen: true);
        lines = new ByteReader(unpacked, ArticleExtractor.MaxArticleBytes);
        Head = Guard(() => Parse(Next("a head"), BackupContext.Default.HeadLine), "no backup of a record");
        if (Head.Format != HeadLine.Name)
            throw new RecordException($"'{name}' is no backup of a record. Name another file.");
        if (Head.Version > HeadLine.Latest)
            throw new RecordException($"'{name}' was written by a newer Parley (version {Head.Version} of the backup; this one knows {HeadLine.Latest}). Install the newer Parley.");
        Notes = Guard(Head.ToNotes, "broken");
    }

    internal HeadLine Head { get; }

    internal RecordNotes Notes { get; }

    /// <summary>All articles, lazily and once; at the end it is known whether the file is whole.</summary>
    /// <exception cref="RecordException">It is truncated or was altered.</exception>
    internal IEnumerable<RecordedArticle> Articles()
    {
        long statements = 0;
        for (long n = 0; n < Head.Articles; n++)
        {
            RecordedArticle article = Guard(ReadArticle, "broken");
            statements += article.Reading.Statements.Length;
            yield return article;
        }
        Guard(() => CheckEnd(statements), "broken");
    }

    public void Dispose()
    {
        lines.Dispose();
        unpacked.Dispose();
        hash.Dispose();
    }

    private RecordedArticle ReadArticle()
    {
        ArticleReading reading = ContractReader.Read(Next("an article"), ownIds: false, out string? fault) ?? throw new FormatException(fault);
        return Parse(Next("what belongs to an article"), BackupContext.Default.RestLine).On(reading);
    }

    private bool CheckEnd(long statements)
    {
        string sum = Convert.ToHexStringLower(hash.GetCurrentHash());
        if (Parse(Next("the sum"), BackupContext.Default.SealLine).Sha256 != sum)
            throw new FormatException("the sum is not that of the lines before it");
        if (statements != Head.Statements)
            throw new FormatException("the number of statements is not that of the first line");
        return !lines.TryReadLine(out _, out _) ? true : throw new FormatException("something follows the last line");
    }

    // Valid until the next one is asked for.
    private ReadOnlySpan<byte> Next(string what)
    {
        number++;
        if (!lines.TryReadLine(out ReadOnlySpan<byte> line, out bool tooLong))
            throw new FormatException($"the file ends where {what} should stand");
        if (tooLong)
            throw new FormatException("the line is longer than 64 MiB");
        hash.AppendData(line);
        hash.AppendData("\n"u8);
        return line;
    }

    private static T Parse<T>(ReadOnlySpan<byte> line, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(line, type) ?? throw new FormatException("the line holds null");

    private T Guard<T>(Func<T> read, string what)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (error is FormatException or JsonException or InvalidDataException)
        {
            string why = error is FormatException ? error.Message : "it cannot be unpacked, or is not as it was written";
            throw new RecordException(FormattableString.Invariant($"'{name}' is {what} at line {number}: {why}. Nothing was restored; take another backup."), error);
        }
    }
}
