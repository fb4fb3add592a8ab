using System.Buffers;
using System.Text.Json;
using Parley.Extracting.Feeds;

namespace Parley.Extracting.Links;

/// <summary>An entry of a feed on its own, as a JSON Feed: so it takes the way that all inputs take.</summary>
internal static class SingleEntry
{
    public static ReadOnlyMemory<byte> Write(FeedItem item, FeedHead head)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", head.Outlet);
        json.WriteStartArray("items");
        json.WriteStartObject();
        json.WriteString("id", item.Key);
        json.WriteString("url", item.Address);
        json.WriteString("title", item.Title);
        json.WriteString("language", item.Language ?? head.Language);
        json.WriteString("date_published", item.Published?.ToString());
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", item.Byline);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("content_html", item.Html);
        json.WriteString("content_text", item.Plain);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
