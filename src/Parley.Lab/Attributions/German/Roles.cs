namespace Parley.Lab.Attributions.German;

/// <summary>
/// The data set's own metric: each pair has a precision and a recall of each part that is there, the unpaired have 0, and the
/// mean is taken over all pairs and parts.
/// </summary>
internal sealed class Roles : IMetric<GermanArticle>
{
    private static readonly Role[] frameless = [Role.Addressee, Role.Cue, Role.Source];
    private static readonly Role[] roles = [Role.Addressee, Role.Cue, Role.Frame, Role.Source];

    private readonly Dictionary<Role, Mean> precision = [], recall = [];

    private readonly record struct Mean(double Sum, int Count)
    {
        public double Value => Count == 0 ? 0 : Sum / Count;

        public static Mean operator +(Mean a, Mean b) => new(a.Sum + b.Sum, a.Count + b.Count);
    }

    public void Add(GermanArticle article)
    {
        foreach ((Item? gold, Item? system) in article.Pairs)
        {
            foreach (Role role in Enum.GetValues<Role>())
                Add(role, gold?[role].Tokens ?? [], system?[role].Tokens ?? []);
        }
    }

    public void Write(Table table)
    {
        table.Head("mean over pairs and parts", "P", "R", "F1");
        Write(table, "messages", Role.Content);
        Write(table, "roles", roles);
        Write(table, "joint", [Role.Content, .. roles]);
        Write(table, "roles without frame", frameless);
        Write(table, "joint without frame", [Role.Content, .. frameless]);
        foreach (Role role in roles)
            Write(table, $"  {(role == Role.Source ? "speaker" : role.ToString().ToLowerInvariant())}", role);
    }

    private void Add(Role role, HashSet<int> gold, HashSet<int> system)
    {
        int both = gold.Count(system.Contains);
        if (system.Count > 0)
            precision[role] = precision.GetValueOrDefault(role) + new Mean((double)both / system.Count, 1);
        if (gold.Count > 0)
            recall[role] = recall.GetValueOrDefault(role) + new Mean((double)both / gold.Count, 1);
    }

    private void Write(Table table, string title, params Role[] some)
    {
        double p = Over(precision, some), r = Over(recall, some);
        table.Row(title, p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
    }

    private static double Over(Dictionary<Role, Mean> means, Role[] some) => some.Select(role => means.GetValueOrDefault(role)).Aggregate((a, b) => a + b).Value;
}
