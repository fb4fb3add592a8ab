using System.Collections.Immutable;
using System.Text.Json;
using Parley.Dates;
using Parley.Extracting.Formats;
using Parley.Text;

namespace Parley.Extracting.JsonLines;

/// <summary>One line of JSON to the fields of an article. Fields that no article has are passed over, however deep.</summary>
internal sealed class ObjectReader(DateFinder dates)
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
        text = found.Raw(JsonField.Text);
        return text is null ? Failed(Problems.NoText(number)) : Fields(found, number);
    }

    private static bool ReadObject(ReadOnlySpan<byte> line, FoundFields found)
    {
        bool marked = line.StartsWith(Utf8Text.ByteOrderMark);
        var reader = new Utf8JsonReader(marked ? line[Utf8Text.ByteOrderMark.Length..] : line, JsonText.Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool known = JsonFieldNames.TryFind(reader.ValueSpan, out JsonField field, out int rank);
            reader.Read();
            if (known)
                found.Take(field, rank, ref reader);
            reader.Skip();
        }
        // What stands behind the object makes the reader throw.
        return !reader.Read();
    }

    private StatedFields Fields(FoundFields found, int number)
    {
        string? url = Url(found, number), language = Language(found, number);
        PartialDate? published = Published(found, number);
        return new StatedFields(
            found.Line(JsonField.Title), found.Line(JsonField.Byline), found.Line(JsonField.Outlet), url, language, published)
        {
            Problems = [.. found.Problems],
        };
    }

    private static string? Url(FoundFields found, int number)
    {
        if (found.Line(JsonField.Url) is not { } url)
            return null;
        if (Metadata.Addresses.IsAddress(url))
            return url;
        found.Problems.Add(Problems.BadField(found.Name(JsonField.Url), number, "an address that begins with http:// or https://"));
        return null;
    }

    // "de-AT" and "de_AT" name German as "de" does.
    private static string? Language(FoundFields found, int number)
    {
        if (found.Line(JsonField.Language) is not { } language)
            return null;
        string code = language.Split('-', '_')[0].ToLowerInvariant();
        if (code.Length == 2 && code.All(char.IsAsciiLetterLower))
            return code;
        found.Problems.Add(Problems.BadField(found.Name(JsonField.Language), number, "a code of two letters such as \"de\""));
        return null;
    }

    private PartialDate? Published(FoundFields found, int number)
    {
        if (found.Line(JsonField.Published) is not { } published)
            return null;
        if ((PartialDate.TryParse(published, out PartialDate date) || dates.TryWhole(published, out date)) && date.Year is not null)
            return date;
        found.Problems.Add(Problems.BadDate(found.Name(JsonField.Published), number));
        return null;
    }

    private static StatedFields Failed(Problem problem) => new() { Problems = ImmutableArray.Create(problem) };
}
