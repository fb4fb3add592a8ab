namespace Parley.Cli.Tests.Demo;

/// <summary>What the README and the tutorial show is what the program prints, cut: "…" stands for what is left out.</summary>
public sealed class PagesTests
{
    private const string Prompt = "$ ./parley ";
    private const string OtherPrompt = "$ ./parley-lab ";

    [Theory]
    [InlineData("README.md", "## What it prints")]
    [InlineData("docs/tutorial.md", "# Twelve minutes with Parley")]
    public void Every_line_shown_is_printed_in_this_order(string page, string heading)
    {
        using var place = new Workplace();
        Directory.CreateSymbolicLink(place.At("samples"), Repository.Path("samples"));
        string[] printed = [];
        bool ours = true;
        int at = 0, commands = 0;
        foreach (string line in Shown(page, heading))
        {
            ours = line.StartsWith('$') ? !line.StartsWith(OtherPrompt, StringComparison.Ordinal) : ours;
            if (line.StartsWith(Prompt, StringComparison.Ordinal))
            {
                Outcome outcome = place.Run(line[Prompt.Length..].Split(' '));
                Assert.True(outcome.Code == 0, $"{line}: {outcome.Errors}");
                (printed, at, commands) = (outcome.Output.Split('\n'), 0, commands + 1);
            }
            else if (ours && line.Trim() is not ("…" or ""))
            {
                int found = Array.IndexOf(printed, line, at);
                Assert.True(found >= 0, $"{page} shows a line that is not printed: '{line}'");
                at = found + 1;
            }
        }
        Assert.True(commands > 1);
    }

    [Theory]
    [InlineData("README.md")]
    public void Every_id_is_one_of_the_demo(string page)
    {
        using var place = new Workplace();
        string demo = place.Run("demo").Output;
        string[] ids = [.. Lines(page).Select(line => line.Split("./parley show ")).Where(parts => parts.Length > 1).Select(parts => parts[1].Split(' ')[0])];
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains($"\n  {id}", demo, StringComparison.Ordinal));
    }

    private static string[] Lines(string page) => File.ReadAllLines(Repository.Path(page));

    private static IEnumerable<string> Shown(string page, string heading) => Lines(page)
        .SkipWhile(line => line != heading).Skip(1)
        .TakeWhile(line => !(heading.StartsWith("##", StringComparison.Ordinal) && line.StartsWith("## ", StringComparison.Ordinal)))
        .Where(line => line.StartsWith("    ", StringComparison.Ordinal))
        .Select(line => line[4..]);
}
