using System.Text.RegularExpressions;

namespace Parley.House;

/// <summary>Documentation is checked: the paths and commands that it names exist.</summary>
public partial class DocumentationTests
{
    public static TheoryData<string> Pages => new(
        Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Repository.Sources("docs", "*.md"))
            .Select(page => Path.GetRelativePath(Repository.Root, page)));

    [Theory, MemberData(nameof(Pages))]
    public void Paths_exist(string page)
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, page));
        var missing = PathInCode().Matches(text).Select(match => match.Groups[1].Value.TrimEnd('/'))
            .Where(path => !Exists(path));
        Assert.Empty(missing);
    }

    [Theory, MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string page)
    {
        string full = Path.Combine(Repository.Root, page);
        var missing = Link().Matches(File.ReadAllText(full)).Select(match => match.Groups[1].Value)
            .Where(link => !link.StartsWith("http", StringComparison.Ordinal) && !link.StartsWith('#'))
            .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(full)!, link.Split('#')[0])));
        Assert.Empty(missing);
    }

    private static bool Exists(string path) => Path.Exists(Path.Combine(Repository.Root, path));

    // `src/…`, `docs/…` in code marks, without wildcards and placeholders.
    [GeneratedRegex(@"`((?:src|tests|docs|languages|samples|bench|\.ci)/[A-Za-z0-9_./-]*)`")]
    private static partial Regex PathInCode();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
