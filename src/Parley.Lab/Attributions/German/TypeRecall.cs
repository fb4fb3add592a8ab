namespace Parley.Lab.Attributions.German;

/// <summary>What was found of the gold, by its type: by half at least, to the token, and how many of its tokens.</summary>
internal sealed class TypeRecall : IMetric<GermanArticle>
{
    private readonly Dictionary<string, Tally> tallies = Types.All.ToDictionary(type => type, _ => default(Tally));

    private readonly record struct Tally(int All, int Found, int Exact, double Tokens)
    {
        public double Of(double part) => All == 0 ? 0 : part / All;
    }

    public void Add(GermanArticle article)
    {
        foreach ((Item? gold, Item? system) in article.Pairs)
        {
            if (gold is not null)
                Add(gold, system);
        }
    }

    public void Write(Table table)
    {
        table.Head("recall by type", "n", "found", "exact", "tokens");
        foreach ((string type, Tally tally) in tallies)
            table.Row(type, tally.All, tally.Of(tally.Found), tally.Of(tally.Exact), tally.Of(tally.Tokens));
    }

    private void Add(Item gold, Item? system)
    {
        HashSet<int> wanted = gold[Role.Content].Tokens, given = system?[Role.Content].Tokens ?? [];
        Tally so = tallies.GetValueOrDefault(gold.Kind!);
        tallies[gold.Kind!] = new Tally(
            so.All + 1,
            so.Found + (system is not null && QuotationPairs.Overlap(gold, system) >= Scored.LeastOverlap ? 1 : 0),
            so.Exact + (wanted.SetEquals(given) ? 1 : 0),
            so.Tokens + (double)wanted.Count(given.Contains) / Math.Max(1, wanted.Count));
    }
}
