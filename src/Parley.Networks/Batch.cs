namespace Parley.Networks;

/// <summary>
/// Sentences that go through a network together, the longest first. Their words are rows of one matrix, sentence after
/// sentence.
/// </summary>
internal sealed class Batch
{
    private int[] starts = [];
    private int[] lengths = [];

    public int Count { get; private set; }

    /// <summary>Words of all sentences.</summary>
    public int Rows { get; private set; }

    public int Longest => Count == 0 ? 0 : lengths[0];

    public ReadOnlySpan<int> Starts => starts.AsSpan(0, Count);

    public ReadOnlySpan<int> Lengths => lengths.AsSpan(0, Count);

    /// <param name="descending">Lengths in words, none of them 0, the longest first.</param>
    public void Set(ReadOnlySpan<int> descending)
    {
        if (starts.Length < descending.Length)
            (starts, lengths) = (new int[descending.Length], new int[descending.Length]);
        Count = descending.Length;
        Rows = 0;
        for (int i = 0; i < Count; i++)
        {
            starts[i] = Rows;
            lengths[i] = descending[i];
            Rows += descending[i];
        }
    }

    /// <summary>How many sentences have a word at that place.</summary>
    public int Active(int place)
    {
        int count = Count;
        while (count > 0 && lengths[count - 1] <= place)
            count--;
        return count;
    }
}
