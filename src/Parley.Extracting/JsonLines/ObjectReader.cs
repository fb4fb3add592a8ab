using System.Collections.Immutable;
using System.Text.Json;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;
using Parley.Text;

namespace Parley.Extracting.JsonLines;

/// <summary>One line of JSON to the fields of an article. Fields that no article has are passed over, however deep.</summary>
internal sealed class ObjectReader(FieldParser parser)
{
    /// <param name="line">Valid UTF-8.</param>
    /// <param name="text">Null: there is no article, and the problems say why.</param>
    public StatedFields Read(ReadOnlySpan<byte> line, int number, out string? text)
    {
        text = null;
        var found = new FoundFields(number);
        try
        {
            if (!ReadObject(line, found))
                return Failed(Problems.BadJson(Place.OfLine(number, Utf8Text.FirstInk(line))));
        }
        catch (JsonException broken)
        {
            return Failed(Problems.BadJson(Place.OfLine(number, broken.BytePositionInLine ?? 0)));
        }
        if (found.TextProblem is { } problem)
            return Failed(problem);
        text = found.Raw(ArticleField.Text);
        return text is null ? Failed(Problems.NoText(number)) : parser.Parse(found);
    }

    private static bool ReadObject(ReadOnlySpan<byte> line, FoundFields found)
    {
        bool marked = line.StartsWith(Utf8Text.ByteOrderMark);
        var reader = new Utf8JsonReader(marked ? line[Utf8Text.ByteOrderMark.Length..] : line, JsonText.Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool known = FieldNames.TryFind(reader.ValueSpan, out ArticleField field, out int rank);
            reader.Read();
            if (known)
                Take(found, field, rank, ref reader);
            reader.Skip();
        }
        // What stands behind the object makes the reader throw.
        return !reader.Read();
    }

    private static void Take(FoundFields found, ArticleField field, int rank, ref Utf8JsonReader reader)
    {
        string name = FieldNames.NameOf(field, rank);
        if (reader.TokenType != JsonTokenType.String)
        {
            if (reader.TokenType != JsonTokenType.Null)
                found.Problems.Add(Problems.BadField(name, found.LineNumber, "a string"));
        }
        else if (Decode(ref reader) is { } value)
        {
            found.Take(field, rank, value);
        }
        else
        {
            found.Refuse(field, rank, Problems.UnpairedSurrogateInField(name, found.LineNumber));
        }
    }

    // The reader leaves no other way to learn of an unpaired surrogate than its exception.
    private static string? Decode(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static StatedFields Failed(Problem problem) => new() { Problems = ImmutableArray.Create(problem) };
}
