using System.Collections.Immutable;
using System.Text;
using Parley.Text;

namespace Parley.Tagging.Searching;

/// <summary>Terms, each once, in the order in which they came. A single letter is none.</summary>
/// <param name="languages">Those that the words may be of.</param>
internal sealed class TermSet(ImmutableArray<WordTerms> languages)
{
    private readonly List<string> terms = [];
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public IReadOnlyList<string> All => terms;

    /// <summary>A form as it is folded, and as those write it who have no umlauts: Görlitz, Gorlitz.</summary>
    public void Add(ReadOnlySpan<char> form)
    {
        string folded = Folding.Fold(form);
        if (folded.Length < 2 || !known.Add(folded))
            return;
        terms.Add(folded);
        if (Ascii.IsValid(form) || Folding.FoldWithoutUmlauts(form) is not { Length: > 1 } without || without == folded)
            return;
        // Not where this is another word: whoever looks for "fordern" does not want "fördern".
        if (!languages.Any(language => language.Knows(without)) && known.Add(without))
            terms.Add(without);
    }
}
