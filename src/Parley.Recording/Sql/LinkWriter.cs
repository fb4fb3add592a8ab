using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>Links the articles of a batch with those of the record and with each other, within the transaction that writes them.</summary>
internal sealed class LinkWriter(Engine engine, DbTransaction transaction, IRowWriter rows, Linker linker)
{
    // Databases take so many values in one question.
    private const int MostAsked = 500;

    private readonly DbConnection connection = engine.Writing;
    private readonly Dictionary<string, ArticleReading> waiting = [];

    /// <summary>An article that was written, as it is shown; what was found of it before is gone. The last reading of a text counts.</summary>
    public void Add(ArticleReading reading) => waiting[reading.Article.Id] = reading;

    /// <summary>What was added stands in its tables already.</summary>
    public void Finish()
    {
        ArticleMarks[] marks = [.. waiting.Values.Select(linker.Mark)];
        long first = connection.ExecuteScalar<long>("SELECT coalesce(max(number), 0) FROM sketches", transaction: transaction) + 1;
        for (int n = 0; n < marks.Length; n++)
            rows.Add(Table.Sketches, first + n, marks[n].ArticleId, linker.Version, KeyList.Write(marks[n].Keys), marks[n].Sketch);
        // In their order, in which a table takes rows much faster.
        foreach ((long key, long number) in marks.SelectMany((mark, n) => mark.Keys.Select(key => (key, first + n))).Order())
            rows.Add(Table.LinkKeys, key, number);
        rows.Flush();
        // Whoever comes later looks for those before: each pair is looked at once.
        for (int n = 0; n < marks.Length; n++)
            Write(marks[n], linker.Link(marks[n], Kin(marks[n].Keys, first + n)));
        rows.Flush();
        waiting.Clear();
    }

    /// <summary>Takes away all that was found of an article; before its statements go.</summary>
    public static void Delete(Engine engine, DbTransaction transaction, string id)
    {
        if (engine.Writing.QuerySingleOrDefault<SketchRow>("SELECT number AS Number, keys AS Keys FROM sketches WHERE article_id = @id", new { id }, transaction) is not { } sketch)
            return;
        foreach (long[] some in KeyList.Read(sketch.Keys).Chunk(MostAsked))
            engine.Writing.Execute($"DELETE FROM link_keys WHERE number = @Number AND {engine.AnyOf("key", "@some")}", new { sketch.Number, some }, transaction);
        foreach (string sql in (string[])[
            "DELETE FROM sketches WHERE article_id = @id",
            "DELETE FROM article_links WHERE article_id IN (SELECT other_id FROM article_links WHERE article_id = @id) AND other_id = @id",
            "DELETE FROM article_links WHERE article_id = @id",
            "DELETE FROM echoes WHERE statement_id IN (SELECT other_id FROM echoes WHERE article_id = @id) AND other_article_id = @id",
            "DELETE FROM echoes WHERE article_id = @id"])
        {
            engine.Writing.Execute(sql, new { id }, transaction);
        }
    }

    private List<ArticleMarks> Kin(ImmutableArray<long> keys, long own)
    {
        var numbers = new HashSet<long>();
        foreach (long[] some in keys.Chunk(MostAsked))
            numbers.UnionWith(connection.Query<long>($"SELECT number FROM link_keys WHERE {engine.AnyOf("key", "@some")} AND number < @own", new { some, own }, transaction));
        var kin = new List<ArticleMarks>(numbers.Count);
        foreach (long[] some in numbers.Order().Chunk(MostAsked))
        {
            kin.AddRange(connection.Query<(string Id, string Sketch)>(
                $"SELECT article_id, sketch FROM sketches WHERE {engine.AnyOf("number", "@some")} AND linker = @Version", new { some, linker.Version }, transaction)
                .Select(row => new ArticleMarks(row.Id, [], row.Sketch)));
        }
        return kin;
    }

    private void Write(ArticleMarks one, FoundLinks found)
    {
        foreach (ArticleLink link in found.Articles)
        {
            string tie = Labels.Ties.Of(link.Tie);
            rows.Add(Table.ArticleLinks, link.One, link.Other, tie, link.Why);
            rows.Add(Table.ArticleLinks, link.Other, link.One, tie, link.Why);
        }
        // Two statements of an article may have one id.
        foreach (EchoLink link in found.Echoes.DistinctBy(link => (link.One, link.Other, link.OtherArticle)))
        {
            string kind = Labels.Echoes.Of(link.Kind);
            rows.Add(Table.Echoes, link.One, link.Other, one.ArticleId, link.OtherArticle, kind, link.IsDoubted, link.Why);
            rows.Add(Table.Echoes, link.Other, link.One, link.OtherArticle, one.ArticleId, kind, link.IsDoubted, link.Why);
        }
    }

    private sealed class SketchRow
    {
        public long Number { get; init; }

        public string Keys { get; init; } = "";
    }
}

/// <summary>Numbers in a text, eight bytes each.</summary>
internal static class KeyList
{
    public static string Write(ImmutableArray<long> keys) => Convert.ToBase64String(System.Runtime.InteropServices.MemoryMarshal.AsBytes(keys.AsSpan()));

    public static long[] Read(string text) => System.Runtime.InteropServices.MemoryMarshal.Cast<byte, long>(Convert.FromBase64String(text)).ToArray();
}
