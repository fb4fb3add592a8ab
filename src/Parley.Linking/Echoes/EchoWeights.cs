using System.Globalization;
using Parley.Linking.Sketching;

namespace Parley.Linking.Echoes;

/// <summary>What each sign that two statements are one weighs, as of the logarithm of odds, and how rare each concept is. Learnt by <c>parley-lab train echoes</c>.</summary>
public sealed class EchoWeights
{
    /// <summary>Before a concept's name: how rare it is.</summary>
    public const string Rarity = "rare ";

    /// <summary>From which sum of weights on two statements are one.</summary>
    public const string EnoughName = "= enough";

    /// <summary>In place of a concept's name: names and words that no list has.</summary>
    public const string Others = "= others";

    private readonly float[] weights = new float[EchoFeatures.Names.Count];
    private readonly Dictionary<uint, float> rarities = [];
    private readonly float others = 1;

    /// <param name="numbers">By the name of a sign, or of a concept behind <see cref="Rarity"/>; a sign that has none weighs nothing.</param>
    public EchoWeights(IReadOnlyDictionary<string, float> numbers)
    {
        for (int n = 0; n < weights.Length; n++)
            weights[n] = numbers.GetValueOrDefault(EchoFeatures.Names[n]);
        foreach ((string name, float rarity) in numbers.Where(one => one.Key.StartsWith(Rarity, StringComparison.Ordinal)))
            rarities[Concepts.Id(name[Rarity.Length..])] = rarity;
        others = numbers.GetValueOrDefault(Rarity + Others, others);
        Enough = numbers.GetValueOrDefault(EnoughName);
        Version = string.Join('\n', numbers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key} {one.Value}")));
    }

    /// <summary>Differs where any of the numbers does.</summary>
    public string Version { get; }

    public float Enough { get; }

    internal float RarityOf(uint concept) => rarities.GetValueOrDefault(concept, others);

    internal float Squares(ReadOnlySpan<uint> concepts)
    {
        float sum = 0;
        foreach (uint concept in concepts)
            sum += RarityOf(concept) * RarityOf(concept);
        return sum;
    }

    internal float Sum(ReadOnlySpan<int> signs)
    {
        float sum = 0;
        foreach (int sign in signs)
            sum += weights[sign];
        return sum;
    }
}
