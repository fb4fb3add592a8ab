using Parley.Recording.Sql;
using Parley.Text;

namespace Parley.Recording.Sqlite;

/// <summary>The full-text index in FTS5. It holds no text of its own; the number of a row is the statement's place.</summary>
internal sealed class SqliteWords : WordIndex
{
    public override string From => "FROM search f CROSS JOIN places c";

    public override string Matches => "f.search MATCH @match AND c.place = f.rowid";

    public override string Place => "f.rowid";

    public override Table Table { get; } = new("search", "rowid", "words", "terms", "speaker", "addressee");

    public override string? DeleteOfArticle => "DELETE FROM search WHERE rowid IN (SELECT place FROM statements WHERE article_id = @id)";

    public override string? CountStray =>
        """
        SELECT (SELECT count(*) FROM search_docsize x WHERE NOT EXISTS (SELECT 1 FROM statements s WHERE s.place = x.id))
            + (SELECT count(*) FROM statements s WHERE NOT EXISTS (SELECT 1 FROM search_docsize x WHERE x.id = s.place))
        """;

    public override string Write(WordQuery query)
    {
        string any = All(query, withTerms: true);
        return query.AsTyped switch
        {
            true => All(query, withTerms: false),
            false => $"({any}) NOT ({All(query, withTerms: false)})",
            null => any,
        };
    }

    private static string All(WordQuery query, bool withTerms) => string.Join(" AND ", query.Content.Select(part => Part(part, withTerms))
        .Concat(query.Speaker.Select(word => $"speaker : {Quote(word)}"))
        .Concat(query.Addressee.Select(word => $"addressee : {Quote(word)}")));

    private static string Part(QueryPart part, bool withTerms)
    {
        string typed = $"words : {Quote(string.Join(' ', part.Words))}{(part.IsPrefix ? " *" : "")}";
        return withTerms && part.Terms.Length > 0
            ? $"({typed} OR {{words terms}} : ({string.Join(" OR ", part.Terms.Select(Quote))}))"
            : typed;
    }

    private static string Quote(string word) => $"\"{word}\"";
}
