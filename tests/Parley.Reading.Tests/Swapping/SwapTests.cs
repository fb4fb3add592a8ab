using System.Text.RegularExpressions;
using Parley.Reading.Tests.Readings;
using Parley.Text;
using Xunit.Abstractions;

namespace Parley.Reading.Tests.Swapping;

/// <summary>The reader knows no persons: with other names of the same form it reads the same statements.</summary>
public sealed partial class SwapTests(ITestOutputHelper output)
{
    // So many statements may be read otherwise. Rules see of a name that it is capitalised and how many words it has, so it is none. What is
    // learned sees the letters of names too, and may decide otherwise where it was in doubt.
    private const int MostOfSamples = 8;
    private const int MostOfReal = 3;

    [Fact]
    public void The_samples_are_read_the_same_with_other_names()
    {
        IReadOnlyList<NameWord> persons = PersonNames.OfSamples();
        Same([.. ArticleFiles.Samples.Select(path => SwapDifference.Of(path, persons))], MostOfSamples);
    }

    [Fact]
    public void Real_articles_are_read_the_same_with_other_names() =>
        Same([.. Real().Select(path => SwapDifference.Of(path, PersonNames.In(File.ReadAllText(path))))], MostOfReal);

    // Lists of names for tagging are general: given names, surnames, places.
    [Fact]
    public void No_word_list_holds_a_person_of_the_real_articles()
    {
        HashSet<string> surnames = [.. Real().SelectMany(path => PersonNames.In(File.ReadAllText(path))).Where(name => !name.IsGiven).Select(name => name.Word)];
        output.WriteLine($"{surnames.Count} surnames");
        Assert.Empty(
            from language in Readers.Languages
            from list in language.ListNames
            where !list.StartsWith("tagging/names-", StringComparison.Ordinal)
            from word in language.List(list).SelectMany(line => Word().Matches(line))
            where surnames.Contains(word.Value)
            select $"{language.Code}/{list}: {word.Value}");
    }

    [Fact]
    public void Persons_are_found_by_their_given_names() => Assert.Equal(
        ["Anna-", "Beck", "Lund", "Otto-", "Paul-", "Tamm"],
        PersonNames.In("Die Hafenmeisterin Anna Beck kam. Mit Otto Paul Beck-Lund sprach Kapitän Anna Tamm. Der Rat Hallin schwieg.")
            .Select(name => name.Word + (name.IsGiven ? "-" : "")).Order(StringComparer.Ordinal));

    [Fact]
    public void Places_go_with_the_words_around_the_names()
    {
        var swapped = new SwappedText("BECK: Becks „Nein“, sagte Anna Beck.", new Dictionary<string, string> { ["Beck"] = "Tarnow", ["Anna"] = "Ida" });
        Assert.Equal("TARNOW: Tarnows „Nein“, sagte Ida Tarnow.", swapped.Text);
        Assert.Equal(["TARNOW", "„Nein“", "Ida Tarnow", "sagte Ida", "Tarnow."],
            new[] { new TextSpan(0, 4), new(12, 18), new(26, 35), new(20, 30), new(31, 36) }.Select(span => swapped.Shift(span).In(swapped.Text).ToString()));
    }

    [Fact]
    public void A_name_in_the_place_of_a_name_has_its_form()
    {
        var names = new InventedNames(["Wolezkaja"]);
        string[] other = [.. new[] { new NameWord("Wolezkaja", false, true), new("Vale", false, null), new("Konrad", true, false), new("Marta", true, null), new("Wolezkaja", false, true) }.Select(names.For)];
        Assert.Equal(["Bardeleja", "Bare", "Albert", "Helene", "Doldeleja"], other);
    }

    private string[] Real()
    {
        string folder = RepositoryFolder.Under("..", "shared", "seeds");
        if (Directory.Exists(folder))
            return [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
        output.WriteLine("skipped: no ../shared/seeds");
        return [];
    }

    private void Same(SwapDifference[] differences, int most)
    {
        output.WriteLine(string.Join('\n', differences.AsEnumerable()));
        output.WriteLine($"{differences.Sum(one => one.Statements)} statements, {differences.Sum(one => one.Count)} read otherwise, {differences.Sum(one => one.Renamed)} with another speaker");
        Assert.All(differences, one => Assert.InRange(one.Swapped, 1, int.MaxValue));
        Assert.InRange(differences.Sum(one => one.Count), 0, most);
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
