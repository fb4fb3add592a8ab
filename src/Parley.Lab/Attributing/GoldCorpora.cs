using System.IO.Compression;
using System.Text.Json;
using Parley.Lab.Statements;
using Parley.Text;

namespace Parley.Lab.Attributing;

/// <summary>Reads the corpora that attributions are learnt from.</summary>
internal static class GoldCorpora
{
    public const string EnglishTraining = "../polnear/polnear-train.jsonl.gz", GermanTraining = "../german-quotes/train.jsonl.gz";

    /// <summary>PolNeAR: sources, cues and contents; attributions inside of others are not annotated.</summary>
    public static IEnumerable<GoldText> PolNeAR(string file) => Lines(file).Select(line => new GoldText(
        line.GetProperty("id").GetString()!, line.GetProperty("text").GetString()!, "en", IsNestedAnnotated: false, 1,
        [.. Items(line, "attributions").Select(item => Of(item, "content", GoldKind.WithCue))]));

    /// <summary>German Wikinews: the type says what an attribution is known by.</summary>
    public static IEnumerable<GoldText> German(string file) => Lines(file).Select(line => new GoldText(
        line.GetProperty("id").GetString()!, line.GetProperty("text").GetString()!, "de", IsNestedAnnotated: true, 1,
        [.. Items(line, "annotations").Select(item => Of(item, "quote", OfType(item.GetProperty("type").GetString())))]));

    /// <summary>The articles for practice, and the crises beside them that several articles tell.</summary>
    public static IEnumerable<string> PracticeFolders(string practice) =>
        [practice, .. Directory.GetDirectories(Path.Combine(practice, "linked")).Order(StringComparer.Ordinal)];

    /// <summary>The articles of a folder of this project's own, those for the test left out.</summary>
    public static IEnumerable<GoldText> Samples(string folder, string language, float weight)
    {
        HashSet<string> test = TestArticles.Of(folder);
        foreach (string path in Directory.GetFiles(Path.Combine(folder, "gold"), "*.json").Order(StringComparer.Ordinal))
        {
            JsonElement gold = JsonDocument.Parse(File.ReadAllText(path)).RootElement;
            string name = Path.GetFileNameWithoutExtension(path);
            if (test.Contains(name) || gold.GetProperty("language").GetString() != language)
                continue;
            string text = File.ReadAllText(Path.Combine(folder, "articles", name + ".txt"));
            yield return new GoldText(name, text, language, IsNestedAnnotated: true, weight,
                [.. Items(gold, "statements").Select(item => Of(item, "content", OfKind(item.GetProperty("kind").GetString())))]);
        }
    }

    private static GoldKind OfType(string? type) => type switch
    {
        "Reported" => GoldKind.Reported,
        "FreeIndirect" or "IndirectFreeIndirect" => GoldKind.Free,
        _ => GoldKind.Other,
    };

    private static GoldKind OfKind(string? kind) => kind == "free-indirect" ? GoldKind.Free : GoldKind.Other;

    private static GoldAttribution Of(JsonElement item, string content, GoldKind withoutCue)
    {
        TextSpan[] cue = Spans(item, "cue");
        return new GoldAttribution(cue.Length > 0 ? GoldKind.WithCue : withoutCue, Spans(item, content), cue, Spans(item, item.TryGetProperty("speaker", out JsonElement speaker)
            && !item.TryGetProperty("source", out _) && speaker.ValueKind == JsonValueKind.Array ? "speaker" : "source"), Spans(item, "addressee"));
    }

    // [[b, e], …] or [{"start": b, "end": e}, …]; in code points, which are turned into units by the caller's text.
    private static TextSpan[] Spans(JsonElement item, string name)
    {
        if (!item.TryGetProperty(name, out JsonElement spans) || spans.ValueKind != JsonValueKind.Array)
            return [];
        return [.. spans.EnumerateArray().Select(span => span.ValueKind == JsonValueKind.Array
            ? new TextSpan(span[0].GetInt32(), span[1].GetInt32())
            : new TextSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()))];
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement line, string name) => line.GetProperty(name).EnumerateArray();

    private static IEnumerable<JsonElement> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
            yield return JsonDocument.Parse(line).RootElement;
    }
}
