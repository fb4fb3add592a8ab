using Parley.Lab.Statements;

namespace Parley.Lab.Attributions.English;

/// <summary>The tokens that have a role in any attribution of the article.</summary>
internal sealed class TokenOverlap : IMetric<EnglishArticle>
{
    private static readonly Role[] roles = [Role.Content, Role.Source, Role.Cue];

    private readonly Dictionary<Role, Found> found = [];

    public void Add(EnglishArticle article)
    {
        foreach (Role role in roles)
            found[role] = found.GetValueOrDefault(role) + Found.Of(All(article.System, role), All(article.Gold, role));
    }

    public void Write(Table table)
    {
        table.Head("tokens", "P", "R", "F1");
        foreach (Role role in roles)
            table.Row(role.ToString().ToLowerInvariant(), found[role]);
    }

    private static HashSet<int> All(IEnumerable<Item> items, Role role) => [.. items.SelectMany(one => one[role].Tokens)];
}
