using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Parley.Extracting.Feeds;
using Parley.Extracting.Formats;
using Parley.Extracting.WebPages;

namespace Parley.Extracting.Links;

/// <summary>Saved addresses as a page: Pocket's export, Instapaper's, and the bookmarks that browsers export.</summary>
internal sealed class BookmarkLinks : ILinkSource
{
    private const int Head = 1024;
    private const int MostNested = 256;

    private static readonly string[] marks = ["<!DOCTYPE NETSCAPE-Bookmark-file-1>", "<title>Pocket Export</title>", "<title>Instapaper: Export</title>"];

    public bool Recognises(ByteReader reader, string path)
    {
        string head = Encoding.Latin1.GetString(reader.Peek(Head));
        return marks.Any(mark => head.Contains(mark, StringComparison.OrdinalIgnoreCase));
    }

    public IEnumerable<Link> Links(ByteReader reader)
    {
        if (!reader.TryReadToEnd(out ReadOnlySpan<byte> bytes))
            throw new InvalidDataException("The list is too long.");
        var parser = new HtmlParser(new HtmlParserOptions { MaximumDepth = MostNested });
        using IDocument page = parser.ParseDocument(HtmlEncoding.Decode(bytes).Text);
        foreach (IElement anchor in page.Links)
        {
            if (ItemText.Address(anchor.GetAttribute("href")) is { } address)
                yield return new Link(address, address);
        }
    }
}
