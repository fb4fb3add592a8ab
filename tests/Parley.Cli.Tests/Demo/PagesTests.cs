namespace Parley.Cli.Tests.Demo;

/// <summary>What the README shows is what the program prints, cut: "…" stands for what is left out.</summary>
public sealed class ReadmeTests
{
    private const string Prompt = "$ ./parley ";

    [Fact]
    public void Every_line_shown_is_one_that_is_printed()
    {
        using var place = new Workplace();
        string[] printed = [];
        foreach (string line in Shown())
        {
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
                printed = place.Run(line[Prompt.Length..].Split(' ')).Output.Split('\n');
            else if (line.Trim() != "…")
                Assert.Contains(line, printed);
        }
        Assert.NotEmpty(printed);
    }

    [Fact]
    public void Every_id_is_one_of_the_demo()
    {
        using var place = new Workplace();
        string demo = place.Run("demo").Output;
        string[] ids = [.. Lines().Select(line => line.Split("./parley show ")).Where(parts => parts.Length > 1).Select(parts => parts[1].Split(' ')[0])];
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains($"\n  {id}", demo, StringComparison.Ordinal));
    }

    private static string[] Lines() => File.ReadAllLines(Repository.Path("README.md"));

    private static IEnumerable<string> Shown() => Lines()
        .SkipWhile(line => line != "## What it prints").Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
        .Where(line => line.StartsWith("    ", StringComparison.Ordinal))
        .Select(line => line[4..]);
}
