using System.Collections.Immutable;
using Parley.Dates;
using Parley.Extracting.Feeds;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;
using Parley.Extracting.Http;
using Parley.Extracting.Unpacking;
using Parley.Text;

namespace Parley.Extracting.Links;

/// <summary>What a feed or a list of addresses leads to. Thread-safe.</summary>
/// <exception cref="SetupException">A list of <c>dates/</c> is missing.</exception>
public sealed class LinkReader(IReadOnlyList<Language> languages)
{
    /// <summary>More links no list is read for.</summary>
    public const int MostLinks = 100_000;

    private readonly IReadOnlyList<IFeed> feeds = Feeds(new FieldParser(new DateFinder(languages)));

    internal static IReadOnlyList<ILinkSource> Sources { get; } = [new OpmlLinks(), new BookmarkLinks(), new CsvLinks(), new PlainLinks()];

    /// <summary>Null where the bytes are neither a feed nor a list. What is broken gives what came before, and a problem.</summary>
    /// <param name="address">Where it was fetched from, or null: what it names may be relative to it.</param>
    public LinkList? Read(Stream bytes, string path, string? address = null)
    {
        using var reader = new ByteReader(bytes, ArticleExtractor.MaxArticleBytes);
        if (HttpAnswer.TryRead(reader) is not { } answer)
            return Read(reader, path, address);
        // What is packed may break where it is looked at first.
        using var body = new ByteReader(answer.Body(reader), ArticleExtractor.MaxArticleBytes, reader.Unpacker.Inside());
        return Broken.Or(() => Read(body, path, address), problem => new LinkList(true, [], [problem]));
    }

    private LinkList? Read(ByteReader reader, string path, string? address)
    {
        if (Sources.FirstOrDefault(source => source.Recognises(reader, path)) is { } list)
            return Collected(list.Links(reader), isFeed: false);
        return feeds.FirstOrDefault(feed => feed.Recognises(reader)) is { } found
            ? Collected(Entries(found, reader, address), found is not WallabagExport)
            : null;
    }

    internal static IReadOnlyList<IFeed> Feeds(FieldParser parser)
    {
        var dates = new FeedDates(parser);
        return [new XmlFeed(new EntryReader(dates)), new JsonFeed(dates), new WallabagExport(dates)];
    }

    private static IEnumerable<Link> Entries(IFeed feed, ByteReader reader, string? address)
    {
        var head = new FeedHead { Address = address };
        foreach (FeedItem item in feed.Items(reader, head).Take(FeedFormat.MostItems))
        {
            ReadOnlyMemory<byte>? whole = item.Html is null && item.Plain is null ? (ReadOnlyMemory<byte>?)null : SingleEntry.Write(item, head);
            if (item.Key is { } key && (item.Address is not null || whole is not null))
                yield return new Link(item.Address, key, Whole: whole);
        }
    }

    private static LinkList Collected(IEnumerable<Link> links, bool isFeed)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var all = Broken.Each(links.Take(MostLinks).Cast<Link?>(), problem =>
        {
            problems.Add(problem);
            return null;
        });
        return new LinkList(isFeed, [.. all.OfType<Link>()], problems.ToImmutable());
    }
}
