using System.Collections.Frozen;
using Parley.Linking.Sketching;
using Parley.Text;

namespace Parley.Linking.Actors;

/// <summary>A person's name, as it sounds.</summary>
/// <param name="Given">The first one; a single letter where it was an initial.</param>
internal sealed record PersonName(string Given, string Family, bool IsInitial);

/// <summary>Tells names of persons from what else may speak: who has no name of his own is never somebody known elsewhere.</summary>
/// <exception cref="SetupException">A list of a language is missing.</exception>
internal sealed class PersonNames(Language language)
{
    private const int FewestWords = 2, MostWords = 5, ShortestRole = 5, LongestEnding = 2;

    // Whatever holds one of these is a role, a number of people, an organisation or a medium.
    private readonly FrozenSet<string> roles = Words(language, "attributing/unnamed-sources", "attributing/roles", "attributing/role-groups", "attributing/people");
    private readonly FrozenSet<string> groups = Words(language, "attributing/medium-names", "tagging/names-organisation-heads");

    // Whatever begins with one of these is a phrase, unless it is a first name too.
    private readonly FrozenSet<string> openings = Words(language, "attributing/articles", "tagging/numerals", "tagging/determiners", "tagging/pronouns", "tagging/function-words", "tagging/adpositions");
    private readonly FrozenSet<string> firstNames = Words(language, "tagging/names-first");
    private readonly FrozenSet<string> passedOver = language.List("tagging/names-titles").Concat(language.List("attributing/name-particles")).Select(line => Folding.Fold(line)).ToFrozenSet(StringComparer.Ordinal);
    private readonly Sounds sounds = new(language);

    /// <returns>Null: it is no name of a person, or one that may be many persons'.</returns>
    public PersonName? Parse(string name)
    {
        string[] words = [.. name.Split([' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => !passedOver.Contains(Folding.Fold(word)))];
        if (words.Length is < FewestWords or > MostWords || !words.All(IsNameLike))
            return null;
        (string given, string family) = (Joined(words[0]), Joined(words[^1]));
        if (family.Length == 1 || (openings.Contains(given) && !firstNames.Contains(given)))
            return null;
        return new PersonName(sounds.Of(given), sounds.Of(family), given.Length == 1);
    }

    private bool IsNameLike(string word) => char.IsUpper(word[0]) && word.All(letter => char.IsLetter(letter) || letter is '-' or '.' or '\'' or '’')
        && !Folding.Fold(word).Split(' ').Any(part => groups.Contains(part) || IsRole(part));

    // Roles are inflected: Diplomat, Diplomaten.
    private bool IsRole(string word) => !firstNames.Contains(word)
        && (roles.Contains(word) || Enumerable.Range(1, LongestEnding).Any(cut => word.Length - cut >= ShortestRole && roles.Contains(word[..^cut])));

    private static string Joined(string word) => Folding.Fold(word).Replace(" ", "", StringComparison.Ordinal);

    private static FrozenSet<string> Words(Language language, params string[] lists) =>
        lists.SelectMany(language.List).Select(line => Folding.Fold(line)).Where(word => word.Length > 1 && !word.Contains(' ', StringComparison.Ordinal)).ToFrozenSet(StringComparer.Ordinal);
}
