using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>
/// The outlets, beside the one that is shown, in which an article appeared: a filter finds its statements by each. Few articles have any, so
/// that the column is null nearly everywhere.
/// </summary>
internal sealed class OtherOutlets(DbConnection connection, DbTransaction transaction)
{
    private const int Chunk = 200;

    /// <returns>A JSON array of their folded names; null: there are none.</returns>
    public string? Of(string articleId)
    {
        string[] words = [.. Query(
            "SELECT outlet FROM appearances WHERE article_id = @id AND shown = 0 AND outlet IS NOT NULL", new { id = articleId })
            .Select(outlet => Folding.Fold(outlet)).Where(words => words.Length > 0).Distinct().Order(StringComparer.Ordinal)];
        return words.Length == 0 ? null : StatementRow.Json(words);
    }

    public void Write(string articleId, string? others) => connection.Execute(
        "UPDATE places SET other_outlets = @others WHERE place IN (SELECT place FROM statements WHERE article_id = @articleId) AND other_outlets IS DISTINCT FROM @others",
        new { articleId, others },
        transaction);

    /// <summary>For a record from before there was such a column.</summary>
    public void WriteAll()
    {
        string[] ids;
        for (string after = ""; (ids = Next(after)).Length > 0; after = ids[^1])
        {
            foreach (string id in ids)
                Write(id, Of(id));
        }
    }

    private string[] Next(string after) => [.. Query(
        $"SELECT DISTINCT article_id FROM appearances WHERE shown = 0 AND outlet IS NOT NULL AND article_id > @after ORDER BY article_id LIMIT {Chunk}", new { after })];

    private IEnumerable<string> Query(string sql, object values) => connection.Query<string>(sql, values, transaction);
}
