namespace Parley.Lab.Attributions;

/// <summary>What counts as one.</summary>
internal static class Mistake
{
    public static bool IsExact(Item gold, Item system) => gold[Role.Content].Tokens.SetEquals(system[Role.Content].Tokens);

    /// <summary>A token of it, or none on either side.</summary>
    public static bool HasSource(Item gold, Item system) =>
        gold[Role.Source].Tokens.Overlaps(system[Role.Source].Tokens) || gold[Role.Source].Tokens.Count + system[Role.Source].Tokens.Count == 0;
}

/// <summary>
/// Each mistake with its place (code points) and its words, and how often which cue was missed. The words are others': they are for the
/// terminal, and for no file of the repository.
/// </summary>
internal sealed class MistakeList : IMetric<Scored>
{
    private const int MostCues = 60;
    private const int MostCharacters = 100;

    private readonly List<string> lines = [];
    private readonly Dictionary<string, int> cues = [];

    public void Add(Scored article)
    {
        (Item Gold, Item System)[] found = [.. article.Found];
        foreach (Item gold in article.Gold.Where(one => one[Role.Content].Spans.Count > 0).Except(found.Select(pair => pair.Gold)))
            AddMissed(article, gold);
        foreach (Item system in article.System.Except(found.Select(pair => pair.System)))
            lines.Add($"{Place(article, "too much", system)} [{system.Read?.Rule}] {Words(article, system)}");
        foreach ((Item gold, Item system) in found)
        {
            if (!Mistake.IsExact(gold, system))
                lines.Add($"{Place(article, "borders", gold)} [{system.Read?.Rule}] {Short(article, gold, Role.Content)} -> {Short(article, system, Role.Content)}");
            if (!Mistake.HasSource(gold, system))
                lines.Add($"{Place(article, "source", gold)} [{system.Read?.Rule}] {Short(article, gold, Role.Source)} -> {Short(article, system, Role.Source)}");
        }
    }

    public void Write(Table table)
    {
        table.Head("cues missed", "n");
        foreach ((string cue, int count) in cues.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostCues))
            table.Row(cue, count);
        table.Head("mistakes");
        foreach (string line in lines)
            table.Note(line);
    }

    private void AddMissed(Scored article, Item gold)
    {
        string cue = Short(article, gold, Role.Cue).ToLowerInvariant();
        cues[cue] = cues.GetValueOrDefault(cue) + 1;
        lines.Add($"{Place(article, "missed", gold)} [{gold.Kind}] {Words(article, gold)}");
    }

    private static string Place(Scored article, string mistake, Item item) => $"{mistake} {article.Id}:{item[Role.Content].Spans[0].Start}";

    private static string Words(Scored article, Item item) => $"{Short(article, item, Role.Source)} | {Short(article, item, Role.Cue)} | {Short(article, item, Role.Content)}";

    private static string Short(Scored article, Item item, Role role)
    {
        string words = article.Text.Words(item[role].Spans).ReplaceLineEndings(" ");
        return words.Length <= MostCharacters ? words : $"{words[..(MostCharacters / 2)]} … {words[^(MostCharacters / 2)..]}";
    }
}
