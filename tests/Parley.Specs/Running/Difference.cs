using System.Text;

namespace Parley.Specs.Running;

/// <summary>Where two lists of statements part: the longest common list stays, the rest is marked - (asked for) and + (found).</summary>
public static class Difference
{
    /// <returns>Null: they do not differ.</returns>
    public static string? Between(IReadOnlyList<StatementLine> asked, IReadOnlyList<StatementLine> found)
    {
        int[,] common = Common(asked, found);
        if (asked.Count == found.Count && common[0, 0] == asked.Count)
            return null;
        var lines = new StringBuilder();
        int a = 0, f = 0;
        while (a < asked.Count || f < found.Count)
        {
            if (a < asked.Count && f < found.Count && asked[a].Fits(found[f]))
                lines.Append("  ").Append(found[(a++, f++).Item2]).Append('\n');
            else if (f == found.Count || (a < asked.Count && common[a + 1, f] >= common[a, f + 1]))
                lines.Append("- ").Append(asked[a++]).Append('\n');
            else
                lines.Append("+ ").Append(found[f++]).Append('\n');
        }
        return lines.ToString();
    }

    // [a, f]: how many fit between what is asked from a on and what is found from f on.
    private static int[,] Common(IReadOnlyList<StatementLine> asked, IReadOnlyList<StatementLine> found)
    {
        var common = new int[asked.Count + 1, found.Count + 1];
        for (int a = asked.Count - 1; a >= 0; a--)
            for (int f = found.Count - 1; f >= 0; f--)
                common[a, f] = asked[a].Fits(found[f])
                    ? common[a + 1, f + 1] + 1
                    : Math.Max(common[a + 1, f], common[a, f + 1]);
        return common;
    }
}
