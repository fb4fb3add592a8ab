using Dapper;
using Parley.Text;

namespace Parley.Recording.Sql;

/// <summary>The FROM and WHERE of a question for places, and its values.</summary>
internal sealed class Conditions
{
    private readonly DynamicParameters values = new();

    public Conditions(Engine engine, StatementQuery query, WordQuery? words)
    {
        var all = new List<string>();
        if (words is not null)
            Add(engine.Words.Matches, "match", engine.Words.Write(words));
        if (query.Kind is { } kind)
            Add("c.kind = @kind", "kind", Labels.Kinds.Of(kind));
        if (query.Language is { } language)
            Add("c.language = @language", "language", language);
        if (query.Outlet is { } outlet)
        {
            Add($"(c.outlet_words = @outlet OR {engine.Holds("c.other_outlets", "@other")})", "outlet", Folding.Fold(outlet));
            values.Add("other", engine.Held(StatementRow.Listed(Folding.Fold(outlet))));
        }
        if (query.Act is { } act)
            Add("c.act = @act", "act", act);
        if (query.Issue is { } issue)
            AddListed("c.issues", "issue", issue);
        if (query.Actor is { } actor)
            AddListed("c.actors", "actor", actor);
        if (query.Place is { } place)
            AddListed("c.place_words", "place", Folding.Fold(place));
        // A partial date fits where the days that it may mean and those asked for overlap.
        if (query.Since is { } since)
            Add("c.last >= @since", "since", AppearanceRow.Day(since)!);
        if (query.Until is { } until)
            Add("c.first <= @until", "until", AppearanceRow.Day(until)!);
        Place = words is null ? "c.place" : engine.Words.Place;
        Sql = $"{(words is null ? "FROM places c" : engine.Words.From)} WHERE {(all.Count == 0 ? "1 = 1" : string.Join(" AND ", all))}";

        void AddListed(string column, string name, string value) =>
            Add(engine.Holds(column, "@" + name), name, engine.Held(StatementRow.Listed(value)));

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
