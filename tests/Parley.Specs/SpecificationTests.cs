using System.Text;
using Parley.Extracting;
using Parley.Reading;
using Parley.Specs.Running;
using Parley.Text;

namespace Parley.Specs;

/// <summary>The specifications run: every example of every page is one test.</summary>
public sealed class SpecificationTests
{
    private static readonly Lazy<Dictionary<string, Specified>> Specified = new(() => AllFiles().ToDictionary(found => found.Name));
    private static readonly Lazy<IReadOnlyList<Language>> Languages = new(() => LanguageFolder.LoadAll(LanguageFolder.Default));
    private static readonly Lazy<ArticleReader> Reader = new(() => new ArticleReader(Languages.Value));
    private static readonly Lazy<ArticleReader> Rules = new(() => new ArticleReader([.. Languages.Value.Select(WithoutModel)]));

    public static TheoryData<string> Names => [.. Specified.Value.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Reads(string example)
    {
        ArticleReader reader = example.StartsWith("rules/", StringComparison.Ordinal) ? Rules.Value : Reader.Value;
        string? failure = Verdict.On(Specified.Value[example], one => Read(reader, one));
        Assert.True(failure is null, failure);
    }

    [Fact]
    public void There_are_examples_of_every_language() =>
        Assert.All(Languages.Value, language => Assert.Contains(Specified.Value.Values, found => found.Example?.Language == language.Code));

    private static IReadOnlyList<StatementLine> Read(ArticleReader reader, Example example)
    {
        Assert.Contains(Languages.Value, language => language.Code == example.Language);
        Extracted extracted = example.Extracted ? Extract(reader, example.Text) : new Extracted("example.txt", new Article("example.txt", example.Text), []);
        Assert.NotNull(extracted.Article);
        Article article = extracted.Article with { StatedLanguage = example.Language };
        if (example.Published is { } day)
            article = article with { Published = day };
        return StatementLines.Of(reader.Read(extracted with { Article = article }));
    }

    private static Extracted Extract(ArticleReader reader, string text)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Assert.Single(reader.Extract(bytes, "example.txt", new ExtractingOptions(AsIs: true)));
    }

    // As an installation that lacks the attribution model: read by the rules alone.
    private static Language WithoutModel(Language language) => new(
        language.Code,
        language.ListNames.ToDictionary(name => name, language.List),
        language.ModelNames.Where(name => name != "attribution").ToDictionary(name => name, language.Model));

    private static IEnumerable<Specified> AllFiles()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "Specifications");
        return Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => SpecificationFile.Parse(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path)));
    }
}
