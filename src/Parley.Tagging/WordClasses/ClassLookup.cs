using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Tagging.WordClasses;

/// <summary>The closed word classes: one list a class. A form that stands in two lists has no class.</summary>
internal sealed class ClassLookup
{
    private static readonly (string List, Upos Class)[] Lists =
    [
        ("adpositions", Upos.Adp), ("adverbs", Upos.Adv), ("auxiliaries", Upos.Aux), ("conjunctions", Upos.Cconj),
        ("determiners", Upos.Det), ("numerals", Upos.Num), ("particles", Upos.Part), ("pronouns", Upos.Pron),
        ("subordinators", Upos.Sconj),
    ];

    private readonly FrozenDictionary<string, Upos>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longest;

    public ClassLookup(Language? language)
    {
        var classes = new Dictionary<string, Upos>(StringComparer.OrdinalIgnoreCase);
        foreach ((string list, Upos upos) in Lists)
        {
            foreach (string word in language?.List("tagging/" + list) ?? [])
                classes[word] = classes.TryGetValue(word, out Upos other) && other != upos ? Upos.None : upos;
        }
        lookup = classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        longest = classes.Count == 0 ? 0 : classes.Keys.Max(word => word.Length);
    }

    public Upos Of(ReadOnlySpan<char> word)
    {
        if (word.Length > longest || !lookup.TryGetValue(word, out Upos upos))
            return Upos.None;
        // "US" and "IT" are names, whatever "us" and "it" are; "I" is a word.
        return word.Length > 1 && char.IsUpper(word[0]) && char.IsUpper(word[1]) ? Upos.None : upos;
    }
}
