namespace Parley.Attributing.Entities;

/// <summary>What somebody is, as the text says it: "the Vessian foreign minister".</summary>
/// <param name="Word">Its noun in lower case, without inflection: minister, außenminister.</param>
/// <param name="Entry">The part of the noun that the lists know: minister. The noun itself where they know none.</param>
/// <param name="Marks">What tells it from others of the kind: vessian, foreign; in lower case.</param>
internal sealed record Role(string Word, string Entry, IReadOnlyList<string> Marks)
{
    private const int ShortestMark = 4;
    private const int LongestEnding = 3;
    private const double SameWord = 3, SameEntry = 2.5, SameGroup = 1.5, SharedMark = 2, OtherMark = -2.5, OtherMarkInGroup = -0.4;

    /// <summary>It was said of whoever seemed to be meant, and not beside his name.</summary>
    public bool IsInferred { get; init; }

    /// <summary>How well this role, as borne, answers to one that somebody is called by; 0: not at all.</summary>
    public double Answers(Role called, RoleGroups groups)
    {
        double likeness = AreOfOneForm(Word, called.Word) ? SameWord : Entry == called.Entry || IsCompoundOf(called.Word) ? SameEntry : IsOfGroup(called, groups) ? SameGroup : 0;
        if (likeness == 0 || called.Marks.Count == 0)
            return likeness;
        int shared = called.Marks.Count(mark => Marks.Any(own => AreOfOneStem(own, mark)));
        return likeness + (shared > 0 ? shared * SharedMark : Marks.Count == 0 ? 0 : likeness > SameGroup ? OtherMark : OtherMarkInGroup);
    }

    /// <summary>Whether a land or a body is one of its marks: "Vessian" is Vessia's.</summary>
    public bool IsOf(string owner) => Marks.Any(mark => AreOfOneStem(mark, owner.ToLowerInvariant()));

    // By the whole words ("Oppositionsführerin") or by what the list of roles has of them ("führerin").
    private bool IsOfGroup(Role called, RoleGroups groups) => groups.AreOfOneGroup(Entry, called.Entry) || groups.AreOfOneGroup(Word, called.Entry)
        || groups.AreOfOneGroup(Entry, called.Word) || groups.AreOfOneGroup(Word, called.Word);

    // "ein Beamter", "der Beamte".
    private static bool AreOfOneForm(string a, string b) => a == b
        || (Math.Min(a.Length, b.Length) > ShortestMark && Math.Abs(a.Length - b.Length) == 1 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal)));

    // "Nachrichtenagentur" is an "Agentur".
    private bool IsCompoundOf(string word) => word.Length > ShortestMark && Word.Length > word.Length && Word.EndsWith(word, StringComparison.Ordinal);

    // "Vessia" and "Vessian", "Zitadelle" and "Zitadellen-".
    private static bool AreOfOneStem(string a, string b)
    {
        int shorter = Math.Min(a.Length, b.Length), common = 0;
        while (common < shorter && a[common] == b[common])
            common++;
        return common == shorter && a.Length == b.Length || common >= Math.Max(ShortestMark, shorter - LongestEnding);
    }
}
