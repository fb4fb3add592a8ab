namespace Parley.Lab.Training;

/// <summary>Examples in the order in which they are learnt from.</summary>
internal static class Batches
{
    private const int Chunk = 400;

    /// <summary>
    /// Sentences of like length go together, so that the steps of a batch are full; chunks keep the order random. In each batch
    /// the longest stands first.
    /// </summary>
    public static Example[][] Of(IReadOnlyList<Example> examples, int wordsPerBatch, Random random)
    {
        Example[] order = [.. examples];
        random.Shuffle(order);
        var batches = new List<Example[]>();
        foreach (Example[] chunk in order.Chunk(Chunk))
            Fill(chunk, wordsPerBatch, batches);
        Example[][] shuffled = [.. batches];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static void Fill(Example[] chunk, int wordsPerBatch, List<Example[]> batches)
    {
        var now = new List<Example>();
        int words = 0;
        foreach (Example example in chunk.OrderBy(example => example.Length))
        {
            if (words + example.Length > wordsPerBatch && now.Count > 0)
            {
                batches.Add([.. now.OrderByDescending(e => e.Length)]);
                now.Clear();
                words = 0;
            }
            now.Add(example);
            words += example.Length;
        }
        batches.Add([.. now.OrderByDescending(e => e.Length)]);
    }
}
