using System.Globalization;
using Parley.Text;

namespace Parley.Lab.Evaluation;

/// <summary>Counts of names: a hit has the same tokens and the same class.</summary>
public readonly record struct NameCount(int Hits, int System, int Gold)
{
    public double F1 => Conll18.F1(Hits, System, Gold);

    public static NameCount operator +(NameCount a, NameCount b) => new(a.Hits + b.Hits, a.System + b.System, a.Gold + b.Gold);
}

/// <summary>
/// Exact spans of names against a gold, a class and over all of them. A class that the gold never has is one that it does not
/// annotate, as MISC in Universal NER: what the system finds of it counts neither for nor against it.
/// </summary>
public sealed class NameScore
{
    private NameScore(IReadOnlyDictionary<NameKind, NameCount> classes)
    {
        Classes = classes;
        Micro = classes.Values.Aggregate(default(NameCount), (all, one) => all + one);
    }

    public IReadOnlyDictionary<NameKind, NameCount> Classes { get; }

    /// <summary>Over all classes that the gold has.</summary>
    public NameCount Micro { get; }

    /// <summary>The names of each sentence, on both sides in the same order.</summary>
    public static NameScore Of(IReadOnlyList<IReadOnlyList<Name>> gold, IReadOnlyList<IReadOnlyList<Name>> system)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(system.Count, gold.Count);
        var classes = new SortedDictionary<NameKind, NameCount>();
        foreach (NameKind kind in gold.SelectMany(names => names).Select(name => name.Kind).Distinct())
        {
            var count = default(NameCount);
            for (int i = 0; i < gold.Count; i++)
                count += Count(OfKind(gold[i], kind), OfKind(system[i], kind));
            classes[kind] = count;
        }
        return new NameScore(classes);
    }

    public override string ToString() => string.Join(
        "  ", Classes.Select(pair => Row(pair.Key.ToString().ToUpperInvariant(), pair.Value)).Prepend(Row("names", Micro)));

    private static NameCount Count(HashSet<Name> gold, HashSet<Name> system) => new(gold.Count(system.Contains), system.Count, gold.Count);

    private static HashSet<Name> OfKind(IReadOnlyList<Name> names, NameKind kind) => [.. names.Where(name => name.Kind == kind)];

    private static string Row(string name, NameCount count) => string.Create(CultureInfo.InvariantCulture, $"{name} {count.F1:F4}");
}
