using System.Text;
using System.Text.Json;

namespace Parley.Extracting.Formats;

/// <summary>Tells JSON from text that only begins like it. No recursion: depth costs one bit a level.</summary>
internal static class JsonText
{
    public static JsonReaderOptions Options { get; } = new() { MaxDepth = int.MaxValue };

    /// <summary>Whether a line is one JSON object and nothing else.</summary>
    public static bool IsObject(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> ink = line[Utf8Text.FirstInk(line)..];
        return !ink.IsEmpty && ink[0] == '{' && Parses(ink, Options);
    }

    /// <summary>Whether a whole document is JSON: one object or array, or several one after the other.</summary>
    public static bool IsJson(string text)
    {
        ReadOnlySpan<char> ink = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        return !ink.IsEmpty
            && ink[0] is '{' or '['
            && Parses(Encoding.UTF8.GetBytes(ink.ToString()), Options with { AllowMultipleValues = true });
    }

    private static bool Parses(ReadOnlySpan<byte> json, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(json, options);
        try
        {
            while (reader.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
