namespace Parley.Lab.Statements;

/// <summary>
/// What was read of articles against their gold. Statements are paired one to one so that the sum of their contents' character F1 is
/// greatest; pairs under <see cref="LeastOverlap"/> are no matches. Fields are judged over the matches; a gold value that is absent
/// counts only where "none" is said.
/// </summary>
public sealed record StatementScore
{
    public const double LeastOverlap = 0.5;

    public int Articles { get; init; }

    public Found Statements { get; init; }

    /// <summary>Matches whose speaker is right as well.</summary>
    public Found AndSpeaker { get; init; }

    /// <summary>The characters that belong to any statement's content.</summary>
    public Found Content { get; init; }

    public Found Issues { get; init; }

    /// <summary>By the names of <see cref="FieldScore"/>.</summary>
    public IReadOnlyDictionary<string, Share> Fields { get; init; } = new Dictionary<string, Share>();

    /// <summary>Mistakes, as "kind: direct -> indirect", and how many.</summary>
    public IReadOnlyDictionary<string, int> Mistakes { get; init; } = new Dictionary<string, int>();

    public static StatementScore operator +(StatementScore a, StatementScore b) => new()
    {
        Articles = a.Articles + b.Articles,
        Statements = a.Statements + b.Statements,
        AndSpeaker = a.AndSpeaker + b.AndSpeaker,
        Content = a.Content + b.Content,
        Issues = a.Issues + b.Issues,
        Fields = Sum(a.Fields, b.Fields, (x, y) => x + y),
        Mistakes = Sum(a.Mistakes, b.Mistakes, (x, y) => x + y),
    };

    /// <param name="read">Null: nothing was read of the article.</param>
    public static StatementScore Of(GoldArticle article, ReadArticle? read)
    {
        GoldStatement[] gold = [.. article.Statements.Where(one => one.Content.Count > 0)];
        ReadStatement[] system = [.. (read?.Statements ?? []).Where(one => one.Content?.Spans is { Count: > 0 })];
        HashSet<int>[] g = [.. gold.Select(one => Offsets.Of(one.Content))], s = [.. system.Select(one => Offsets.Of(one.Content!.Spans))];
        IReadOnlyList<(int Left, int Right)> pairs = Match(g, s);
        int soft = pairs.Count(pair => gold[pair.Left].IsBorderline);
        var fields = new FieldScore(article);
        foreach ((int left, int right) in pairs.Where(pair => !gold[pair.Left].IsBorderline))
            fields.Add(gold[left], system[right]);
        foreach (GoldStatement one in gold.Where(one => !one.IsBorderline))
            fields.AddGold(one);
        var matches = new Found(pairs.Count - soft, system.Length - soft, gold.Count(one => !one.IsBorderline));
        return new StatementScore
        {
            Articles = 1,
            Statements = matches,
            AndSpeaker = matches with { Both = fields.RightSpeakers },
            Content = Found.Of([.. s.SelectMany(one => one)], [.. g.SelectMany(one => one)]),
            Issues = fields.Issues,
            Fields = fields.Shares,
            Mistakes = fields.Mistakes,
        };
    }

    /// <summary>Which gold content belongs to which that was read, by their characters.</summary>
    public static IReadOnlyList<(int Left, int Right)> Match(HashSet<int>[] gold, HashSet<int>[] system) => Pairing.Best(Weights(gold, system));

    private static double[,] Weights(HashSet<int>[] gold, HashSet<int>[] system)
    {
        var weights = new double[gold.Length, system.Length];
        for (int i = 0; i < gold.Length; i++)
        {
            for (int j = 0; j < system.Length; j++)
                weights[i, j] = Offsets.F1(gold[i], system[j]) is >= LeastOverlap and var overlap ? overlap : 0;
        }
        return weights;
    }

    private static Dictionary<string, T> Sum<T>(IReadOnlyDictionary<string, T> a, IReadOnlyDictionary<string, T> b, Func<T, T, T> add) =>
        a.Concat(b).GroupBy(pair => pair.Key, pair => pair.Value).ToDictionary(group => group.Key, group => group.Aggregate(add));
}
