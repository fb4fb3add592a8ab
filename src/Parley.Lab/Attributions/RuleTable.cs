namespace Parley.Lab.Attributions;

/// <summary>How right each rule is: how often its contents are of the gold, to the token, and with a token of the source. What is learned is one rule a kind of anchor.</summary>
internal sealed class RuleTable : IMetric<Scored>
{
    private readonly SortedDictionary<string, Tally> tallies = new(StringComparer.Ordinal);

    private readonly record struct Tally(int All, int Found, int Exact, int Source)
    {
        public double Of(int part) => (double)part / Math.Max(1, All);
    }

    public void Add(Scored article)
    {
        var found = article.Found.ToDictionary(pair => pair.System, pair => pair.Gold);
        foreach (Item system in article.System)
        {
            string rule = (system.Read?.Rule ?? "").Split(' ')[0];
            tallies[rule] = Add(tallies.GetValueOrDefault(rule), system, found.GetValueOrDefault(system));
        }
    }

    public void Write(Table table)
    {
        table.Head("by rule", "read", "found", "exact", "+source");
        foreach ((string rule, Tally tally) in tallies)
            table.Row(rule, tally.All, tally.Of(tally.Found), tally.Of(tally.Exact), tally.Of(tally.Source));
    }

    private static Tally Add(Tally so, Item system, Item? gold) => gold is null
        ? so with { All = so.All + 1 }
        : new Tally(so.All + 1, so.Found + 1, so.Exact + (Mistake.IsExact(gold, system) ? 1 : 0), so.Source + (Mistake.HasSource(gold, system) ? 1 : 0));
}
