using System.Globalization;
using Parley.Extracting.Formats;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Feeds;

/// <summary>The entries of a feed as articles: those whose text it holds. Of the others the address is told.</summary>
internal sealed class FeedFormat(IReadOnlyList<IFeed> feeds, Fragments fragments, ArticleBuilder builder) : IFormat
{
    /// <summary>More entries has no feed that ends.</summary>
    public const int MostItems = 10_000;

    public bool Recognises(ByteReader reader, string path) => feeds.Any(feed => feed.Recognises(reader));

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path) => Broken.Documents(Documents(reader, path), path);

    private IEnumerable<RawDocument> Documents(ByteReader reader, string path)
    {
        var head = new FeedHead();
        int number = 0;
        foreach (FeedItem item in feeds.First(feed => feed.Recognises(reader)).Items(reader, head))
        {
            if (number++ == MostItems)
            {
                yield return RawDocument.Refused(path, Problems.TooManyItems(MostItems));
                yield break;
            }
            yield return Document(item, head, item.Address == path ? path : string.Create(CultureInfo.InvariantCulture, $"{path}:{number}"));
        }
        if (number == 0)
            yield return RawDocument.Refused(path, Problems.Empty());
    }

    private RawDocument Document(FeedItem item, FeedHead head, string place)
    {
        StatedFields fields = item.Fields(head);
        if (item.Html is { } html)
            return new RawDocument(place, 2 * html.Length, options => fragments.Read(place, html, fields, options));
        return item.Plain is { } plain
            ? new RawDocument(place, 2 * plain.Length, options => builder.Build(place, plain, fields, options))
            : RawDocument.Refused(place, Problems.OnlySummary(item.Address));
    }
}
