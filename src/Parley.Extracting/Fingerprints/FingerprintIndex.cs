namespace Parley.Extracting.Fingerprints;

/// <summary>
/// Finds the kin of an article among those that were added before. What has no key and no address in common is never compared, and of
/// those that all have one in common only the first few are, for they are each other's kin: the work grows with the number of articles, not
/// with its square. Not thread-safe.
/// </summary>
public sealed class FingerprintIndex
{
    // Copies of copies are all found through the first ones.
    private const int MostOfKey = 8;

    private readonly List<ArticleFingerprint> all = [];
    private readonly Dictionary<ulong, List<int>> byKey = [];
    private readonly Dictionary<string, List<int>> byAddress = new(StringComparer.Ordinal);

    public int Count => all.Count;

    /// <summary>How many pairs were compared so far.</summary>
    public long Compared { get; private set; }

    /// <summary>The kin that were added before, closest first, then in the order in which they were added; then it is one of them.</summary>
    public IReadOnlyList<(ArticleFingerprint Kin, Kinship Kinship)> Add(ArticleFingerprint article)
    {
        IReadOnlyList<(ArticleFingerprint, Kinship)> kin = Find(article);
        foreach (ulong key in article.Text.Keys())
            Append(byKey, key);
        if (article.Address is { } address)
            Append(byAddress, address);
        all.Add(article);
        return kin;
    }

    /// <summary>The same without adding it.</summary>
    public IReadOnlyList<(ArticleFingerprint Kin, Kinship Kinship)> Find(ArticleFingerprint article)
    {
        int[] candidates = [.. Candidates(article)];
        Compared += candidates.Length;
        return [.. candidates
            .Select(at => (Kin: all[at], Kinship: article.Compare(all[at]), At: at))
            .Where(found => found.Kinship != Kinship.None)
            .OrderBy(found => found.Kinship).ThenBy(found => found.At)
            .Select(found => (found.Kin, found.Kinship))];
    }

    private HashSet<int> Candidates(ArticleFingerprint article)
    {
        var found = new HashSet<int>();
        foreach (ulong key in article.Text.Keys())
        {
            if (byKey.TryGetValue(key, out List<int>? some))
                found.UnionWith(some);
        }
        if (article.Address is { } address && byAddress.TryGetValue(address, out List<int>? there))
            found.UnionWith(there);
        return found;
    }

    private void Append<TKey>(Dictionary<TKey, List<int>> index, TKey key)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<int>? some))
            index[key] = some = [];
        if (some.Count < MostOfKey)
            some.Add(all.Count);
    }
}
