namespace Parley.Attributing.Entities;

/// <summary>Somebody or something that an article speaks of, by whatever words.</summary>
internal sealed class Entity(EntityKind kind)
{
    private const int MostRoles = 8;

    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);
    private string? name;

    public EntityKind Kind { get; } = kind;

    public Gender Gender { get; set; }

    /// <summary>The sex was taken from how a given name ends, and may be another.</summary>
    public bool IsGenderGuessed { get; set; }

    /// <summary>The person whom these words turned out to mean; null: nobody else.</summary>
    public Entity? SameAs { get; set; }

    /// <summary>He stands in the byline: the others do not go back to him.</summary>
    public bool IsAuthor { get; set; }

    public bool IsPlural { get; init; }

    public List<Role> Roles { get; } = [];

    /// <summary>How often it is named.</summary>
    public int Count { get; private set; }

    /// <summary>The fullest form of the name, and of those the commonest.</summary>
    public string Name => name ??= forms.OrderByDescending(form => WordsOf(form.Key)).ThenByDescending(form => form.Value)
        .ThenBy(form => form.Key, StringComparer.Ordinal).First().Key;

    public bool HasFullName => WordsOf(Name) > 1;

    public void Add(string form)
    {
        forms[form] = forms.GetValueOrDefault(form) + 1;
        Count++;
        name = null;
    }

    /// <summary>It is called so somewhere.</summary>
    public void Bears(Role role)
    {
        if (Roles.Count < MostRoles && !Roles.Exists(one => one.Word == role.Word && role.Marks.All(one.Marks.Contains)))
            Roles.Add(role);
    }

    /// <summary>The best that one of its roles answers to the one it is called by; 0: none does.</summary>
    /// <param name="called">What it is called by.</param>
    /// <param name="groups">Roles of which one may stand for another.</param>
    /// <param name="mayBeInferred">Roles that nobody said beside its name count too.</param>
    public double Answers(Role called, RoleGroups groups, bool mayBeInferred = true)
    {
        double best = 0;
        foreach (Role role in Roles)
            if (mayBeInferred || !role.IsInferred)
                best = Math.Max(best, role.Answers(called, groups));
        return best;
    }

    /// <summary>Whether it bears such a role elsewhere: it is another minister.</summary>
    public bool IsAnother(Role called, RoleGroups groups) => Roles.Exists(role => role.Entry == called.Entry) && Answers(called, groups) == 0;

    // An account's name is less than any other.
    private static int WordsOf(string form) => form is ['@', ..] ? 0 : form.AsSpan().Count(' ') + 1;
}
