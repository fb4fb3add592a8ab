using System.Data.Common;
using System.Text;
using Parley.Reading.Contract;
using Parley.Recording;
using Parley.Recording.Sql;
using Parley.Recording.Sqlite;
using Parley.Text;

namespace Parley.Cli.Tests.Processes;

/// <summary>All that a record holds, as lines: two records are equal where these are.</summary>
internal static class RecordLines
{
    /// <summary>What no article has in its line: passages, problems, the order of the statements and what filters ask of them.</summary>
    private static readonly string[] Tables =
    [
        "SELECT * FROM boilerplate ORDER BY article_id, n",
        "SELECT * FROM problems ORDER BY article_id, n",
        // In PostgreSQL with the words of the index, which are a column.
        "SELECT * FROM places ORDER BY place",
    ];

    /// <summary>Every word of the index of SQLite, with its place in it.</summary>
    private static readonly string[] Index =
    [
        "CREATE VIRTUAL TABLE temp.search_words USING fts5vocab (main, search, instance)",
        "SELECT doc, col, offset, term FROM temp.search_words ORDER BY doc, col, offset, term",
    ];

    public static IEnumerable<string> Of(Func<IRecord> open)
    {
        using IRecord record = open();
        yield return record.Count().ToString();
        foreach (RecordedArticle article in record.Articles())
            yield return Line(article);
        foreach (string sql in record is SqliteRecord ? [.. Tables, .. Index] : Tables)
        {
            foreach (string row in Rows(((SqlRecord)record).Writing, sql))
                yield return row;
        }
    }

    private static string Line(RecordedArticle article)
    {
        using var line = new MemoryStream();
        ContractLines.Write(line, article.Reading);
        return string.Join(' ', (string[])[article.Reader, .. article.Appearances.Select(Shown), Encoding.UTF8.GetString(line.ToArray())]);
    }

    // The text itself is the same in all of them.
    private static string Shown(Article place) =>
        $"{place.Id} {place.Path} {place.Title} {place.Byline} {place.Outlet} {place.Url} {place.Published} {place.PublishedBasis} {place.StatedLanguage}";

    private static IEnumerable<string> Rows(DbConnection connection, string sql)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DbDataReader rows = command.ExecuteReader();
        while (rows.Read())
            yield return string.Join(' ', Enumerable.Range(0, rows.FieldCount).Select(rows.GetValue));
    }
}
