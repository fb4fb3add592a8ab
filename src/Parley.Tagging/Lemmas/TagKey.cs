using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Tagging.Lemmas;

/// <summary>What of a word's tags its lemma is looked up by, as numbers to mix into a form's hash.</summary>
internal static class TagKey
{
    public static ulong Of(Upos upos) => (ulong)upos;

    public static ulong Of(Upos upos, string xpos) => FormHash.With(FormHash.Of(xpos), (ulong)upos);

    public static ulong Of(Upos upos, string xpos, ulong features) => FormHash.With(Of(upos, xpos), features);

    /// <summary>Only the features on which the ending of a form of this part of speech depends.</summary>
    public static ulong Of(Upos upos, uint features) => (ulong)upos | ((ulong)(features & Endings(upos)) << 32) | (1 << 8);

    private static uint Endings(Upos upos) => upos switch
    {
        Upos.Noun => FeatureBits.Case | FeatureBits.Number | FeatureBits.Gender,
        Upos.Propn => FeatureBits.Case | FeatureBits.Number,
        Upos.Adj => FeatureBits.Degree | FeatureBits.Case,
        _ => FeatureBits.VerbForm | FeatureBits.Mood | FeatureBits.Tense | FeatureBits.Person | FeatureBits.Number,
    };
}
