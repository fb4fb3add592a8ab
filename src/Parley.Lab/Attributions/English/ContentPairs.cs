using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.English;

/// <summary>
/// Who of the gold was read as whom: one to one, with a content in common by half (Jaccard of the tokens) at least. Loosely
/// the contents alone decide, and the sources only between equals; strictly the sources must agree.
/// </summary>
internal sealed class ContentPairs
{
    private const double Agreement = 0.01;

    public ContentPairs(EnglishArticle article)
    {
        Gold = [.. article.Gold.Where(one => one[Role.Content].Tokens.Count > 0)];
        System = [.. article.System.Where(one => one[Role.Content].Tokens.Count > 0)];
        double[,] loose = new double[Gold.Count, System.Count], strict = new double[Gold.Count, System.Count];
        for (int g = 0; g < Gold.Count; g++)
        {
            for (int s = 0; s < System.Count; s++)
                (loose[g, s], strict[g, s]) = Weights(Gold[g], System[s]);
        }
        Loose = Pairing.Best(loose);
        Strict = Pairing.Best(strict);
    }

    /// <summary>Those that have a content.</summary>
    public IReadOnlyList<Item> Gold { get; }

    public IReadOnlyList<Item> System { get; }

    /// <summary>Places in <see cref="Gold"/> and <see cref="System"/>.</summary>
    public IReadOnlyList<(int Gold, int System)> Loose { get; }

    public IReadOnlyList<(int Gold, int System)> Strict { get; }

    /// <summary>A token in common, or no source on either side.</summary>
    public static bool SourcesAgree(Item gold, Item system)
    {
        HashSet<int> wanted = gold[Role.Source].Tokens, given = system[Role.Source].Tokens;
        return wanted.Overlaps(given) || wanted.Count + given.Count == 0;
    }

    // More pairs count before better ones.
    private static (double Loose, double Strict) Weights(Item gold, Item system)
    {
        double overlap = Jaccard(gold[Role.Content].Tokens, system[Role.Content].Tokens);
        if (overlap < Scored.LeastOverlap)
            return (0, 0);
        bool agree = SourcesAgree(gold, system);
        return (1 + overlap + (agree ? Agreement : 0), agree ? 1 + overlap : 0);
    }

    private static double Jaccard(HashSet<int> a, HashSet<int> b) => a.Count(b.Contains) is var both ? (double)both / (a.Count + b.Count - both) : 0;
}
