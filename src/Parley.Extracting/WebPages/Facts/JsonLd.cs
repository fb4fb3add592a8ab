using System.Text.Json;
using AngleSharp.Dom;
using Parley.Extracting.Formats;

namespace Parley.Extracting.WebPages.Facts;

/// <summary>The article among the objects of a page's JSON-LD (schema.org); references by @id are followed once.</summary>
internal sealed class JsonLd : IDisposable
{
    private const int MostObjects = 2000;
    private static readonly JsonDocumentOptions options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    private readonly List<JsonDocument> documents = [];
    private readonly List<JsonElement> objects = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    public JsonLd(IDocument document)
    {
        foreach (IElement script in document.GetElementsByTagName("script"))
        {
            if (script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) is true)
                Read(script.TextContent);
        }
        Article = objects.Where(IsArticle).Select(found => (JsonElement?)found).FirstOrDefault();
    }

    /// <summary>The first object that is an article of some kind with a headline; null: there is none.</summary>
    public JsonElement? Article { get; }

    public string? Text(string name) => Article is { } article && article.TryGetProperty(name, out JsonElement value) ? Name(value) : null;

    /// <summary>All values of a property that may be a list.</summary>
    public IEnumerable<string> Texts(string name) => Article is { } article && article.TryGetProperty(name, out JsonElement value) ? Names(value) : [];

    /// <summary>The article's, else that of whatever else the page is said to be.</summary>
    public PageTime? Time(string name)
    {
        if (PageTime.TryParse(Text(name), out PageTime time))
            return time;
        foreach (JsonElement found in objects)
        {
            if (Types(found).Contains("WebPage", StringComparer.Ordinal) && found.TryGetProperty(name, out JsonElement value) && PageTime.TryParse(value.ToString(), out time))
                return time;
        }
        return null;
    }

    public void Dispose() => documents.ForEach(document => document.Dispose());

    private void Read(string json)
    {
        try
        {
            var document = JsonDocument.Parse(HalfCharacters.Replaced(json.Trim().TrimEnd(';')), options);
            documents.Add(document);
            Collect(document.RootElement, 0);
        }
        catch (JsonException)
        {
            // Broken JSON-LD is common: such a page is described by its other parts.
        }
    }

    private void Collect(JsonElement element, int depth)
    {
        if (objects.Count >= MostObjects || depth > 4)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement inner in element.EnumerateArray())
                Collect(inner, depth + 1);
        }
        if (element.ValueKind != JsonValueKind.Object)
            return;
        objects.Add(element);
        if (element.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String && element.TryGetProperty("name", out _))
            byId.TryAdd(id.GetString()!, element);
        foreach (string inner in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (element.TryGetProperty(inner, out JsonElement list))
                Collect(list, depth + 1);
        }
    }

    private static bool IsArticle(JsonElement found) =>
        Types(found).Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) || type is SchemaOrg.Report)
        && found.TryGetProperty("headline", out _);

    private static IEnumerable<string> Types(JsonElement found) => found.TryGetProperty("@type", out JsonElement type)
        ? type.ValueKind switch
        {
            JsonValueKind.String => [type.GetString()!],
            JsonValueKind.Array => type.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!),
            _ => [],
        }
        : [];

    private string? Name(JsonElement value) => Names(value).FirstOrDefault();

    private IEnumerable<string> Names(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => NotEmpty(value.GetString()),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => NotEmpty(value.ToString()),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => NamesOf(value),
        _ => [],
    };

    private IEnumerable<string> NamesOf(JsonElement found)
    {
        foreach (string property in (string[])["name", "headline", "url", "@id"])
        {
            if (!found.TryGetProperty(property, out JsonElement value) || value.ValueKind is JsonValueKind.Object or JsonValueKind.Null)
                continue;
            return property == "@id" && byId.TryGetValue(value.ToString(), out JsonElement target) && target.TryGetProperty("name", out JsonElement name)
                ? Names(name)
                : Names(value);
        }
        return [];
    }

    private static IEnumerable<string> NotEmpty(string? text) => OneLine.Of(text) is { Length: > 0 } line ? [line] : [];
}
