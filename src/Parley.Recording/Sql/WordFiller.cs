using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>Gives places and words to the statements of a record that was written before there were any.</summary>
internal static class WordFiller
{
    public static void Run(DbConnection connection, DbTransaction transaction, WordIndex index, IRowWriter inserted)
    {
        var places = new Places(connection, transaction);
        var found = new List<(long Place, SearchText Words)>();
        foreach (AppearanceRow shown in connection.Query<AppearanceRow>(
            $"SELECT {AppearanceRow.Columns} FROM appearances WHERE shown = 1 AND article_id IN (SELECT id FROM articles WHERE day = -1) ORDER BY article_id",
            transaction: transaction).ToList())
        {
            string id = shown.ArticleId;
            string? language = connection.ExecuteScalar<string?>("SELECT language FROM articles WHERE id = @id", new { id }, transaction);
            StatementRow[] rows = [.. connection.Query<StatementRow>(
                $"SELECT {StatementRow.Columns.Replace("s.place", "0", StringComparison.Ordinal)} FROM statements s WHERE s.article_id = @id ORDER BY s.position", new { id }, transaction)];
            long day = Places.Day(shown.Published), begin = places.Begin(id, day, rows.Length);
            foreach (StatementRow row in rows)
            {
                long place = Places.Of(begin, row.Position);
                inserted.Add(Table.Places, (row with { Place = place }).ToPlace(shown, language));
                connection.Execute("UPDATE statements SET place = @place WHERE key = @Key", new { place, row.Key }, transaction);
                string content = string.Join('\n', connection.Query<string>(
                    "SELECT exact FROM spans WHERE statement_key = @Key AND part = 'content' ORDER BY n", row, transaction));
                found.Add((place, new SearchText(Folding.Fold(content), "", Folding.Fold(row.Name), Folding.Fold(row.AddresseeName))));
            }
            connection.Execute("UPDATE articles SET day = @day WHERE id = @id", new { day, id }, transaction);
        }
        foreach ((long place, SearchText words) in found.OrderBy(row => row.Place))
            inserted.Add(index.Table, place, words.Words, words.Terms, words.Speaker, words.Addressee);
        inserted.Flush();
    }
}
