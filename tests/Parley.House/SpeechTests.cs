namespace Parley.House;

/// <summary>The project speaks of itself alone: no file names a path of the machine it was written on.</summary>
public class SpeechTests
{
    private static readonly string[] foreign = [Path.Join("/", "root", ""), Path.Join("/", "work", ""), Path.Join("/", "home", "")];

    private static readonly string[] folders = ["src", "tests", "docs", "languages", "samples", "bench"];

    [Fact]
    public void No_text_names_a_path_of_a_machine()
    {
        var naming = folders
            .Where(folder => Directory.Exists(Path.Combine(Repository.Root, folder)))
            .SelectMany(folder => Repository.Sources(folder, "*"))
            .Where(file => Path.GetExtension(file) is ".cs" or ".md" or ".txt" or ".json" or ".csproj" or ".jsonl")
            .Where(file => foreign.Any(path => File.ReadAllText(file).Contains(path, StringComparison.Ordinal)));
        Assert.Empty(naming);
    }
}
