using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>
/// Of attributions inside of others those that are another's: what a speaker says of his own wishes and thoughts ("we want", "er hoffe")
/// is his statement already.
/// </summary>
internal static class NestedDrafts
{
    /// <param name="drafts">Settled.</param>
    public static List<Draft> OfOthers(Surroundings around, List<Draft> drafts)
    {
        int?[] parents = Drafts.Parents(drafts);
        var kept = new List<Draft>(drafts.Count);
        for (int n = 0; n < drafts.Count; n++)
            if (parents[n] is null || IsOfAnother(around, drafts[n]))
                kept.Add(drafts[n]);
        return kept;
    }

    private static bool IsOfAnother(Surroundings around, Draft draft) => draft.Source is { } source
        && (source.Count > 1 || around.Tree.Upos(source.First) is not (Upos.Pron or Upos.Det));
}
