using System.Text;
using System.Text.Json;
using Parley.Extracting.Formats;

namespace Parley.Extracting.Feeds;

/// <summary>What is asked of JSON: the beginning of a long one, and values that may be of any type.</summary>
internal static class JsonKeys
{
    // Feeds are flat; what lies deeper lies in fields that nobody asks for.
    private static readonly JsonDocumentOptions options = new() { MaxDepth = 64 };

    /// <exception cref="JsonException">It breaks off, or is too long or too deep.</exception>
    public static JsonDocument Parse(ByteReader reader) => reader.TryReadToEnd(out ReadOnlySpan<byte> bytes)
        ? JsonDocument.Parse(HalfCharacters.Replaced(Encoding.UTF8.GetString(bytes[Utf8Text.FirstInk(bytes)..])), options)
        : throw new JsonException("It is too long.");

    /// <summary>The value, as written, of a key of the first object; null where the key is not in the beginning of it.</summary>
    /// <param name="inArray">Whether the object is the first of an array.</param>
    public static string? OfFirstObject(ReadOnlySpan<byte> head, bool inArray, ReadOnlySpan<byte> key)
    {
        var reader = new Utf8JsonReader(head[Utf8Text.FirstInk(head)..], isFinalBlock: false, new JsonReaderState());
        int depth = inArray ? 2 : 1;
        try
        {
            if (!reader.Read() || reader.TokenType != (inArray ? JsonTokenType.StartArray : JsonTokenType.StartObject))
                return null;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.EndObject && reader.CurrentDepth < depth)
                    return null;
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth && reader.ValueTextEquals(key))
                    return reader.Read() ? Encoding.UTF8.GetString(reader.ValueSpan) : null;
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // It is no JSON, or holds half a character in a name, and the next format is asked.
        }
        return null;
    }

    /// <summary>A value that is an object.</summary>
    public static JsonElement? Part(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement part) && part.ValueKind == JsonValueKind.Object ? part : null;

    /// <summary>The values of an array; none where it is no array.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    /// <summary>A string that has ink, as it stands; numbers too, as ids are written so.</summary>
    public static string? Text(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out JsonElement value))
            return null;
        if (value.ValueKind == JsonValueKind.Number)
            return value.GetRawText();
        return value.ValueKind == JsonValueKind.String && value.GetString() is { } text && !string.IsNullOrWhiteSpace(text) && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
    }

    public static string? Line(this JsonElement element, string name) => ItemText.Line(element.Text(name));
}
