using System.Runtime.CompilerServices;
using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Tagging.Lemmas;

/// <summary>
/// The features on which forms depend, four bits each, so that two words' features are compared without a look at a string;
/// and a hash of all of them. Made once for each <see cref="Features"/>, and kept as long as it lives.
/// </summary>
internal sealed class FeatureBits
{
    public const uint Case = 0xF, Number = 0xF0, Gender = 0xF00, Person = 0xF000, Tense = 0xF0000, Mood = 0xF00000, VerbForm = 0xF000000, Degree = 0xF0000000;

    private const uint Other = 0xF;

    private static readonly (string Name, string[] Values)[] kept =
    [
        .. new[]
        {
            "Case Nom Gen Dat Acc", "Number Sing Plur Ptan", "Gender Masc Fem Neut", "Person 1 2 3",
            "Tense Pres Past", "Mood Ind Sub Imp", "VerbForm Fin Inf Part Ger", "Degree Pos Cmp Sup",
        }.Select(feature => feature.Split(' ')).Select(feature => (feature[0], feature[1..])),
    ];

    private static readonly ConditionalWeakTable<Features, FeatureBits> known = [];

    private FeatureBits(Features features)
    {
        for (int i = 0; i < kept.Length; i++)
        {
            if (features[kept[i].Name] is not { } value)
                continue;
            int number = Array.IndexOf(kept[i].Values, value);
            Bits |= (number < 0 ? Other : (uint)number + 1) << (4 * i);
        }
        Hash = FormHash.Of(features.Text);
    }

    public uint Bits { get; }

    public ulong Hash { get; }

    public static FeatureBits Of(Features features) => known.GetValue(features, static made => new FeatureBits(made));

    /// <summary>How well two words' features agree: one more for each that is the same, two less for each that differs.</summary>
    public static int Agreement(uint one, uint other)
    {
        int sum = 0;
        for (; one != 0 && other != 0; one >>= 4, other >>= 4)
        {
            if ((one & Other) != 0 && (other & Other) != 0)
                sum += (one & Other) == (other & Other) ? 1 : -2;
        }
        return sum;
    }

    /// <summary>Whether a feature that both have is not the same.</summary>
    public static bool Differ(uint one, uint other)
    {
        for (; one != 0 && other != 0; one >>= 4, other >>= 4)
        {
            if ((one & Other) != 0 && (other & Other) != 0 && (one & Other) != (other & Other))
                return true;
        }
        return false;
    }
}
