using System.Xml;
using Parley.Extracting.Feeds;
using Parley.Extracting.Formats;

namespace Parley.Extracting.Links;

/// <summary>OPML: the feeds (<c>xmlUrl</c>) and pages (<c>url</c>) that a reader of feeds follows, however they are grouped.</summary>
internal sealed class OpmlLinks : ILinkSource
{
    public bool Recognises(ByteReader reader, string path) => XmlInput.Root(reader) == "opml";

    public IEnumerable<Link> Links(ByteReader reader)
    {
        using XmlReader xml = XmlInput.Open(reader);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "outline")
                continue;
            if (ItemText.Address(xml.GetAttribute("xmlUrl")) is { } feed)
                yield return new Link(feed, feed, IsFeed: true);
            else if (ItemText.Address(xml.GetAttribute("url")) is { } page)
                yield return new Link(page, page);
        }
    }
}
