using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Linking.Sketching;

/// <summary>
/// What words mean, as far as one report puts it in other words than another, or in another language: a word is looked up as it stands, then
/// as a form that <c>linking/irregular</c> lists, then without an ending, then as a compound by its parts. A concept has the same name in each language.
/// </summary>
/// <exception cref="SetupException">A list of the language is missing, or a line of it is none; the message names it.</exception>
internal sealed class Concepts
{
    /// <summary>The lists, by path.</summary>
    public const string List = "linking/concepts", Irregular = "linking/irregular", Endings = "linking/endings", Joints = "linking/joints";

    private const int ShortestStem = 2, ShortestPart = 4, ShortestCompound = 8;

    // Of words that have more, the others are cut: no text can make looking up quadratic.
    private const int LongestWord = 40;

    private readonly FrozenDictionary<string, uint[]> concepts;
    private readonly FrozenDictionary<string, uint[]>.AlternateLookup<ReadOnlySpan<char>> byWord;
    private readonly (string Ending, string[] Instead)[] endings;
    private readonly string[] joints;

    public Concepts(Language language)
    {
        var all = new Dictionary<string, HashSet<uint>>(StringComparer.Ordinal);
        foreach ((string concept, string[] words) in Lines(language, List))
        {
            foreach (string word in words)
                Of(all, word).Add(Id(concept));
        }
        foreach ((string word, string[] forms) in Lines(language, Irregular))
        {
            foreach (string form in forms)
                Of(all, form).UnionWith(Of(all, word));
        }
        concepts = all.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Order().ToArray(), StringComparer.Ordinal);
        byWord = concepts.GetAlternateLookup<ReadOnlySpan<char>>();
        endings = [.. language.List(Endings).Select(line => line.Split(' ')).Select(parts => (parts[0], parts[1..].Select(one => one == "-" ? "" : one).ToArray()))];
        joints = ["", .. language.List(Joints)];
    }

    public static uint Id(string concept) => (uint)Hash.Of(concept);

    /// <param name="folded">A word as <see cref="Folding"/> leaves it.</param>
    /// <returns>Ascending; empty: it is not known. Not to be changed.</returns>
    public ReadOnlySpan<uint> Of(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestWord)
            return [];
        ReadOnlySpan<uint> whole = OfForm(folded);
        return whole.IsEmpty && folded.Length >= ShortestCompound ? OfParts(folded) : whole;
    }

    private ReadOnlySpan<uint> OfForm(ReadOnlySpan<char> word)
    {
        if (byWord.TryGetValue(word, out uint[]? known))
            return known;
        Span<char> tried = stackalloc char[LongestWord + 8];
        foreach ((string ending, string[] instead) in endings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal))
                continue;
            ReadOnlySpan<char> stem = word[..^ending.Length];
            foreach (string one in instead)
            {
                stem.CopyTo(tried);
                one.CopyTo(tried[stem.Length..]);
                if (byWord.TryGetValue(tried[..(stem.Length + one.Length)], out known))
                    return known;
            }
        }
        return [];
    }

    // The longest last part that is a word, and what stands before it with a joint or without.
    private ReadOnlySpan<uint> OfParts(ReadOnlySpan<char> word)
    {
        if (joints.Length == 1)
            return [];
        for (int cut = ShortestPart - 1; cut <= word.Length - ShortestPart; cut++)
        {
            ReadOnlySpan<uint> last = OfForm(word[cut..]);
            if (last.IsEmpty)
                continue;
            foreach (string joint in joints)
            {
                if (cut - joint.Length >= ShortestPart - 1 && word[..cut].EndsWith(joint, StringComparison.Ordinal) && OfForm(word[..(cut - joint.Length)]) is { IsEmpty: false } first)
                    return Both(first, last);
            }
            return last;
        }
        return [];
    }

    private static uint[] Both(ReadOnlySpan<uint> some, ReadOnlySpan<uint> others)
    {
        uint[] both = [.. some, .. others];
        Array.Sort(both);
        return both;
    }

    private static HashSet<uint> Of(Dictionary<string, HashSet<uint>> all, string word)
    {
        string folded = Folding.Fold(word).Replace(" ", "", StringComparison.Ordinal);
        return all.TryGetValue(folded, out HashSet<uint>? known) ? known : all[folded] = [];
    }

    private static IEnumerable<(string Name, string[] Words)> Lines(Language language, string list) => language.List(list).Select(line => line.Split(": ", 2) is [var name, var words]
        ? (name, words.Split(", "))
        : throw new SetupException("PARLEY002", $"language '{language.Code}', list '{list}.txt': '{line}' is not 'name: word, word'. Restore the folder languages/{language.Code} from the release."));
}
