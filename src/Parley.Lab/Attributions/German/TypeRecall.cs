using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.German;

/// <summary>What was found of the gold, by its type: by half at least, to the token, and how many of its tokens.</summary>
internal sealed class TypeRecall : IMetric<GermanArticle>
{
    private readonly Dictionary<string, Tally> tallies = Types.All.ToDictionary(type => type, _ => default(Tally));

    // Of the Direct ones: found, or whole inside of a statement that was read as quoted in part.
    private Share foundOrInside;

    private readonly record struct Tally(int All, int Found, int Exact, double Tokens)
    {
        public double Of(double part) => All == 0 ? 0 : part / All;
    }

    public void Add(GermanArticle article)
    {
        foreach ((Item? gold, Item? system) in article.Pairs)
        {
            if (gold is null)
                continue;
            Add(gold, system);
            if (gold.Kind == Types.Direct)
                foundOrInside = foundOrInside.Add(IsFound(gold, system) || IsInside(gold, article.System));
        }
    }

    public void Write(Table table)
    {
        table.Head("recall by type", "n", "found", "exact", "tokens");
        foreach ((string type, Tally tally) in tallies)
            table.Row(type, tally.All, tally.Of(tally.Found), tally.Of(tally.Exact), tally.Of(tally.Tokens));
        table.Note("Direct, or quoted in another", foundOrInside);
    }

    // The corpus counts the quoted words of an indirect clause as a quotation of their own, docs/annotation.md as one mixed or free-indirect statement.
    private static bool IsInside(Item gold, IReadOnlyList<Item> system) =>
        system.Any(one => one.Read?.Kind is "mixed" or "free-indirect" && gold[Role.Content].Tokens.All(one[Role.Content].Tokens.Contains));

    private static bool IsFound(Item gold, Item? system) => system is not null && QuotationPairs.Overlap(gold, system) >= Scored.LeastOverlap;

    private void Add(Item gold, Item? system)
    {
        HashSet<int> wanted = gold[Role.Content].Tokens, given = system?[Role.Content].Tokens ?? [];
        Tally so = tallies.GetValueOrDefault(gold.Kind!);
        tallies[gold.Kind!] = new Tally(
            so.All + 1,
            so.Found + (IsFound(gold, system) ? 1 : 0),
            so.Exact + (wanted.SetEquals(given) ? 1 : 0),
            so.Tokens + (double)wanted.Count(given.Contains) / Math.Max(1, wanted.Count));
    }
}
