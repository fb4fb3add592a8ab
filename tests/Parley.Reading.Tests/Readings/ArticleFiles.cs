namespace Parley.Reading.Tests.Readings;

/// <summary>Articles to read: eight of these tests' own, whose readings are reviewed line by line, and the sample corpus.</summary>
internal static class ArticleFiles
{
    public static IReadOnlyList<string> Own { get; } = In("tests", "Parley.Reading.Tests", "Articles");

    public static IReadOnlyList<string> Samples { get; } = In("samples", "articles");

    private static IReadOnlyList<string> In(params string[] folder) =>
        [.. Directory.EnumerateFiles(RepositoryFolder.Under(folder)).Order(StringComparer.Ordinal)];
}
