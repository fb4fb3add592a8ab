using System.Data.Common;
using Dapper;

namespace Parley.Recording.Sql;

/// <summary>How often each speaker, outlet, kind, language, act, issue and place stands among the hits.</summary>
internal sealed class FacetCounter(DbConnection connection)
{
    /// <summary>Of a field with very many values those that are shown.</summary>
    private const int MostValues = 20;

    /// <summary>Issues and places stand in lists, of which few are different: each is taken apart once.</summary>
    private static readonly (string Field, string Lists)[] Listed = [("issue", "lists of issues"), ("place", "lists of places")];

    private readonly Dictionary<string, Dictionary<string, long>> fields = [];

    /// <summary>How many hits were counted.</summary>
    public long Hits { get; private set; }

    public IReadOnlyList<Facet> Count(Conditions conditions)
    {
        foreach (Row row in connection.Query<Row>(
            $"""
            SELECT c.speaker AS Speaker, c.outlet AS Outlet, c.kind AS Kind, c.language AS Language, c.act AS Act, c.issues AS Issues, c.place_names AS Places
            {conditions.Sql} ORDER BY {conditions.Place} DESC LIMIT {SearchPage.MostCounted}
            """,
            conditions.With(),
            buffered: false))
        {
            Hits++;
            Add("speaker", row.Speaker);
            Add("outlet", row.Outlet);
            Add("kind", row.Kind);
            Add("language", row.Language);
            Add("act", row.Act);
            Add(Listed[0].Lists, row.Issues);
            Add(Listed[1].Lists, row.Places);
        }
        foreach ((string field, string lists) in Listed)
            TakeApart(lists, field);
        return [.. fields.Select(field => new Facet(field.Key, Most(field.Value)))];
    }

    private void Add(string field, string? value, long times = 1)
    {
        if (!fields.TryGetValue(field, out Dictionary<string, long>? values))
            fields[field] = values = new Dictionary<string, long>(StringComparer.Ordinal);
        if (value is not null)
            values[value] = values.GetValueOrDefault(value) + times;
    }

    private void TakeApart(string lists, string field)
    {
        foreach ((string list, long times) in fields.Remove(lists, out Dictionary<string, long>? all) ? all : [])
        {
            foreach (string value in StatementRow.List(list) ?? [])
                Add(field, value, times);
        }
    }

    private static IReadOnlyList<(string, long)> Most(Dictionary<string, long> values) =>
        [.. values.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostValues).Select(pair => (pair.Key, pair.Value))];

    private sealed record Row(string? Speaker, string? Outlet, string Kind, string? Language, string? Act, string? Issues, string? Places)
    {
        private Row()
            : this(null, null, "", null, null, null, null)
        {
        }
    }
}
