using System.Xml;
using System.Xml.Linq;
using Parley.Extracting.Formats;

namespace Parley.Extracting.Feeds;

/// <summary>RSS 0.9x, 1.0 and 2.0 and Atom, entry by entry.</summary>
internal sealed class XmlFeed(EntryReader entries) : IFeed
{
    public bool Recognises(ByteReader reader) => XmlInput.Root(reader) is "rss" or "RDF" or "feed";

    public IEnumerable<FeedItem> Items(ByteReader reader, FeedHead head)
    {
        using XmlReader xml = XmlInput.Open(reader);
        bool more = xml.Read();
        while (more)
        {
            // Reading an element whole moves on behind it.
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is "rss" or "RDF" or "feed" or "channel")
            {
                if (xml.NodeType == XmlNodeType.Element)
                    head.Language ??= xml.GetAttribute("xml:lang");
                more = xml.Read();
            }
            else if (XNode.ReadFrom(xml) is XElement element)
            {
                if (element.Name.LocalName is "item" or "entry")
                    yield return entries.Read(element, head);
                else
                    EntryReader.ReadHead(element, head);
                more = !xml.EOF;
            }
        }
    }
}
