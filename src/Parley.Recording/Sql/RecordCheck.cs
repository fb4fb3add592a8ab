using System.Data.Common;
using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>Looks whether the record is whole: the pages, what points to what, and that every span holds its words.</summary>
internal sealed class RecordCheck(Engine engine, DbConnection connection)
{
    private static readonly (string What, string? Sql)[] counts =
    [
        ("spans of no statement", "SELECT count(*) FROM spans x WHERE NOT EXISTS (SELECT 1 FROM statements s WHERE s.key = x.statement_key)"),
        ("statements of no article", "SELECT count(*) FROM statements x WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = x.article_id)"),
        ("appearances of no article", "SELECT count(*) FROM appearances x WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = x.article_id)"),
        ("passages of boilerplate of no article", "SELECT count(*) FROM boilerplate x WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = x.article_id)"),
        ("problems of no article", "SELECT count(*) FROM problems x WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = x.article_id)"),
        ("articles that appeared nowhere", "SELECT count(*) FROM articles a WHERE 1 <> (SELECT count(*) FROM appearances p WHERE p.article_id = a.id AND p.shown = 1)"),
        ("places of no statement, or statements without one", "SELECT (SELECT count(*) FROM places c WHERE NOT EXISTS (SELECT 1 FROM statements s WHERE s.place = c.place)) + (SELECT count(*) FROM statements s WHERE NOT EXISTS (SELECT 1 FROM places c WHERE c.place = s.place))"),
        ("statements without content", "SELECT count(*) FROM statements s WHERE NOT EXISTS (SELECT 1 FROM spans x WHERE x.statement_key = s.key AND x.part = 'content')"),
        ("echoes of no statement", "SELECT count(*) FROM echoes e WHERE NOT EXISTS (SELECT 1 FROM statements s WHERE s.article_id = e.article_id AND s.id = e.statement_id)"),
        ("pairs that stand on one side only", "SELECT (SELECT count(*) FROM echoes e WHERE NOT EXISTS (SELECT 1 FROM echoes o WHERE o.statement_id = e.other_id AND o.other_id = e.statement_id)) + (SELECT count(*) FROM article_links l WHERE NOT EXISTS (SELECT 1 FROM article_links o WHERE o.article_id = l.other_id AND o.other_id = l.article_id AND o.tie = l.tie))"),
        ("sketches of no article", "SELECT count(*) FROM sketches x WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = x.article_id)"),
        ("statements inside of one that is not there", "SELECT count(*) FROM statements s WHERE s.parent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM statements o WHERE o.article_id = s.article_id AND o.id = s.parent)"),
    ];

    public IEnumerable<string> Run()
    {
        foreach (string fault in engine.Examine(connection))
            yield return fault;
        foreach ((string what, string? sql) in counts.Append(("statements that the index does not know, or rows of it without one", engine.Words.CountStray)))
        {
            if (sql is not null && connection.ExecuteScalar<long>(sql) is > 0 and var count)
                yield return $"{count} {what}";
        }
        foreach (string fault in Spans())
            yield return fault;
    }

    // Article by article, so that no text is fetched twice and never two are held.
    private IEnumerable<string> Spans()
    {
        string after = "";
        while (connection.QueryFirstOrDefault<(string Id, string Text)>("SELECT id, text FROM articles WHERE id > @after ORDER BY id LIMIT 1", new { after }) is { Id: { } id, Text: { } text })
        {
            after = id;
            if (ContentId.OfArticle(text) != id && text == engine.Storable(text) && !text.Contains('\uFFFD', StringComparison.Ordinal))
                yield return $"the text of article {id} is not the one that was read";
            var stored = new StoredText(text);
            foreach (CheckedSpan span in connection.Query<CheckedSpan>(
                """
                SELECT s.id AS Statement, x.part AS Part, x.start AS Start, x."end" AS "End", x.exact AS Exact
                FROM spans x JOIN statements s ON s.key = x.statement_key WHERE s.article_id = @id ORDER BY s.position, x.part, x.n
                """,
                new { id }))
            {
                if (stored.Words(span.Start, span.End) != span.Exact)
                    yield return $"statement {span.Statement}: the words of its {span.Part} do not stand at {span.Start} to {span.End} of article {id}";
            }
        }
    }

    private sealed class CheckedSpan
    {
        public string Statement { get; init; } = "";

        public string Part { get; init; } = "";

        public long Start { get; init; }

        public long End { get; init; }

        public string Exact { get; init; } = "";
    }
}
