using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Lab.Tests.Attributions;

/// <summary>A folder of corpora with one invented article in each, and predictions of them.</summary>
internal sealed partial class InventedCorpora : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Path => folder.Path;

    public static object Gold(string text, params (string Source, string Cue, string Content)[] attributions) => new
    {
        id = "one:1",
        text,
        attributions = attributions.Select(one => new { source = Spans(text, one.Source), cue = Spans(text, one.Cue), content = Spans(text, one.Content) }),
    };

    /// <summary>Sentences end at line feeds.</summary>
    public static object German(string text, params (string Type, string Medium, string Speaker, string Cue, string Frame, string Quote)[] quotations) => new
    {
        id = "1",
        text,
        sentences = Sentence().Matches(text).Select(sentence => new { tokens = Token().Matches(sentence.Value).Select(token => Pair(sentence.Index + token.Index, token.Length)) }),
        annotations = quotations.Select(one => new
        {
            type = one.Type, medium = one.Medium, quote = Spans(text, one.Quote), cue = Spans(text, one.Cue), frame = Spans(text, one.Frame), speaker = Spans(text, one.Speaker), addressee = Array.Empty<int[]>(),
        }),
    };

    public static object Read(string text, string kind, string medium, string source, string cue, string content, string? parent = null) => new
    {
        parent, kind, medium, rule = kind, content = Written(text, content), cue = Written(text, cue), source = Written(text, source),
    };

    public string WritePredictions(string name, string text, params object[] statements) =>
        folder.Write("predictions.jsonl", JsonSerializer.Serialize(new { path = $"some/{name}.txt", text, statements }));

    public string WriteLines(string file, params string[] lines) => folder.Write(file, lines);

    public void Write(string file, params object[] articles) => WritePacked(file, string.Concat(articles.Select(article => JsonSerializer.Serialize(article) + "\n")));

    public void WritePacked(string file, string text)
    {
        string path = System.IO.Path.Combine(folder.Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        using var packed = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        packed.Write(text);
    }

    public void Dispose() => folder.Dispose();

    private static object? Written(string text, string words) => words.Length == 0 ? null : new { spans = Spans(text, words).Select(pair => new { start = pair[0], end = pair[1] }) };

    // The texts have no characters of two units, so that units are code points.
    private static int[][] Spans(string text, string words) => [.. words.Split(" … ", StringSplitOptions.RemoveEmptyEntries).Select(piece => Pair(text.IndexOf(piece, StringComparison.Ordinal), piece.Length))];

    private static int[] Pair(int start, int length) => [start, start + length];

    [GeneratedRegex(@"[^\n]+")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\w+|[^\w\s]")]
    private static partial Regex Token();
}
