using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Parley.Coding.Actors;
using Parley.Text;

namespace Parley.Reading.Contract;

/// <summary>
/// The lines of docs/contract.md: one JSON object, in UTF-8 without a byte order mark, ended by a line feed. Letters of
/// every script of the basic plane stay as they are; control characters and marks of direction are escaped, so that no line
/// brings a terminal out of step. Half of a surrogate pair, which UTF-8 cannot hold, is written as U+FFFD.
/// </summary>
public static class ContractLines
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The line of <c>parley read --format jsonl</c>, in one write.</summary>
    /// <param name="known">Whose names are written beside the ids; null: ids alone.</param>
    /// <exception cref="InvalidOperationException">A span is not one of the article's text: a fault of the program.</exception>
    public static void Write(Stream output, ArticleReading reading, ActorRegistry? known = null) =>
        Write(output, ContractMapper.Map(reading, known), ContractContext.Default.ReadingJson);

    internal static void Write<T>(Stream output, T line, JsonTypeInfo<T> type)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Readable))
            JsonSerializer.Serialize(writer, line, type);
        buffer.Write("\n"u8);
        output.Write(MarksOfDirection.Escaped(buffer.WrittenSpan));
    }
}

// Reading takes what the closed schema takes, and no more.
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ReadingJson))]
[JsonSerializable(typeof(StatementJson))]
internal sealed partial class ContractContext : JsonSerializerContext;
