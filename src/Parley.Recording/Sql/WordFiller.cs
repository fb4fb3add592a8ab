using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>Gives places and words to the statements of a record that was written before there were any; never holds more than some of them.</summary>
internal sealed class WordFiller(DbConnection connection, DbTransaction transaction, IRowWriter inserted)
{
    private const int Chunk = 200;

    public void Run(WordIndex index)
    {
        var places = new Places(connection, transaction);
        foreach (AppearanceRow shown in Chunks(new AppearanceRow(), last => Query<AppearanceRow>(
            $"SELECT {AppearanceRow.Columns} FROM appearances WHERE shown = 1 AND article_id > @ArticleId ORDER BY article_id LIMIT {Chunk}", last)))
        {
            GivePlaces(shown, places);
        }
        // In their order, in which an index takes rows much faster.
        foreach (Row row in Chunks(new Row { Place = long.MinValue }, last => Query<Row>(
            $"SELECT place AS Place, key AS Key, name AS Name, addressee_name AS AddresseeName FROM statements WHERE place > @Place ORDER BY place LIMIT {Chunk}", last)))
        {
            string content = string.Join('\n', Query<string>("SELECT exact FROM spans WHERE statement_key = @Key AND part = 'content' ORDER BY n", row));
            inserted.Add(index.Table, row.Place, Folding.Fold(content), "", Folding.Fold(row.Name), Folding.Fold(row.AddresseeName));
        }
        inserted.Flush();
    }

    private void GivePlaces(AppearanceRow shown, Places places)
    {
        string id = shown.ArticleId;
        string? language = Query<string?>("SELECT language FROM articles WHERE id = @id", new { id }).Single();
        StatementRow[] rows = [.. Query<StatementRow>(
            $"SELECT {StatementRow.Columns.Replace("s.place AS", "0 AS", StringComparison.Ordinal)} FROM statements s WHERE s.article_id = @id ORDER BY s.position", new { id })];
        long day = Places.Day(shown.Published), begin = places.Begin(id, day, rows.Length);
        foreach (StatementRow row in rows)
        {
            long place = Places.Of(begin, row.Position);
            inserted.Add(Table.Places, (row with { Place = place }).ToPlace(shown, language, otherOutlets: null));
            connection.Execute("UPDATE statements SET place = @place WHERE key = @Key", new { place, row.Key }, transaction);
        }
        connection.Execute("UPDATE articles SET day = @day WHERE id = @id", new { day, id }, transaction);
    }

    private IEnumerable<T> Query<T>(string sql, object values) => connection.Query<T>(sql, values, transaction);

    /// <param name="next">The rows that follow one; none: it was the last.</param>
    private static IEnumerable<T> Chunks<T>(T first, Func<T, IEnumerable<T>> next)
    {
        T[] rows;
        for (T last = first; (rows = [.. next(last)]).Length > 0; last = rows[^1])
        {
            foreach (T row in rows)
                yield return row;
        }
    }

    private sealed class Row
    {
        public long Place { get; init; }

        public long Key { get; init; }

        public string? Name { get; init; }

        public string? AddresseeName { get; init; }
    }
}
