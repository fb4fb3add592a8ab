using Dapper;
using Microsoft.Data.Sqlite;
using Parley.Text;

namespace Parley.Recording.Sqlite;

/// <summary>What the record knows of an article, and whether a reading of it would say more.</summary>
internal sealed record ArticleRow
{
    public string? Language { get; init; }

    public string Reader { get; init; } = "";

    /// <summary>The path of the appearance whose reading gave the statements: dates of utterance depend on its date.</summary>
    public string ReadFrom { get; init; } = "";

    public static ArticleRow? Find(SqliteConnection connection, string id) => connection.QuerySingleOrDefault<ArticleRow>(
        "SELECT language AS Language, reader AS Reader, read_from AS ReadFrom FROM articles WHERE id = @id", new { id });

    public static AppearanceRow? Appearance(SqliteConnection connection, Article article) => connection.QuerySingleOrDefault<AppearanceRow>(
        $"SELECT {AppearanceRow.Columns} FROM appearances WHERE article_id = @Id AND path = @Path",
        new { article.Id, Path = StoredText.WellFormed(article.Path) });

    /// <summary>Whether the article says of its publication at this path what the record does not know yet.</summary>
    public static bool Completes(AppearanceRow? known, Article article, out AppearanceRow complete)
    {
        AppearanceRow found = AppearanceRow.From(article);
        complete = known?.Completed(found) ?? found;
        return complete != known;
    }

    /// <summary>
    /// Whether the statements are to be replaced: another reader read them, or they were read without what is known now
    /// of the appearance that the record shows.
    /// </summary>
    public static bool IsStale(SqliteConnection connection, ArticleRow? known, AppearanceRow appearance, bool isCompleted, string reader) =>
        known?.Reader != reader
        || ((isCompleted || known.ReadFrom != appearance.Path) && IsShown(connection, appearance));

    private static bool IsShown(SqliteConnection connection, AppearanceRow appearance) => connection.ExecuteScalar<bool>(
        "SELECT shown FROM appearances WHERE article_id = @ArticleId AND path = @Path", appearance);
}
