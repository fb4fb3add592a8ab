using Parley.Text;

namespace Parley.Recording;

/// <summary>The record of who said what. One writer at a time; a reader sees only whole batches.</summary>
public interface IRecord : IDisposable
{
    /// <summary>Writes a batch in one transaction: all of it, or (on an exception) nothing.</summary>
    /// <param name="reader">The version of the program and of its language data that read the batch.</param>
    /// <returns>What became of each article, in the batch's order.</returns>
    /// <exception cref="RecordException">The record is full, locked, damaged; what was recorded before stands.</exception>
    IReadOnlyList<Written> Write(IReadOnlyList<ArticleReading> batch, string reader);

    /// <summary>
    /// The statements that fit, lazily: newest article first, those without a date last, then by path and in the order of
    /// the text. What is recorded while they are enumerated is not among them.
    /// </summary>
    /// <exception cref="RecordException">The query asks for words and has none with a letter or digit; or the file fails.</exception>
    IEnumerable<RecordedStatement> Find(StatementQuery query);

    /// <summary>How many statements a query with dates leaves out because neither they nor their articles are dated; else 0.</summary>
    long CountUndated(StatementQuery query);

    /// <summary>The statements whose id begins so; at most <paramref name="most"/>.</summary>
    /// <exception cref="RecordException">It is not made of hexadecimal digits.</exception>
    IReadOnlyList<RecordedStatement> WithId(string prefix, int most = 2);

    RecordCounts Count();

    /// <summary>Reads all of it and looks whether it is whole: takes as long as that takes.</summary>
    /// <exception cref="RecordException">It is damaged.</exception>
    void Check();
}

/// <summary>What became of an article that was written: new; there already; there already, and read anew or completed.</summary>
public enum Written { Added, Unchanged, Updated }

/// <summary>A statement with the article that it stands in, as published first where several paths have the same text.</summary>
public sealed record RecordedStatement(Statement Statement, Article Article, string? Language);

/// <summary>How much the record holds.</summary>
public sealed record RecordCounts(long Articles, long Statements);

/// <summary>What is asked of the record; null: any.</summary>
/// <param name="Speaker">Whole words of the speaker's name, in any order, without regard to case and accents.</param>
/// <param name="About">Words or beginnings of words, all of which the content holds, without regard to case and accents.</param>
/// <param name="Since">The first day: of the utterance, or where that is not known, of publication.</param>
/// <param name="Until">The last day, inclusive.</param>
public sealed record StatementQuery(
    string? Speaker = null,
    string? About = null,
    DateOnly? Since = null,
    DateOnly? Until = null,
    AttributionKind? Kind = null,
    string? Language = null,
    int? Limit = null);

/// <summary>The record cannot do what was asked. The message is one line for the user: what is wrong, and what to do.</summary>
public sealed class RecordException(string message, Exception? inner = null) : Exception(message, inner);
