using System.Collections.Frozen;
using Parley.Text;

namespace Parley.Tagging.Grammar;

/// <summary>On which of a language's lists of names and of words around names a word stands.</summary>
internal sealed class NameLists
{
    // Their order is part of the models' format.
    private static readonly string[] names =
    [
        "names-first", "names-last", "names-countries", "names-places", "names-organisations",
        "names-organisation-heads", "names-place-heads", "names-titles", "names-peoples",
    ];

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longest;

    /// <exception cref="SetupException">PARLEY002: a list is missing.</exception>
    public NameLists(Language language)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            foreach (string word in language.List("tagging/" + names[i]))
                found[word] = found.GetValueOrDefault(word) | (1 << i);
        }
        longest = found.Count == 0 ? 0 : found.Keys.Max(word => word.Length);
        lookup = found.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A bit a list; also of a word all in capitals that stands there with one.</summary>
    public int Of(ReadOnlySpan<char> form)
    {
        if (form.Length > longest)
            return 0;
        if (lookup.TryGetValue(form, out int lists) || form.Length < 4 || !IsUpper(form))
            return lists;
        Span<char> capital = stackalloc char[longest];
        capital[0] = form[0];
        form[1..].ToLowerInvariant(capital[1..]);
        return lookup.TryGetValue(capital[..form.Length], out lists) ? lists : 0;
    }

    private static bool IsUpper(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (!char.IsUpper(c))
                return false;
        }
        return true;
    }
}
