using Microsoft.Data.Sqlite;

namespace Parley.Recording.Sqlite;

/// <summary>What SQLite complains of, as one line that says what to do.</summary>
internal static class SqliteErrors
{
    // sqlite.org/rescode.html
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13,
        CannotOpen = 14, NotADatabase = 26;

    /// <summary>A text that no row takes.</summary>
    public const int TooBig = 18;

    /// <summary>Null: SQLite was asked for something wrong. That is a mistake of Parley's and no user can cure it.</summary>
    public static string? Explain(SqliteException error, string path) => error.SqliteErrorCode switch
    {
        Busy or Locked => $"the record '{path}' is being written by another process. Wait until that is done, then run the same command again.",
        Full => $"the disk that holds the record '{path}' is full. Free some space, then run the same command again; what was recorded before is safe.",
        ReadOnly or Permission => $"the record '{path}' is write-protected. Give yourself the right to write the file and its folder, or name another file with --record.",
        CannotOpen => $"the record '{path}' cannot be opened. Check that you may read and write the file and its folder, or name another file with --record.",
        NotADatabase => $"'{path}' is no record: it is not an SQLite database. Name another file with --record.",
        Corrupt => Damaged(path),
        InputOutput => $"the disk that holds the record '{path}' fails or is full. Check it, then run the same command again.",
        TooBig => $"an article is too big for the record '{path}', which takes texts of up to 1 GB. Split the article.",
        _ => null,
    };

    public static string Damaged(string path) =>
        $"the record '{path}' is damaged. Restore a copy of it, or move it away and read the articles again.";
}
