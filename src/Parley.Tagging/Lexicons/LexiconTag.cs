using System.Globalization;
using Parley.Tagging.Lemmas;
using Parley.Text;

namespace Parley.Tagging.Lexicons;

/// <summary>A tag of a dictionary, and what it means.</summary>
/// <param name="Name">As the dictionary has it: <c>SUB:NOM:SIN:MAS</c>, <c>VBZ</c>.</param>
/// <param name="Parts">The parts of speech that treebanks give to words of this tag, a bit each; the highest bit: <see cref="IsJoined"/>.</param>
/// <param name="Classes">Coarser classes that it belongs to, by number.</param>
internal sealed record LexiconTag(string Name, uint Parts, Features Features, ushort[] Classes)
{

    /// <summary>The features as <see cref="FeatureBits"/>.</summary>
    public uint Bits { get; } = FeatureBits.Of(Features).Bits;

    public const uint Joined = 1u << 31;

    /// <summary>A form of a separable verb that is written together with its particle, as at the end of a clause.</summary>
    public bool IsJoined => (Parts & Joined) != 0;

    public bool Allows(Upos upos) => (Parts & Bit(upos)) != 0;

    public static uint Bit(Upos upos) => 1u << (int)upos;

    /// <summary>Tags of the same features share them.</summary>
    public static IEnumerable<LexiconTag> ParseAll(IEnumerable<string> lines)
    {
        var features = new Dictionary<string, Features> { [Features.None.Text] = Features.None };
        foreach (string line in lines)
        {
            string[] parts = line.Split('\t');
            if (!features.TryGetValue(parts[2], out Features? shared))
                features.Add(parts[2], shared = new Features(parts[2]));
            yield return new LexiconTag(parts[0], uint.Parse(parts[1], CultureInfo.InvariantCulture), shared, Numbers(parts[3]));
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}\t{Parts}\t{Features}\t{string.Join(' ', Classes)}");

    private static ushort[] Numbers(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => ushort.Parse(number, CultureInfo.InvariantCulture))];
}
