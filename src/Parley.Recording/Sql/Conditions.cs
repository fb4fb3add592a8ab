using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>The FROM and WHERE of a question for places, and its values.</summary>
internal sealed class Conditions
{
    private readonly DynamicParameters values = new();

    public Conditions(WordIndex index, StatementQuery query, WordQuery? words)
    {
        var all = new List<string>();
        if (words is not null)
            Add(index.Matches, "match", index.Write(words));
        if (query.Kind is { } kind)
            Add("c.kind = @kind", "kind", Labels.Kinds.Of(kind));
        if (query.Language is { } language)
            Add("c.language = @language", "language", language);
        if (query.Outlet is { } outlet)
            Add("c.outlet_words = @outlet", "outlet", Folding.Fold(outlet));
        if (query.Act is { } act)
            Add("c.act = @act", "act", act);
        if (query.Issue is { } issue)
            Add("replace(c.issues, @issue, '') <> c.issues", "issue", StatementRow.Listed(issue));
        if (query.Actor is { } actor)
            Add("replace(c.actors, @actor, '') <> c.actors", "actor", StatementRow.Listed(actor));
        if (query.Place is { } place)
            Add("replace(c.place_words, @place, '') <> c.place_words", "place", StatementRow.Listed(Folding.Fold(place)));
        // A partial date fits where the days that it may mean and those asked for overlap.
        if (query.Since is { } since)
            Add("c.last >= @since", "since", AppearanceRow.Day(since)!);
        if (query.Until is { } until)
            Add("c.first <= @until", "until", AppearanceRow.Day(until)!);
        Place = words is null ? "c.place" : index.Place;
        Sql = $"{(words is null ? "FROM places c" : index.From)} WHERE {(all.Count == 0 ? "1 = 1" : string.Join(" AND ", all))}";

        void Add(string condition, string name, string value)
        {
            all.Add(condition);
            // PostgreSQL takes no U+0000, and nothing that is recorded has one where this is asked.
            values.Add(name, value.Replace('\0', '\uFFFD'));
        }
    }

    public string Sql { get; }

    /// <summary>What the order of the hits goes by.</summary>
    public string Place { get; }

    public DynamicParameters With(object? more = null)
    {
        var all = new DynamicParameters(values);
        if (more is not null)
            all.AddDynamicParams(more);
        return all;
    }
}
