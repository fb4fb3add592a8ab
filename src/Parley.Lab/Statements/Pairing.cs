namespace Parley.Lab.Statements;

/// <summary>The one-to-one pairs with the greatest sum of weights (the Hungarian method, Kuhn 1955, in cubic time).</summary>
public static class Pairing
{
    /// <param name="weights">A row for each of the left, a column for each of the right; 0: they do not belong together.</param>
    /// <returns>Pairs of positive weight, by their rows.</returns>
    public static IReadOnlyList<(int Left, int Right)> Best(double[,] weights)
    {
        // What belongs to nothing only takes time.
        int[] all = [.. Enumerable.Range(0, weights.GetLength(1))];
        int[] rows = [.. Enumerable.Range(0, weights.GetLength(0)).Where(i => all.Any(j => weights[i, j] > 0))];
        int[] columns = [.. all.Where(j => rows.Any(i => weights[i, j] > 0))];
        int[] rowOf = Assign(Math.Max(rows.Length, columns.Length), (i, j) => i < rows.Length && j < columns.Length ? -weights[rows[i], columns[j]] : 0);
        return [.. columns.Index()
            .Select(column => (Row: rowOf[column.Index + 1] - 1, Right: column.Item))
            .Where(pair => pair.Row < rows.Length && weights[rows[pair.Row], pair.Right] > 0)
            .Select(pair => (Left: rows[pair.Row], pair.Right))
            .Order()];
    }

    // Rows and columns count from 1; column 0 is where each row begins its search.
    private static int[] Assign(int size, Func<int, int, double> cost)
    {
        double[] u = new double[size + 1], v = new double[size + 1];
        int[] rowOf = new int[size + 1], way = new int[size + 1];
        for (int row = 1; row <= size; row++)
        {
            rowOf[0] = row;
            for (int column = Search(cost, u, v, rowOf, way); column != 0; column = way[column])
                rowOf[column] = rowOf[way[column]];
        }
        return rowOf;
    }

    /// <returns>The free column at which the shortest way from the row of column 0 ends.</returns>
    private static int Search(Func<int, int, double> cost, double[] u, double[] v, int[] rowOf, int[] way)
    {
        double[] low = [.. Enumerable.Repeat(double.PositiveInfinity, rowOf.Length)];
        bool[] used = new bool[rowOf.Length];
        int at = 0;
        do
        {
            used[at] = true;
            int next = -1;
            for (int column = 1; column < rowOf.Length; column++)
            {
                if (used[column])
                    continue;
                double reduced = cost(rowOf[at] - 1, column - 1) - u[rowOf[at]] - v[column];
                if (reduced < low[column])
                    (low[column], way[column]) = (reduced, at);
                if (next < 0 || low[column] < low[next])
                    next = column;
            }
            double delta = low[next];
            for (int column = 0; column < rowOf.Length; column++)
            {
                if (used[column])
                    (u[rowOf[column]], v[column]) = (u[rowOf[column]] + delta, v[column] - delta);
                else
                    low[column] -= delta;
            }
            at = next;
        }
        while (rowOf[at] != 0);
        return at;
    }
}
