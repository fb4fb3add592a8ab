namespace Parley.Bench.Recording;

/// <summary>Draws places of a list by frequency as words have it: the second half as often as the first, the tenth a tenth.</summary>
internal sealed class Zipf
{
    private readonly double[] sums;

    public Zipf(int count)
    {
        sums = new double[count];
        double sum = 0;
        for (int place = 0; place < count; place++)
            sums[place] = sum += 1.0 / (place + 1);
    }

    /// <param name="from">The first place that may be drawn.</param>
    /// <param name="to">The place behind the last one; null: all.</param>
    public int Draw(Random random, int from = 0, int? to = null)
    {
        double least = from == 0 ? 0 : sums[from - 1];
        double wanted = least + (random.NextDouble() * (sums[(to ?? sums.Length) - 1] - least));
        int place = Array.BinarySearch(sums, wanted);
        return place < 0 ? Math.Min(~place, sums.Length - 1) : place;
    }

    /// <summary>One of the values, the earlier the more often.</summary>
    public T Draw<T>(Random random, IReadOnlyList<T> values) => values[Draw(random, to: values.Count)];
}
