using System.Collections.Frozen;
using Parley.Attributing.Entities;

namespace Parley.Attributing.Lexicon;

/// <summary>Whether a given name is a woman's or a man's.</summary>
internal sealed class GivenNames
{
    private readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> names;
    private readonly (string Ending, Gender Gender)[] endings;

    public GivenNames(IReadOnlyList<string> feminine, IReadOnlyList<string> masculine)
    {
        (string Name, Gender Gender)[] all = [.. feminine.Select(name => (name, Gender.Feminine)), .. masculine.Select(name => (name, Gender.Masculine))];
        names = all.Where(one => one.Name[0] != '…').ToFrozenDictionary(one => one.Name, one => one.Gender, StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        endings = [.. all.Where(one => one.Name[0] == '…').Select(one => (one.Name[1..], one.Gender))];
    }

    public Gender OfListed(ReadOnlySpan<char> name) => names.TryGetValue(name.TrimStart('#'), out Gender gender) ? gender : Gender.Unknown;

    /// <summary>By the list, else by how it ends.</summary>
    public Gender Of(ReadOnlySpan<char> name)
    {
        if (OfListed(name) is not Gender.Unknown and var listed)
            return listed;
        int hyphen = name.IndexOf('-');
        if (hyphen > 0 && OfListed(name[..hyphen]) is not Gender.Unknown and var first)
            return first;
        foreach ((string ending, Gender gender) in endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return gender;
        return Gender.Unknown;
    }
}
