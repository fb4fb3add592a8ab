namespace Parley.Reading.Tests.Readings;

/// <summary>The articles of samples/, without the page that describes them.</summary>
internal static class SampleFiles
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(RepositoryFolder.Under("samples"))
            .Where(path => Path.GetExtension(path) is ".txt" or ".jsonl")
            .Order(StringComparer.Ordinal),
    ];
}
