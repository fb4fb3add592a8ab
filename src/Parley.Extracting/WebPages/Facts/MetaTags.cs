using AngleSharp.Dom;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>The <c>meta</c> elements of a page by their name, property or itemprop, in lower case; the first of each counts.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<string> tags = [];

    public MetaTags(IDocument document)
    {
        foreach (IElement meta in document.GetElementsByTagName("meta"))
        {
            if (meta.GetAttribute("content")?.Trim() is not { Length: > 0 } content)
                continue;
            string? name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            if (name is null)
                continue;
            values.TryAdd(name.Trim().ToLowerInvariant(), content);
            if (name.Equals("article:tag", StringComparison.OrdinalIgnoreCase))
                tags.Add(content);
        }
    }

    public IReadOnlyList<string> Tags => tags;

    /// <summary>The first of the names that the page has, without regard to white space and blanks.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (values.TryGetValue(name, out string? content) && OneLine.Of(content) is { Length: > 0 } line)
                return line;
        }
        return null;
    }

    /// <summary>The first of the names that is a date.</summary>
    public PageTime? Time(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (values.TryGetValue(name, out string? content) && PageTime.TryParse(content, out PageTime time))
                return time;
        }
        return null;
    }
}
