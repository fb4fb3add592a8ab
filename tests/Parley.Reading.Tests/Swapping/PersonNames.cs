using System.Text.Json;
using System.Text.RegularExpressions;
using Parley.Reading.Tests.Readings;

namespace Parley.Reading.Tests.Swapping;

/// <summary>A word of a person's name.</summary>
/// <param name="IsGiven">A given name; else a surname.</param>
/// <param name="Feminine">Null: not known.</param>
internal sealed record NameWord(string Word, bool IsGiven, bool? Feminine);

/// <summary>The names of persons: those of samples/actors.json, and those that a text of others shows.</summary>
internal static partial class PersonNames
{
    /// <summary>Given names, of all languages.</summary>
    public static IReadOnlySet<string> Given { get; } = Readers.Languages.SelectMany(language => language.List("tagging/names-first")).ToHashSet();

    /// <summary>The persons of the invented crisis, with all spellings; their gender as the German title of an office has it.</summary>
    public static IReadOnlyList<NameWord> OfSamples()
    {
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Under("samples", "actors.json")));
        return [.. file.RootElement.GetProperty("actors").EnumerateArray().Where(actor => actor.GetProperty("type").GetString() == "person").SelectMany(Words).DistinctBy(word => word.Word)];
    }

    /// <summary>
    /// A given name and the capitalised word behind it: what is a surname once is one wherever it stands. A rule so simple
    /// that nobody must be named here.
    /// </summary>
    public static IReadOnlyList<NameWord> In(string text)
    {
        string[][] found = [.. Capitalised().Matches(text).SelectMany(run => Persons(run.Value.Split(' ')))];
        HashSet<string> surnames = [.. found.SelectMany(name => Parts(name[^1]))];
        return
        [
            .. surnames.Select(word => new NameWord(word, IsGiven: false, null)),
            .. found.SelectMany(name => name[..^1]).SelectMany(Parts).Where(word => !surnames.Contains(word)).Distinct().Select(word => new NameWord(word, IsGiven: true, null)),
        ];
    }

    private static IEnumerable<NameWord> Words(JsonElement actor)
    {
        string? title = actor.GetProperty("offices").EnumerateArray().Select(office => office.GetProperty("title").GetProperty("de").GetString()!.Split(' ')[0]).FirstOrDefault();
        bool? feminine = title is null ? null : title.EndsWith("in", StringComparison.Ordinal) || title.EndsWith("gesandte", StringComparison.Ordinal);
        string[] names = [.. actor.GetProperty("names").EnumerateObject().Select(name => name.Value.GetString()!), .. actor.GetProperty("aliases").EnumerateArray().Select(name => name.GetString()!)];
        foreach (string[] name in names.Select(name => name.Split(' ')))
        {
            yield return new NameWord(name[^1], IsGiven: Given.Contains(name[^1]), feminine);
            foreach (string word in name[..^1].Where(word => char.IsUpper(word[0]) && word != "Sir"))
                yield return new NameWord(word, IsGiven: true, feminine);
        }
    }

    // The words of one run of capitals: what stands before the first given name is a title.
    private static IEnumerable<string[]> Persons(string[] run)
    {
        string[] name = [.. run.SkipWhile(word => !Given.Contains(word))];
        int given = name.TakeWhile(Given.Contains).Count();
        if (given < name.Length)
            yield return name[..(given + 1)];
        else if (given > 1)
            yield return name;
    }

    private static string[] Parts(string word) => word.Split('-');

    [GeneratedRegex(@"\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*(?: \p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*)+")]
    private static partial Regex Capitalised();
}
