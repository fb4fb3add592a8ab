namespace Parley.Lab.Links;

/// <summary>Which of many belong together, by what joins two of them.</summary>
internal sealed class Groups(IEnumerable<string> all)
{
    private readonly Dictionary<string, HashSet<string>> groups = all.ToDictionary(one => one, one => new HashSet<string> { one });

    public void Join(string one, string other)
    {
        HashSet<string> into = groups[one], from = groups[other];
        if (into == from)
            return;
        into.UnionWith(from);
        foreach (string member in from)
            groups[member] = into;
    }

    public IReadOnlySet<string> With(string one) => groups[one];
}
