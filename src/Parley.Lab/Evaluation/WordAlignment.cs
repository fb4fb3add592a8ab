namespace Parley.Lab.Evaluation;

/// <summary>Which word of the system is which of the gold.</summary>
internal static class WordAlignment
{
    /// <returns>For each word of the gold the number of the system's, or -1.</returns>
    public static int[] Of(IReadOnlyList<Conll18.AnalysedWord> gold, IReadOnlyList<Conll18.AnalysedWord> system)
    {
        ILookup<Conll18.Place, int> others = Enumerable.Range(0, system.Count).ToLookup(i => system[i].Place);
        int[] aligned = [.. Enumerable.Repeat(-1, gold.Count)];
        foreach (IGrouping<Conll18.Place, int> group in Enumerable.Range(0, gold.Count).GroupBy(i => gold[i].Place))
        {
            int[] mine = [.. group], theirs = [.. others[group.Key]];
            var pairs = mine.Length == theirs.Length ? mine.Zip(theirs) : LongestCommon(mine, theirs, (g, s) => gold[g].Form == system[s].Form);
            foreach ((int g, int s) in pairs)
                aligned[g] = s;
        }
        return aligned;
    }

    private static IEnumerable<(int Gold, int System)> LongestCommon(int[] gold, int[] system, Func<int, int, bool> same)
    {
        // How much is common behind (i, j).
        int[,] common = new int[gold.Length + 1, system.Length + 1];
        for (int i = gold.Length - 1; i >= 0; i--)
        {
            for (int j = system.Length - 1; j >= 0; j--)
                common[i, j] = same(gold[i], system[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        for (int i = 0, j = 0; i < gold.Length && j < system.Length;)
        {
            if (same(gold[i], system[j]))
                yield return (gold[i++], system[j++]);
            else if (common[i + 1, j] >= common[i, j + 1])
                i++;
            else
                j++;
        }
    }
}
