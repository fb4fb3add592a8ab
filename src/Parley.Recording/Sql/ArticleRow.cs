using System.Data.Common;
using Dapper;

namespace Parley.Recording.Sql;

/// <summary>What the record knows of an article, and whether a reading of it would say more.</summary>
internal sealed record ArticleRow
{
    public string? Language { get; init; }

    public string Reader { get; init; } = "";

    /// <summary>The path of the appearance whose reading gave the statements: dates of utterance depend on its date.</summary>
    public string ReadFrom { get; init; } = "";

    /// <summary>The day by which its statements are ordered, as <see cref="Places.Day"/>.</summary>
    public long Day { get; init; }

    public static ArticleRow? Find(DbConnection connection, DbTransaction transaction, string id) => connection.QuerySingleOrDefault<ArticleRow>(
        "SELECT language AS Language, reader AS Reader, read_from AS ReadFrom, day AS Day FROM articles WHERE id = @id", new { id }, transaction);

    public static AppearanceRow? Appearance(DbConnection connection, DbTransaction transaction, AppearanceRow found) =>
        connection.QuerySingleOrDefault<AppearanceRow>(
            $"SELECT {AppearanceRow.Columns} FROM appearances WHERE article_id = @ArticleId AND path = @Path", found, transaction);

    /// <summary>Whether what was found of a publication at this path says what the record does not know yet.</summary>
    public static bool Completes(AppearanceRow? known, AppearanceRow found, out AppearanceRow complete)
    {
        complete = known?.Completed(found) ?? found;
        return complete != known;
    }

    /// <summary>
    /// Whether the statements are to be replaced: another reader read them, they were read without what is known now of the
    /// appearance that the record shows, or that is of another day.
    /// </summary>
    public static bool IsStale(ArticleRow? known, AppearanceRow shown, AppearanceRow read, bool isCompleted, string? reader) =>
        known is null
        || known.Reader != reader
        || known.Day != Places.Day(shown.Published)
        || (shown.Path == read.Path && (isCompleted || known.ReadFrom != read.Path));
}
