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

    /// <summary>Those of the given articles that this reader has already read into the record.</summary>
    IReadOnlySet<string> AlreadyRead(IReadOnlyCollection<string> articleIds, string reader);

    /// <summary>The statements that fit, newest article first, then in the order of the text; lazily.</summary>
    IEnumerable<RecordedStatement> Find(StatementQuery query);

    /// <summary>The statements whose id begins so; at most <paramref name="most"/>.</summary>
    IReadOnlyList<RecordedStatement> WithId(string prefix, int most = 2);

    RecordCounts Count();
}

/// <summary>What became of an article that was written: new; there already; there already, and read anew or completed.</summary>
public enum Written { Added, Unchanged, Updated }

/// <summary>A statement with the article that it stands in.</summary>
public sealed record RecordedStatement(Statement Statement, Article Article, string? Language);

/// <summary>How much the record holds.</summary>
public sealed record RecordCounts(long Articles, long Statements);

/// <summary>What is asked of the record; null: any.</summary>
/// <param name="Speaker">Words of the speaker's name, in any order, without regard to case and accents.</param>
/// <param name="About">Words or beginnings of words, all of which the content holds.</param>
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
