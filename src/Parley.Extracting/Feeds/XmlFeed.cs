using System.Xml;
using System.Xml.Linq;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;

namespace Parley.Extracting.Feeds;

/// <summary>RSS 0.9x, 1.0 and 2.0 and Atom, entry by entry.</summary>
internal sealed class XmlFeed(EntryReader entries) : IFeed
{
    public bool Recognises(ByteReader reader) => XmlInput.Root(reader) is "rss" or "RDF" or "feed";

    public IEnumerable<FeedItem> Items(ByteReader reader, FeedHead head)
    {
        using XmlReader xml = XmlInput.Open(reader);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            if (xml.LocalName is "rss" or "RDF" or "feed" or "channel")
                head.Language ??= FieldParser.Code(xml.GetAttribute("xml:lang") ?? "");
            else if (Whole(xml) is var element && element.Name.LocalName is "item" or "entry")
                yield return entries.Read(element, head);
            else
                EntryReader.ReadHead(element, head);
        }
    }

    // A reader of its own ends with the element, and does not look at what comes next, which may be broken.
    private static XElement Whole(XmlReader xml)
    {
        using XmlReader inside = xml.ReadSubtree();
        return XElement.Load(inside);
    }
}
