namespace Parley.Ingesting;

/// <summary>Cuts a sequence into batches, lazily.</summary>
internal static class Batches
{
    /// <summary>What is held in memory at once: few long texts make a batch too.</summary>
    public const int MostCharacters = 8_000_000;

    /// <param name="size">The most documents in a batch.</param>
    public static IEnumerable<IReadOnlyList<Document>> Of(IEnumerable<Document> documents, int size)
    {
        var batch = new List<Document>();
        long characters = 0;
        foreach (Document document in documents)
        {
            batch.Add(document);
            characters += document.Length;
            if (batch.Count < size && characters < MostCharacters)
                continue;
            yield return batch;
            batch = [];
            characters = 0;
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
