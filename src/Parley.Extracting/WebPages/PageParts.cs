using System.Collections.Frozen;
using AngleSharp.Dom;
using Parley.Text;

namespace Parley.Extracting.WebPages;

/// <summary>Tells what an element is by its tag, its attributes and the words of its class and id.</summary>
internal sealed class PageParts
{
    private static readonly FrozenDictionary<string, PartKind> Tags = new Dictionary<string, string>
    {
        [nameof(PartKind.Code)] = "script style template object embed svg canvas noscript map area select option datalist textarea input progress meter head iframe noframes frameset frame param source track link meta rp",
        [nameof(PartKind.Media)] = "video audio amp-video amp-audio amp-ad amp-embed amp-iframe",
        [nameof(PartKind.Navigation)] = "nav menu",
        [nameof(PartKind.Form)] = "button form dialog fieldset",
        [nameof(PartKind.Footer)] = "footer",
        [nameof(PartKind.Caption)] = "figcaption figure",
        [nameof(PartKind.Aside)] = "aside",
    }.SelectMany(pair => pair.Value.Split(' ').Select(tag => KeyValuePair.Create(tag, Enum.Parse<PartKind>(pair.Key)))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PartKind> Roles = new Dictionary<string, PartKind>
    {
        ["navigation"] = PartKind.Navigation,
        ["menu"] = PartKind.Navigation,
        ["menubar"] = PartKind.Navigation,
        ["search"] = PartKind.Form,
        ["dialog"] = PartKind.Consent,
        ["alertdialog"] = PartKind.Consent,
        ["contentinfo"] = PartKind.Footer,
        ["complementary"] = PartKind.Aside,
        ["banner"] = PartKind.Header,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Types of schema.org that are no article's text.
    private static readonly FrozenDictionary<string, PartKind> Types = new Dictionary<string, PartKind>
    {
        ["AudioObject"] = PartKind.Media,
        ["VideoObject"] = PartKind.Media,
        ["ImageObject"] = PartKind.Caption,
        ["Comment"] = PartKind.Comments,
        ["UserComments"] = PartKind.Comments,
        ["WPAdBlock"] = PartKind.Advertising,
        ["WPFooter"] = PartKind.Footer,
        ["WPSideBar"] = PartKind.Aside,
        ["SiteNavigationElement"] = PartKind.Navigation,
        ["BreadcrumbList"] = PartKind.Navigation,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly FrozenDictionary<string, PartKind> words;
    private readonly (string Words, PartKind Kind)[] phrases;

    public PageParts(IReadOnlyList<Language> languages)
    {
        (string Words, PartKind Kind)[] all = [.. languages.SelectMany(language => language.List("extracting/page-parts")).Distinct().SelectMany(Entries)];
        words = all.Where(entry => !entry.Words.Contains('-', StringComparison.Ordinal)).GroupBy(entry => entry.Words)
            .ToFrozenDictionary(group => group.Key, group => group.First().Kind, StringComparer.Ordinal);
        phrases = [.. all.Where(entry => entry.Words.Contains('-', StringComparison.Ordinal)).Select(entry => ($"-{entry.Words}-", entry.Kind))];
    }

    /// <param name="seen">What classes were found to be, for one page.</param>
    public PagePart? Of(IElement element, string tag, Dictionary<string, PagePart?> seen)
    {
        if (Tags.TryGetValue(tag, out PartKind kind))
            return new PagePart(kind, $"tag {tag}");
        // Rows are named by what they tell of: players, comments, parties.
        if (tag is "html" or "body" or "main" or "tr")
            return null;
        return ByAttributes(element) ?? ByName(element.ClassName, "class", seen) ?? ByName(element.Id, "id", seen);
    }

    private static PagePart? ByAttributes(IElement element)
    {
        if (element.GetAttribute("role") is { } role && Roles.TryGetValue(role, out PartKind kind))
            return new PagePart(kind, $"role {role}");
        if (element.HasAttribute("hidden") || IsHidden(element.GetAttribute("style")))
            return new PagePart(PartKind.Hidden, "hidden");
        if (element.GetAttribute("aria-hidden") is "true")
            return new PagePart(PartKind.Hidden, "aria-hidden");
        if (element.GetAttribute("itemtype") is { } type && Types.TryGetValue(type[(type.LastIndexOf('/') + 1)..], out PartKind typed))
            return new PagePart(typed, $"itemtype {type}");
        return null;
    }

    private static bool IsHidden(string? style) => style is not null
        && style.Replace(" ", "", StringComparison.Ordinal) is var css
        && (css.Contains("display:none", StringComparison.OrdinalIgnoreCase) || css.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private PagePart? ByName(string? name, string attribute, Dictionary<string, PagePart?> seen)
    {
        if (string.IsNullOrEmpty(name))
            return null;
        if (!seen.TryGetValue(name, out PagePart? part))
            seen[name] = part = Find(name) is { } kind and not PartKind.Text ? new PagePart(kind, $"{attribute} \"{name}\"") : null;
        return part;
    }

    // What is called text is text, whatever else it is called; else the first word that is known.
    private PartKind? Find(string name)
    {
        PartKind? first = null;
        foreach (string single in name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (PartKind kind in Kinds(ClassWords.Dashed(single)))
            {
                if (kind == PartKind.Text)
                    return kind;
                first ??= kind;
            }
        }
        return first;
    }

    private IEnumerable<PartKind> Kinds(string dashed)
    {
        foreach ((string phrase, PartKind kind) in phrases)
        {
            if (dashed.Contains(phrase, StringComparison.Ordinal))
                yield return kind;
        }
        foreach (string word in dashed.Split('-', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.TryGetValue(word, out PartKind kind))
                yield return kind;
        }
    }

    private static IEnumerable<(string, PartKind)> Entries(string line) => line.Split('|') is [var kind, var words] && Enum.TryParse(kind.Trim(), ignoreCase: true, out PartKind part)
        ? words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, part))
        : throw new SetupException("PARLEY003", $"extracting/page-parts.txt: '{line}' is not part | words. Correct the line.");
}
