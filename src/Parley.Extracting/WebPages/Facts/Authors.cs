using System.Collections.Frozen;
using AngleSharp.Dom;
using Parley.Extracting.Metadata;
using Parley.Text;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>Who wrote a page's article.</summary>
internal sealed class Authors(IReadOnlyList<Language> languages)
{
    private const int Longest = 200;
    private const int LongestName = 80;
    private const int MostNames = 12;

    private static readonly string[] callings = ["-byline-", "-author-", "-authors-", "-autor-", "-writer-"];

    private readonly LineLabels openings = new(languages, "extracting/bylines");
    private readonly LeadingNames names = new(languages);
    private readonly FrozenSet<string> noNames = languages.SelectMany(language => language.List("extracting/byline-none")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that the page states for machines; null where none is a name.</summary>
    public string? Stated(IEnumerable<string> names)
    {
        string[] good = [.. names.SelectMany(Parts).Where(IsName).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames)];
        return good.Length == 0 ? null : string.Join(", ", good);
    }

    /// <summary>Names in a line near the headline that opens as bylines do.</summary>
    public string? Labelled(HeadOfPage head) => head.Blocks.Where(block => block.Text.Length <= Longest)
        .SelectMany(block => block.Text.Split('\n'))
        .Select(line => openings.TryRest(line, out ReadOnlySpan<char> rest) && names.Leading(rest.ToString()) is { } labelled && IsName(labelled) ? labelled : null)
        .FirstOrDefault(found => found is not null);

    /// <summary>Names that the page shows near its headline without saying by a word what they are: links to authors, and what a class calls so.</summary>
    public string? Shown(IDocument document, PageTree tree, HeadOfPage head) =>
        Stated(document.QuerySelectorAll("a[rel~=author]").Where(IsOfArticle).Take(MostNames).Select(link => OneLine.Of(link.TextContent)))
        ?? head.Blocks.Select(block => Called(tree, block)).FirstOrDefault(found => found is not null)
        ?? head.Blocks.Select(block => Linked(tree.Nodes[block.Node].Element)).FirstOrDefault(found => found is not null);

    /// <summary>Whether a word is in both.</summary>
    public static bool ShareName(string one, string other) =>
        one.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).Intersect(other.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase).Any();

    /// <summary>Takes the outlet off an author's name: "Anna Beck, The Courier".</summary>
    public static string WithoutOutlet(string byline, string? outlet)
    {
        if (outlet is null || !byline.EndsWith(outlet, StringComparison.OrdinalIgnoreCase) || byline.Length == outlet.Length)
            return byline;
        string names = byline[..^outlet.Length].TrimEnd(' ', ',', '.', '|', '-', '–', '/');
        return names.Contains(' ', StringComparison.Ordinal) ? names : byline;
    }

    private static bool IsOfArticle(IElement link) => !link.Ancestors<IElement>().Any(above => above.LocalName is "aside" or "footer" or "nav");

    private string? Called(PageTree tree, Block block) => block.Text.Length <= Longest
        && tree.Ancestors(block.Node).Take(3).Any(IsByline) && names.Leading(block.Text) is { } called && IsName(called) ? called : null;

    // Addresses of pages about authors have words in common all over the web.
    private string? Linked(IElement element)
    {
        IElement? link = element.QuerySelector("a[href*='/author'], a[href*='/autor'], a[href*='/profile/'], a[href*='/people/']");
        return link is not null && names.Leading(OneLine.Of(link.TextContent)) is { } name && IsName(name) ? name : null;
    }

    private static bool IsByline(PageNode node) =>
        node.Element.ClassName is { Length: > 0 } name && ClassWords.Dashed(name) is var words && callings.Any(calling => words.Contains(calling, StringComparison.Ordinal));

    private IEnumerable<string> Parts(string names)
    {
        string rest = openings.TryRest(names, out ReadOnlySpan<char> found) && !found.IsEmpty ? found.ToString() : names;
        return rest.Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private bool IsName(string name) =>
        name.Length is > 1 and <= LongestName
        && name.Any(char.IsLetter)
        && !name.Contains("://", StringComparison.Ordinal) && !name.Contains('@', StringComparison.Ordinal) && !name.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
        && !noNames.Contains(name);
}
