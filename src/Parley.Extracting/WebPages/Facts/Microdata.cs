using AngleSharp.Dom;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>The properties that a page's elements have by <c>itemprop</c> (schema.org); the first of each counts.</summary>
internal sealed class Microdata
{
    private const int MostOfOne = 10;

    private readonly Dictionary<string, List<IElement>> elements = new(StringComparer.OrdinalIgnoreCase);

    public Microdata(IDocument document)
    {
        foreach (IElement element in document.QuerySelectorAll("[itemprop]"))
        {
            foreach (string name in element.GetAttribute("itemprop")!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (!elements.TryGetValue(name, out List<IElement>? list))
                    elements[name] = list = [];
                if (list.Count < MostOfOne)
                    list.Add(element);
            }
        }
    }

    public string? Text(string name) => All(name).Select(Value).FirstOrDefault(value => value.Length > 0);

    /// <summary>Names of people or organisations, each once.</summary>
    public IEnumerable<string> Names(string name) => All(name).Select(NameIn).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal);

    public PageTime? Time(string name)
    {
        foreach (IElement element in All(name))
        {
            if (PageTime.TryParse(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent, out PageTime time))
                return time;
        }
        return null;
    }

    private List<IElement> All(string name) => elements.TryGetValue(name, out List<IElement>? list) ? list : [];

    private static string Value(IElement element) => OneLine.Of(element.GetAttribute("content") ?? element.TextContent);

    private static string NameIn(IElement element) => element.QuerySelector("[itemprop~=name]") is { } name && !ReferenceEquals(name, element)
        ? Value(name)
        : Value(element);
}
