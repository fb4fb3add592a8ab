namespace Parley.Linking;

/// <summary>Which of many belong together, by what joins two of them; each group is called by its least member.</summary>
public sealed class Joined(IEnumerable<string> all)
{
    private readonly Dictionary<string, string> towards = all.ToDictionary(one => one, one => one, StringComparer.Ordinal);

    /// <summary>What is none of them joins nothing.</summary>
    public void Join(string one, string other)
    {
        if (!towards.ContainsKey(one) || !towards.ContainsKey(other))
            return;
        (string a, string b) = (Of(one), Of(other));
        if (a != b)
            towards[string.CompareOrdinal(a, b) < 0 ? b : a] = string.CompareOrdinal(a, b) < 0 ? a : b;
    }

    /// <summary>The name of its group.</summary>
    public string Of(string one)
    {
        string root = one;
        while (towards[root] is var next && next != root)
            root = next;
        while (towards[one] is var next && next != root)
            (towards[one], one) = (root, next);
        return root;
    }
}
