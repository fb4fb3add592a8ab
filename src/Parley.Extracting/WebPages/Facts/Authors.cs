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

    private readonly LineLabels openings = new(languages, "extracting/bylines");
    private readonly Bylines bylines = new(languages);
    private readonly FrozenSet<string> joiners = languages.SelectMany(language => language.List("extracting/byline-joiners")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private readonly FrozenSet<string> noNames = languages.SelectMany(language => language.List("extracting/byline-none")).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that the page states for machines; null where none is a name.</summary>
    public string? Stated(IEnumerable<string> names)
    {
        string[] good = [.. names.SelectMany(Parts).Where(IsName).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostNames)];
        return good.Length == 0 ? null : string.Join(", ", good);
    }

    /// <summary>Names that the page shows: links to authors, then what its classes call a byline.</summary>
    public string? Shown(IDocument document, PageTree tree)
    {
        string? linked = Stated(document.QuerySelectorAll("a[rel~=author]").Where(IsOfArticle).Take(MostNames).Select(link => OneLine.Of(link.TextContent)));
        if (linked is not null)
            return linked;
        foreach (PageNode node in tree.Nodes)
        {
            if (IsByline(node) && OneLine.Of(node.Element.TextContent) is { Length: > 0 and <= Longest } line && FromLine(line) is { } names)
                return names;
        }
        return tree.Blocks.Select(block => block.Text.Length <= Longest ? bylines.Names(block.Text) : null).FirstOrDefault(names => names is not null);
    }

    private static bool IsByline(PageNode node) =>
        ClassWords.Dashed($"{node.Element.ClassName}") is var name
        && (name.Contains("-byline-", StringComparison.Ordinal) || name.Contains("-author-", StringComparison.Ordinal) || name.Contains("-autor-", StringComparison.Ordinal)
            || name.Contains("-writer-", StringComparison.Ordinal) || name.Contains("-authors-", StringComparison.Ordinal));

    private static bool IsOfArticle(IElement link) => !link.Ancestors<IElement>().Any(above => above.LocalName is "aside" or "footer" or "nav");

    private string? FromLine(string line)
    {
        bool labelled = openings.TryRest(line, out ReadOnlySpan<char> rest);
        string names = labelled ? rest.ToString() : line;
        int end = names.AsSpan().IndexOfAny("|•·\n");
        names = (end > 0 ? names[..end] : names).Trim();
        return bylines.Names($"{line}") ?? (LooksLikeNames(names) ? names : null);
    }

    private bool LooksLikeNames(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 8 && IsName(text)
            && words.All(word => joiners.Contains(word) || (char.IsUpper(word[0]) && word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’' or ',')));
    }

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
