using System.Text.RegularExpressions;

namespace Parley.House;

/// <summary>A language is data: each has the same lists, and the engine names none.</summary>
public partial class LanguageFolderTests
{
    // They name the fields of formats or the features of models, some of which are words of a language too.
    private static readonly string[] fields = ["ActorField.cs", "ArticleField.cs", "EchoFeatures.cs", "EntryReader.cs", "SingleEntry.cs", "UtteranceDates.cs", "FactsReader.cs", "JsonFeed.cs", "JsonLd.cs", "XmlFeed.cs"];

    private static readonly string[] stages = ["Parley.Extracting", "Parley.Dates", "Parley.Tagging", "Parley.Attributing", "Parley.Coding", "Parley.Linking"];

    // Lists whose entries are settings: the engine must know what may stand in them.
    private static readonly string[] settings = ["grammar.txt", "orders.txt"];

    [Fact]
    public void Every_language_has_the_same_lists()
    {
        var lists = Directory.GetDirectories(Path.Combine(Repository.Root, "languages")).ToDictionary(
            folder => Path.GetFileName(folder),
            folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal).ToList());
        Assert.True(lists.Count >= 2);
        Assert.All(lists.Values, files => Assert.Equal(lists["de"], files));
    }

    [Fact]
    public void No_list_has_a_word_twice()
    {
        var twice = Repository.Sources("languages", "*.txt").SelectMany(file => File.ReadLines(file)
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            .GroupBy(line => line, StringComparer.Ordinal).Where(group => group.Count() > 1)
            .Select(group => $"{Path.GetRelativePath(Repository.Root, file)}: {group.Key}"));
        Assert.Empty(twice);
    }

    [Theory]
    [InlineData("\"de\"")]
    [InlineData("\"en\"")]
    public void No_stage_asks_which_language_it_is(string code)
    {
        var asking = stages
            .SelectMany(stage => Repository.Sources(Path.Combine("src", stage), "*.cs"))
            .Where(file => File.ReadLines(file).Any(line => line.Contains(code, StringComparison.Ordinal) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));
        Assert.Empty(asking);
    }

    [Fact]
    public void No_stage_holds_a_word_of_a_language()
    {
        var words = Repository.Sources("languages", "*.txt")
            .Where(file => !settings.Contains(Path.GetFileName(file))).SelectMany(File.ReadLines)
            .Where(line => line.Length > 3 && !line.StartsWith("# ", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        var held = stages
            .SelectMany(stage => Repository.Sources(Path.Combine("src", stage), "*.cs"))
            .Where(file => !fields.Contains(Path.GetFileName(file)))
            .SelectMany(file => Literals(file).Where(words.Contains).Select(word => $"{Path.GetFileName(file)}: {word}"));
        Assert.NotEmpty(words);
        Assert.Empty(held);
    }

    private static IEnumerable<string> Literals(string file) => File.ReadLines(file)
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        .SelectMany(line => Literal().Matches(line).Select(match => match.Groups[1].Value));

    [GeneratedRegex("\"((?:[^\"\\\\]|\\\\.)*)\"")]
    private static partial Regex Literal();
}
