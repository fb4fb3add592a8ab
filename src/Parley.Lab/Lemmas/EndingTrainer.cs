using Parley.Tagging.Lemmas;
using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Lab.Lemmas;

/// <summary>Learns which lemma rule the forms with an ending mostly have, by a key of their tags.</summary>
/// <param name="fewest">An ending is kept for so many forms; fewer are chance.</param>
internal sealed class EndingTrainer(int fewest)
{
    private readonly SortedDictionary<ulong, HashSet<(string Ending, LemmaRule Rule, string Form)>> byKey = [];

    public void Add(ulong key, string form, LemmaRule rule)
    {
        if (!byKey.TryGetValue(key, out var entries))
            byKey.Add(key, entries = []);
        string lower = form.ToLowerInvariant();
        entries.Add((lower[Math.Max(0, lower.Length - EndingTable.LongestEnding)..], rule, lower));
    }

    public IEnumerable<(ulong Hash, ushort Number)> Entries(Func<LemmaRule, ushort> number)
    {
        foreach ((ulong key, var entries) in byKey)
        {
            Entry[] all = [.. entries.Select(entry => new Entry(entry.Ending, entry.Rule)).OrderBy(entry => entry.Ending, StringComparer.Ordinal).ThenBy(entry => RuleText.Write(entry.Rule), StringComparer.Ordinal)];
            foreach ((string ending, LemmaRule rule) in Kept(all, "", null))
                yield return (FormHash.With(FormHash.Of(ending), key), number(rule));
        }
    }

    // An ending is kept where its commonest rule is another one than that of the shorter ending.
    private IEnumerable<(string Ending, LemmaRule Rule)> Kept(IReadOnlyList<Entry> entries, string ending, LemmaRule? inherited)
    {
        var counts = entries.CountBy(entry => entry.Rule).ToList();
        (LemmaRule best, int count) = counts.MaxBy(pair => pair.Value);
        if (count >= fewest && count * 2 > entries.Count && best != inherited)
        {
            inherited = best;
            yield return (ending, best);
        }
        if (counts.Count == 1 || ending.Length == EndingTable.LongestEnding)
            yield break;
        var longer = entries.Where(entry => entry.Ending.Length > ending.Length)
            .GroupBy(entry => entry.Ending[entry.Ending.Length - ending.Length - 1])
            .OrderBy(group => group.Key);
        foreach (var group in longer)
        {
            foreach (var kept in Kept([.. group], group.Key + ending, inherited))
                yield return kept;
        }
    }

    private readonly record struct Entry(string Ending, LemmaRule Rule);
}
