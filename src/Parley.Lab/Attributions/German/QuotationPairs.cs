using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.German;

/// <summary>
/// Pairs the gold's quotations and those that were read so that the sum of their contents' F1 is greatest; a little is added
/// for the same type and for the same medium. As many are paired as can be, also those that have nothing in common.
/// </summary>
internal static class QuotationPairs
{
    private const double SameType = 0.01;
    private const double SameMedium = 0.001;

    public static IReadOnlyList<(Item? Gold, Item? System)> Of(IReadOnlyList<Item> gold, IReadOnlyList<Item> system)
    {
        double[][] likeness = [.. gold.Select(one => system.Select(other => Likeness(one, other)).ToArray())];
        IReadOnlyList<(int Row, int Column)> pairs = Assignment.Best(gold.Count, system.Count, (g, s) => likeness[g][s]);
        return
        [
            .. pairs.Select(pair => ((Item?)gold[pair.Row], (Item?)system[pair.Column])),
            .. Enumerable.Range(0, system.Count).Except(pairs.Select(pair => pair.Column)).Select(s => ((Item?)null, (Item?)system[s])),
            .. Enumerable.Range(0, gold.Count).Except(pairs.Select(pair => pair.Row)).Select(g => ((Item?)gold[g], (Item?)null)),
        ];
    }

    public static double Overlap(Item gold, Item system) => Found.Of(system[Role.Content].Tokens, gold[Role.Content].Tokens).F1;

    private static double Likeness(Item gold, Item system)
    {
        double overlap = Overlap(gold, system);
        return overlap == 0 ? 0 : overlap + (gold.Kind == system.Kind ? SameType : 0) + (gold.Medium == system.Medium ? SameMedium : 0);
    }
}
