using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Text;

namespace Parley.Lab.Statements;

/// <summary>[Start, End) in code points of the article's text.</summary>
public sealed record SpanLine(int Start, int End);

/// <summary>An article with its statements as hand-annotated: <c>samples/gold/NAME.json</c>.</summary>
/// <param name="Aliases">A canonical name to its other spellings and languages.</param>
public sealed record GoldArticle(string File, string? Language, IReadOnlyList<GoldStatement> Statements, IReadOnlyDictionary<string, IReadOnlyList<string>>? Aliases)
{
    public string? Published { get; init; }

    /// <summary>The day of publication, which comes with an article as its outlet does and is nothing to be found.</summary>
    public PartialDate? Day => PartialDate.TryParse(Published, out PartialDate day) ? day : null;
}

/// <param name="Speaker">Canonical names; several for joint speakers; null: the article does not tell.</param>
/// <param name="Actors">Their ids in the corpus' file of actors; empty: the article alone knows them.</param>
/// <param name="Note">Where it begins with BORDERLINE careful coders differ: neither finding nor missing it counts.</param>
public sealed record GoldStatement(
    string Id,
    IReadOnlyList<SpanLine> Content,
    IReadOnlyList<SpanLine>? Source,
    [property: JsonConverter(typeof(OneOrMany))] IReadOnlyList<string>? Speaker,
    string? Kind,
    string? Medium,
    string? Act,
    IReadOnlyList<string>? Issues,
    IReadOnlyList<SpanLine>? Condition,
    IReadOnlyList<string>? Via,
    string? Date,
    string? Note,
    IReadOnlyList<string>? Actors = null)
{
    /// <summary>Of statements that are one and the same, in whatever article.</summary>
    public string? Key { get; init; }

    public bool IsBorderline => Note?.StartsWith("BORDERLINE", StringComparison.Ordinal) == true;
}

/// <summary>A line of the output contract (docs/contract.md), as far as it is scored.</summary>
public sealed record ReadArticle(string Path, IReadOnlyList<ReadStatement> Statements)
{
    public string? Text { get; init; }
}

public sealed record ReadStatement(
    ReadSpans? Content, ReadSource? Source, string? Kind, string? Medium, string? Act, IReadOnlyList<string>? Issues, ReadSpans? Condition, string? Date)
{
    public string? Parent { get; init; }

    public ReadSpans? Cue { get; init; }

    public ReadSpans? Addressee { get; init; }

    public string? Rule { get; init; }
}

public sealed record ReadSpans(IReadOnlyList<SpanLine>? Spans);

public sealed record ReadSource(IReadOnlyList<SpanLine>? Spans, string? Name, IReadOnlyDictionary<string, string>? Names, IReadOnlyList<string>? Via)
{
    public string? Basis { get; init; }

    public IReadOnlyList<string>? Actors { get; init; }
}

/// <summary>Reads both.</summary>
public static class StatementFiles
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The <c>.json</c> files of a folder, in the order of their names.</summary>
    /// <exception cref="FormatException">One is no gold; the message names it.</exception>
    public static IReadOnlyList<GoldArticle> Gold(string folder) =>
        [.. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(file => Parse<GoldArticle>(File.ReadAllText(file), file))];

    /// <summary>Lines of <c>parley read --as-is --format jsonl</c>.</summary>
    /// <exception cref="FormatException">A line is none of the contract; the message names it.</exception>
    public static IReadOnlyList<ReadArticle> Read(TextReader lines, string name)
    {
        var read = new List<ReadArticle>();
        for (int number = 1; lines.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
                read.Add(Parse<ReadArticle>(line, $"{name}:{number}"));
        }
        return read;
    }

    /// <summary>A file's name without folder and ending: what a prediction and its gold have in common.</summary>
    public static string Stem(string path) => Path.GetFileNameWithoutExtension(path);

    /// <exception cref="FormatException">It is not what is wanted; the message says where.</exception>
    public static T Parse<T>(string json, string where) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("it is null");
        }
        catch (JsonException failure)
        {
            throw new FormatException($"{where}: {failure.Message}", failure);
        }
    }
}

/// <summary>A name, or several in a list.</summary>
internal sealed class OneOrMany : JsonConverter<IReadOnlyList<string>>
{
    public override IReadOnlyList<string> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? [reader.GetString()!] : JsonSerializer.Deserialize<string[]>(ref reader, options) ?? [];

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<string> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);
}
