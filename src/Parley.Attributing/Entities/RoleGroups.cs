namespace Parley.Attributing.Entities;

/// <summary>Roles of which one may stand for another.</summary>
internal sealed class RoleGroups
{
    private readonly Dictionary<string, long> groups = new(StringComparer.OrdinalIgnoreCase);

    public RoleGroups(IReadOnlyList<string> lines)
    {
        for (int line = 0; line < lines.Count; line++)
            foreach (string role in lines[line].Split(',', StringSplitOptions.TrimEntries))
                groups[role] = groups.GetValueOrDefault(role) | 1L << line;
    }

    public bool Has(string role) => groups.ContainsKey(role);

    public bool AreOfOneGroup(string a, string b) => (groups.GetValueOrDefault(a) & groups.GetValueOrDefault(b)) != 0;
}
