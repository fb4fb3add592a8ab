using System.Collections.Frozen;
using Parley.Linking.Sketching;
using Parley.Text;

namespace Parley.Linking.Actors;

/// <summary>A person's name, as it sounds.</summary>
/// <param name="Given">The first one; a single letter where it was an initial.</param>
internal sealed record PersonName(string Given, string Family)
{
    public bool IsInitial => Given.Length == 1;
}

/// <summary>Tells names of persons from what else may speak: who has no name of his own is never somebody known elsewhere.</summary>
/// <exception cref="SetupException">A list of a language is missing.</exception>
internal sealed class PersonNames(Language language)
{
    private const int FewestWords = 2, MostWords = 5, ShortestRole = 4;

    // Whatever holds one of these is a role, a number of people, or a phrase.
    private static readonly string[] noNames =
    [
        "attributing/unnamed-sources", "attributing/roles", "attributing/role-groups", "attributing/people", "attributing/articles", "attributing/medium-names",
        "tagging/numerals", "tagging/determiners", "tagging/pronouns", "tagging/function-words", "tagging/adpositions", "tagging/names-organisation-heads", "tagging/names-countries", "tagging/names-peoples", "tagging/names-places",
    ];

    private readonly FrozenSet<string> others = noNames.SelectMany(language.List).SelectMany(line => Folding.Fold(line).Split(' ')).Where(word => word.Length > 0).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> passedOver = language.List("tagging/names-titles").Concat(language.List("attributing/name-particles")).Select(line => Folding.Fold(line)).ToFrozenSet(StringComparer.Ordinal);
    private readonly Sounds sounds = new(language);

    /// <returns>Null: it is no name of a person, or one that may be many persons'.</returns>
    public PersonName? Parse(string name)
    {
        string[] words = [.. name.Split([' ', '\u00A0', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => !passedOver.Contains(Folding.Fold(word)))];
        if (words.Length is < FewestWords or > MostWords || !words.All(IsNameLike))
            return null;
        return new PersonName(sounds.Of(Folding.Fold(words[0]).Replace(" ", "", StringComparison.Ordinal)), sounds.Of(Folding.Fold(words[^1]).Replace(" ", "", StringComparison.Ordinal)));
    }

    private bool IsNameLike(string word)
    {
        string folded = Folding.Fold(word);
        return char.IsUpper(word[0]) && folded.Length > 0 && word.All(letter => char.IsLetter(letter) || letter is '-' or '.' or '\'' or '’')
            && !folded.Split(' ').Any(IsOther);
    }

    // Roles are inflected: Diplomat, Diplomaten.
    private bool IsOther(string word) => others.Contains(word) || Enumerable.Range(1, 2).Any(cut => word.Length - cut >= ShortestRole && others.Contains(word[..^cut]));
}
