using System.Data.Common;

namespace Parley.Recording.Sql;

/// <summary>What one database does otherwise than another. All SQL that both understand is written once, beside this.</summary>
internal abstract class Engine : IDisposable
{
    /// <summary>How the user knows the record.</summary>
    public abstract string Name { get; }

    /// <summary>The connection that writes.</summary>
    public abstract DbConnection Writing { get; }

    /// <summary>The full-text index.</summary>
    public abstract WordIndex Words { get; }

    /// <summary>Begins to write; another process that writes is waited for, for a time.</summary>
    public abstract DbTransaction BeginWriting();

    public abstract IRowWriter Rows(DbTransaction transaction);

    /// <summary>One more connection, which writes nothing and waits for no writer.</summary>
    public abstract DbConnection OpenForQueries();

    /// <summary>A transaction that sees one state of the record throughout.</summary>
    public abstract DbTransaction BeginQueries(DbConnection connection);

    /// <summary>A text as the engine can hold it; as long, in code points, as it was.</summary>
    public virtual string? Storable(string? text) => StoredText.WellFormed(text);

    /// <summary>The condition that a column holds one of a list's values.</summary>
    public abstract string AnyOf(string column, string list);

    /// <summary>The condition that a JSON array of words holds one of them, as <see cref="Held"/> puts it.</summary>
    public abstract string Holds(string column, string value);

    /// <param name="listed">The word as it stands in the array, in quotation marks.</param>
    public virtual string Held(string listed) => listed;

    /// <summary>How many bytes the record takes.</summary>
    public abstract long Size(DbConnection connection);

    /// <summary>What the engine's own examination of its pages finds, a line each.</summary>
    public abstract IEnumerable<string> Examine(DbConnection connection);

    /// <exception cref="RecordException">In place of the engine's own, where the user can do something about it.</exception>
    public abstract T Guard<T>(Func<T> work);

    /// <summary>The same for what is enumerated lazily.</summary>
    public IEnumerable<T> Guard<T>(IEnumerable<T> rows)
    {
        using IEnumerator<T> row = rows.GetEnumerator();
        while (Guard(row.MoveNext))
            yield return row.Current;
    }

    public abstract void Dispose();
}

/// <summary>Inserts many rows. What was added may be seen by queries only after <see cref="Flush"/>.</summary>
internal interface IRowWriter : IDisposable
{
    /// <param name="values">One for each of the table's columns, in their order.</param>
    void Add(Table table, params ReadOnlySpan<object?> values);

    void Flush();
}

/// <summary>A table into which rows are inserted in numbers. Columns hold text, numbers of 64 bits, and true and false as 1 and 0.</summary>
internal sealed record Table(string Name, params string[] Columns)
{
    public static readonly Table ArticleLinks = new("article_links", "article_id", "other_id", "tie", "why");

    public static readonly Table Boilerplate = new("boilerplate", "article_id", "n", "start", "\"end\"");

    public static readonly Table Echoes = new("echoes", "statement_id", "other_id", "article_id", "other_article_id", "kind", "doubted", "why");

    public static readonly Table LinkKeys = new("link_keys", "key", "number");

    public static readonly Table Problems = new("problems", "article_id", "n", "code", "message", "start", "\"end\"");

    /// <summary>What filters and facets ask of a statement, small and in the order of the hits.</summary>
    public static readonly Table Places = new(
        "places", "place", "first", "last", "kind", "language", "outlet", "outlet_words", "speaker", "act", "issues", "actors", "place_names",
        "place_words", "other_outlets");

    public static readonly Table Sketches = new("sketches", "number", "article_id", "linker", "keys", "sketch");

    public static readonly Table Spans = new("spans", "statement_key", "part", "n", "start", "\"end\"", "exact");

    public static readonly Table Statements = new(
        "statements",
        "key", "id", "article_id", "position", "place", "parent", "parent_position", "kind", "medium", "negated", "hypothetical", "rule",
        "name", "name_basis", "via", "addressee_name", "actors", "act", "issues", "conditions", "certainty", "doubted", "date",
        "date_first", "date_last", "numbers", "places", "act_basis", "issue_bases");
}

/// <summary>The full-text index: a row a statement, by its place, with the columns of <see cref="Parley.Text.SearchText"/>.</summary>
internal abstract class WordIndex
{
    /// <summary>Where the search begins: the index as <c>f</c>, its places as <c>c</c>.</summary>
    public abstract string From { get; }

    /// <summary>The condition under which a row matches <c>@match</c>, and belongs to its place.</summary>
    public abstract string Matches { get; }

    /// <summary>The column of <c>f</c> that holds the place.</summary>
    public abstract string Place { get; }

    /// <summary>The table of the index, for rows by their <see cref="Table.Columns"/>: place, words, terms, speaker, addressee.</summary>
    public abstract Table Table { get; }

    /// <summary>Removes the rows of an article's statements; before the statements go. Null: they go with the places.</summary>
    public abstract string? DeleteOfArticle { get; }

    /// <summary>What counts the index' rows whose statement is gone, and the statements without a row; null: there can be none.</summary>
    public abstract string? CountStray { get; }

    /// <summary>A query in the engine's own form. Words are folded, letters and digits only: none is ever read as syntax.</summary>
    public abstract string Write(WordQuery query);
}
