using System.Text.Json;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;

namespace Parley.Extracting.Feeds;

/// <summary>What Wallabag exports as JSON: saved articles, with the text where it was fetched.</summary>
internal sealed class WallabagExport(FeedDates dates) : IFeed
{
    private const int Head = 64 * 1024;

    public bool Recognises(ByteReader reader) =>
        reader.Peek(Head) is var head && JsonKeys.OfFirstObject(head, inArray: true, "is_archived"u8) is not null;

    public IEnumerable<FeedItem> Items(ByteReader reader, FeedHead head)
    {
        using JsonDocument document = JsonKeys.Parse(reader);
        if (document.RootElement.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (JsonElement entry in document.RootElement.EnumerateArray())
        {
            if (entry.ValueKind == JsonValueKind.Object)
                yield return Item(entry);
        }
    }

    private FeedItem Item(JsonElement entry)
    {
        string? address = ItemText.Address(entry.Line("url") ?? entry.Line("given_url"));
        string[] authors = [.. entry.Each("published_by").Where(author => author.ValueKind == JsonValueKind.String).Select(author => ItemText.Line(author.GetString())).OfType<string>()];
        return new FeedItem(
            address,
            address,
            entry.Line("title"),
            authors.Length > 0 ? string.Join(", ", authors) : null,
            FieldParser.Code(entry.Line("language") ?? ""),
            dates.Find(entry.Line("published_at")),
            entry.Text("content"),
            Plain: null);
    }
}
