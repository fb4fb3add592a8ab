using System.Text.Json;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;

namespace Parley.Extracting.Feeds;

/// <summary>JSON Feed, versions 1 and 1.1 (jsonfeed.org).</summary>
internal sealed class JsonFeed(FeedDates dates) : IFeed
{
    private const int Head = 8192;

    public bool Recognises(ByteReader reader) =>
        JsonKeys.OfFirstObject(reader.Peek(Head), inArray: false, "version"u8) is { } version && version.Contains("jsonfeed.org/version", StringComparison.Ordinal);

    public IEnumerable<FeedItem> Items(ByteReader reader, FeedHead head)
    {
        using JsonDocument document = JsonKeys.Parse(reader);
        JsonElement root = document.RootElement;
        head.Title = root.Line("title");
        head.Language = FieldParser.Code(root.Line("language") ?? "");
        head.Address = ItemText.Address(root.Line("home_page_url"));
        foreach (JsonElement item in root.Each("items"))
        {
            if (item.ValueKind == JsonValueKind.Object)
                yield return Item(item, head);
        }
    }

    private FeedItem Item(JsonElement item, FeedHead head)
    {
        string? address = ItemText.Address(item.Line("url"), head.Address) ?? ItemText.Address(item.Line("external_url"), head.Address);
        string[] authors = [.. item.Each("authors").Select(author => author.Line("name")).OfType<string>()];
        return new FeedItem(
            item.Line("id") ?? address,
            address,
            item.Line("title"),
            authors.Length > 0 ? string.Join(", ", authors) : item.Part("author")?.Line("name"),
            FieldParser.Code(item.Line("language") ?? head.Language ?? ""),
            dates.Find(item.Line("date_published")),
            item.Text("content_html"),
            item.Text("content_text"));
    }
}
