using System.Globalization;
using Parley.Linking.Sketching;
using Parley.Text;

namespace Parley.Linking.Echoes;

/// <summary>A statement of one article and its echo in another.</summary>
/// <param name="Place">Of the statement in the first article, as <paramref name="OtherPlace"/> in the second.</param>
/// <param name="Link">Null: they are near each other, as two reports of one happening are, but too little speaks for their being one.</param>
internal sealed record Echo(int Place, int OtherPlace, EchoLink? Link);

/// <summary>The statements that two articles have in common. Each is the other's best partner, or its words stand there too.</summary>
internal static class EchoFinder
{
    // So much more than enough that another partner does not matter; not quite enough; nearly as much as for the best partner.
    private const float Certain = 4f, Near = -0.8f, NearlyBest = 0.1f;

    private const int MostPartners = 4;

    public static IReadOnlyList<Echo> Find(ArticleSketch one, ArticleSketch other, EchoWeights weights)
    {
        var pairs = new List<(int Place, int Other, EchoScore Score)>();
        float[] best = new float[one.Statements.Length], bestOther = new float[other.Statements.Length];
        Array.Fill(best, float.NegativeInfinity);
        Array.Fill(bestOther, float.NegativeInfinity);
        for (int i = 0; i < best.Length; i++)
        {
            for (int j = 0; j < bestOther.Length; j++)
            {
                if (EchoScore.Of(one, one.Statements[i], other, other.Statements[j], weights) is not { } score || !(score.Value >= weights.Enough + Near || score.IsVerbatim))
                    continue;
                pairs.Add((i, j, score));
                (best[i], bestOther[j]) = (Math.Max(best[i], score.Value), Math.Max(bestOther[j], score.Value));
            }
        }
        return [.. Few(pairs.Where(pair => pair.Score.IsVerbatim || pair.Score.Value >= weights.Enough + Certain
                || (pair.Score.Value >= best[pair.Place] - NearlyBest && pair.Score.Value >= bestOther[pair.Other] - NearlyBest)), one, other)
            .Select(pair => new Echo(pair.Place, pair.Other, pair.Score.Value >= weights.Enough || pair.Score.IsVerbatim ? Link(one, pair.Place, other, pair.Other, pair.Score) : null))];
    }

    // An article that says one thing a hundred times is one report of it: each statement has a few partners. The order is the same from both sides.
    private static IEnumerable<(int Place, int Other, EchoScore Score)> Few(IEnumerable<(int Place, int Other, EchoScore Score)> pairs, ArticleSketch one, ArticleSketch other)
    {
        int[] partners = new int[one.Statements.Length], partnersOther = new int[other.Statements.Length];
        string Lesser(int place, int otherPlace, bool least) =>
            string.CompareOrdinal(one.Statements[place].Id, other.Statements[otherPlace].Id) < 0 == least ? one.Statements[place].Id : other.Statements[otherPlace].Id;
        foreach ((int place, int otherPlace, EchoScore score) in pairs.OrderByDescending(pair => pair.Score.Value)
            .ThenBy(pair => Lesser(pair.Place, pair.Other, true), StringComparer.Ordinal).ThenBy(pair => Lesser(pair.Place, pair.Other, false), StringComparer.Ordinal))
        {
            if (partners[place] >= MostPartners || partnersOther[otherPlace] >= MostPartners)
                continue;
            partners[place]++;
            partnersOther[otherPlace]++;
            yield return (place, otherPlace, score);
        }
    }

    private static EchoLink Link(ArticleSketch one, int place, ArticleSketch other, int otherPlace, EchoScore score) => new(
        one.Statements[place].Id,
        other.Statements[otherPlace].Id,
        other.Id,
        one.Language != other.Language ? EchoKind.Translation : score.SharedWords >= EchoScore.Verbatim ? EchoKind.Verbatim : EchoKind.Paraphrase,
        score.IsDoubted,
        string.Join(", ", Reasons(one.Statements[place], other.Statements[otherPlace], score)));

    private static IEnumerable<string> Reasons(StatementSketch one, StatementSketch other, EchoScore score)
    {
        if (score.IsDoubted)
            yield return "other speaker";
        else if (score.Signs.Speaker != SpeakerTie.Unknown)
            yield return "same speaker";
        if (score.Signs.Days == 0)
            yield return "same day";
        if (one.Act != 0 && one.Act == other.Act)
            yield return "same act";
        if (one.Issues.Any(other.Issues.Contains))
            yield return "issue";
        if (score.Signs.Numbers > 0)
            yield return "numbers";
        if (score.Signs.Names > 0)
            yield return "names";
        if (score.SharedWords > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"words {score.SharedWords:0.00}");
        else if (score.Signs.Alike > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"meaning {score.Signs.Alike:0.00}");
    }
}
