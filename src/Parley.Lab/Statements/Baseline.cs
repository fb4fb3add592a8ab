namespace Parley.Lab.Statements;

/// <summary>What coding is measured against: no rule, but the commonest label for each statement.</summary>
internal static class Baseline
{
    /// <param name="gold">By which it is told what is common.</param>
    /// <returns>The same statements with other codes. The commonest speaker is nobody in particular, a chain or condition the commonest is none.</returns>
    public static Dictionary<string, ReadArticle> Of(IEnumerable<GoldArticle> gold, Dictionary<string, ReadArticle> read)
    {
        GoldStatement[] all = [.. gold.SelectMany(article => article.Statements)];
        string? act = Commonest(all.Select(one => one.Act)), issue = Commonest(all.SelectMany(one => one.Issues ?? []));
        string? speaker = Commonest(all.Select(one => one.Speaker?[0]));
        return read.ToDictionary(pair => pair.Key, pair => pair.Value with { Statements = [.. pair.Value.Statements.Select(one => Coded(one, act, issue, speaker))] });
    }

    private static ReadStatement Coded(ReadStatement one, string? act, string? issue, string? speaker) => one with
    {
        Act = act,
        Issues = issue is null ? [] : [issue],
        Condition = null,
        Date = null,
        Source = new ReadSource(one.Source?.Spans, speaker, null, null),
    };

    private static string? Commonest(IEnumerable<string?> labels) => labels.OfType<string>().GroupBy(label => label)
        .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
}
