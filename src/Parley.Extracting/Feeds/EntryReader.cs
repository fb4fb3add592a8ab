using System.Xml.Linq;
using Parley.Extracting.Fields;

namespace Parley.Extracting.Feeds;

/// <summary>One element of a feed in XML. Names count without their namespace: feeds disagree about those.</summary>
internal sealed class EntryReader(FeedDates dates)
{
    private static readonly XNamespace ofContent = "http://purl.org/rss/1.0/modules/content/";

    private static readonly string[] dateNames = ["pubDate", "published", "date", "issued", "updated"];

    public static void ReadHead(XElement element, FeedHead head)
    {
        switch (element.Name.LocalName)
        {
            case "title":
                head.Title ??= ItemText.Line(element.Value);
                break;
            case "language":
                head.Language ??= FieldParser.Code(element.Value);
                break;
            case "link" when IsAlternate(element):
                head.Address ??= ItemText.Address(element.Attribute("href")?.Value ?? element.Value);
                break;
            case "publisher":
                head.Publisher ??= ItemText.Line(element.Value);
                break;
            // The picture is that of the house, the title often that of a section.
            case "image" when Line(element, "title") is { } name && head.Title?.StartsWith(name, StringComparison.Ordinal) == true:
                head.Publisher ??= name;
                break;
        }
    }

    public FeedItem Read(XElement entry, FeedHead head)
    {
        string? address = Address(entry, head);
        return new FeedItem(
            Line(entry, "guid") ?? Line(entry, "id") ?? address,
            address,
            Title(entry),
            ItemText.Name(Named(entry, "creator").FirstOrDefault()?.Value) ?? Author(entry),
            FieldParser.Code(Line(entry, "language") ?? entry.Attribute(XNamespace.Xml + "lang")?.Value ?? head.Language ?? ""),
            Published(entry),
            Html(entry),
            Plain: null);
    }

    private static string? Title(XElement entry) =>
        Named(entry, "title").FirstOrDefault(title => title.Name.Namespace == entry.Name.Namespace) is { } title ? ItemText.Line(title.Value) : Line(entry, "title");

    private static string? Author(XElement entry)
    {
        var names = Named(entry, "author").Select(author => Line(author, "name") ?? ItemText.Name(author.Value)).OfType<string>().ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private static string? Address(XElement entry, FeedHead head)
    {
        string? link = Named(entry, "origLink").FirstOrDefault()?.Value
            ?? Named(entry, "link").Where(IsAlternate).Select(one => one.Attribute("href")?.Value ?? one.Value).FirstOrDefault(one => !string.IsNullOrWhiteSpace(one));
        XElement? guid = Named(entry, "guid").FirstOrDefault(one => one.Attribute("isPermaLink")?.Value != "false");
        return ItemText.Address(link, head.Address) ?? ItemText.Address(guid?.Value);
    }

    private Text.PartialDate? Published(XElement entry) =>
        dateNames.Select(name => dates.Find(Line(entry, name))).FirstOrDefault(date => date is not null);

    private static string? Html(XElement entry)
    {
        XElement? content = entry.Element(ofContent + "encoded") ?? Named(entry, "content").FirstOrDefault(one => one.Attribute("src") is null && one.Name.Namespace == entry.Name.Namespace);
        if (content is not null && Inner(content) is { Length: > 0 } whole)
            return whole;
        XElement? summary = Named(entry, "description").FirstOrDefault() ?? Named(entry, "summary").FirstOrDefault();
        return summary is not null && ItemText.IsWhole(Inner(summary)) ? Inner(summary) : null;
    }

    // XHTML stands as elements, HTML as text.
    private static string Inner(XElement element) => element.HasElements
        ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))
        : element.Attribute("type")?.Value == "text" ? System.Net.WebUtility.HtmlEncode(element.Value) : element.Value;

    private static bool IsAlternate(XElement link) => link.Attribute("rel")?.Value is null or "" or "alternate" && link.Name.LocalName == "link";

    private static string? Line(XElement element, string name) => Named(element, name).Select(one => ItemText.Line(one.Value)).FirstOrDefault(line => line is not null);

    private static IEnumerable<XElement> Named(XElement element, string name) => element.Elements().Where(one => one.Name.LocalName == name);
}
