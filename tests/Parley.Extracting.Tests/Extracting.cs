using System.Text;
using Parley.Reading;
using Parley.Text;

namespace Parley.Extracting.Tests;

/// <summary>One extractor with the languages of the repository, for all tests.</summary>
internal static class Extracting
{
    public static ArticleExtractor Extractor { get; } = new(LanguageFolder.LoadAll(Path.Combine(Root(), "languages")));

    public static IReadOnlyList<Extracted> All(string text, string path = "a.txt", bool asIs = false, PartialDate? published = null) =>
        All(Encoding.UTF8.GetBytes(text), path, asIs, published);

    public static IReadOnlyList<Extracted> All(byte[] bytes, string path = "a.txt", bool asIs = false, PartialDate? published = null) =>
        [.. Extractor.Extract(new MemoryStream(bytes), path, new ExtractingOptions(asIs, published))];

    public static Article Article(string text, string path = "a.txt", bool asIs = false, PartialDate? published = null)
    {
        Extracted only = Assert.Single(All(text, path, asIs, published));
        return only.Article ?? throw new InvalidOperationException($"No article: {Codes(only)}");
    }

    public static string Codes(Extracted extracted) => string.Join(' ', extracted.Problems.Select(problem => problem.Code));

    /// <summary>The folder of the repository.</summary>
    public static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Parley.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("Run the tests inside the repository.");
    }
}
