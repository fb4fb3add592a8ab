namespace Parley.Lab.Attributions.German;

/// <summary>
/// The one-to-one pairs with the greatest sum, of which there are as many as rows or columns (shortest augmenting paths, Jonker and Volgenant
/// 1987, Crouse 2016). Several may be best, and the metric then shows which was taken; so it is taken as solvers for rectangular problems do: each
/// search looks at the columns from the last to the first, puts the last of those that wait in the place of one that is done, takes the first of
/// the nearest, and of these rather one that is free.
/// </summary>
internal sealed class Assignment
{
    private readonly int rows, columns;
    private readonly Func<int, int, double> score;
    private readonly double[] rowPrice, columnPrice;
    private readonly int[] columnOf, rowOf;

    private Assignment(int rows, int columns, Func<int, int, double> score)
    {
        (this.rows, this.columns, this.score) = (rows, columns, score);
        (rowPrice, columnPrice) = (new double[rows], new double[columns]);
        (columnOf, rowOf) = (new int[rows], new int[columns]);
        Array.Fill(columnOf, -1);
        Array.Fill(rowOf, -1);
    }

    /// <returns>By their rows.</returns>
    public static IReadOnlyList<(int Row, int Column)> Best(int rows, int columns, Func<int, int, double> score)
    {
        if (columns < rows)
            return [.. Best(columns, rows, (column, row) => score(row, column)).Select(pair => (pair.Column, pair.Row)).Order()];
        var assignment = new Assignment(rows, columns, score);
        for (int row = 0; row < rows; row++)
            new Search(assignment, row).Run();
        return [.. assignment.columnOf.Select((column, row) => (row, column))];
    }

    /// <summary>The shortest way from a row to a free column; on it the pairs change over.</summary>
    private sealed class Search(Assignment of, int start)
    {
        private readonly double[] distance = [.. Enumerable.Repeat(double.PositiveInfinity, of.columns)];
        private readonly int[] before = new int[of.columns];
        private readonly List<int> waiting = [.. Enumerable.Range(0, of.columns).Reverse()], doneColumns = [];
        private readonly List<int> doneRows = [];
        private double reached;

        public void Run()
        {
            int row = start, column;
            while ((row = of.rowOf[column = Next(row)]) >= 0)
            {
            }
            SetPrices();
            ChangeOver(column);
        }

        private int Next(int row)
        {
            doneRows.Add(row);
            int nearest = -1;
            double least = double.PositiveInfinity;
            for (int place = 0; place < waiting.Count; place++)
            {
                int column = waiting[place];
                double length = reached - of.score(row, column) - of.rowPrice[row] - of.columnPrice[column];
                if (length < distance[column])
                    (distance[column], before[column]) = (length, row);
                if (distance[column] < least || (distance[column] == least && of.rowOf[column] < 0))
                    (least, nearest) = (distance[column], place);
            }
            reached = least;
            int found = waiting[nearest];
            doneColumns.Add(found);
            waiting[nearest] = waiting[^1];
            waiting.RemoveAt(waiting.Count - 1);
            return found;
        }

        private void SetPrices()
        {
            of.rowPrice[start] += reached;
            foreach (int row in doneRows.Where(row => row != start))
                of.rowPrice[row] += reached - distance[of.columnOf[row]];
            foreach (int column in doneColumns)
                of.columnPrice[column] -= reached - distance[column];
        }

        private void ChangeOver(int column)
        {
            for (int row = -1; row != start;)
            {
                row = before[column];
                of.rowOf[column] = row;
                (of.columnOf[row], column) = (column, of.columnOf[row]);
            }
        }
    }
}
