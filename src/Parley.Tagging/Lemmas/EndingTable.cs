using Parley.Tagging.Lexicons;

namespace Parley.Tagging.Lemmas;

/// <summary>
/// The lemma rule of forms with an ending, by a key of their tags: the longest ending in the table counts. Letters are
/// compared without regard to case.
/// </summary>
internal static class EndingTable
{
    public const int LongestEnding = 8;

    /// <summary>The number of the rule; 0: there is none for the key.</summary>
    public static int Find(FormTable table, ReadOnlySpan<char> form, ulong key)
    {
        ulong hash = FormHash.Start;
        int found = table.Find(FormHash.With(hash, key));
        for (int at = form.Length - 1; at >= 0 && at >= form.Length - LongestEnding; at--)
        {
            hash = FormHash.Before(hash, char.ToLowerInvariant(form[at]));
            if (table.Find(FormHash.With(hash, key)) is > 0 and var longer)
                found = longer;
        }
        return found;
    }
}
