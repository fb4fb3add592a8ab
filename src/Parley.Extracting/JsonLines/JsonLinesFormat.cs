using System.Globalization;
using Parley.Dates;
using Parley.Extracting.Formats;
using Parley.Text;

namespace Parley.Extracting.JsonLines;

/// <summary>One article a line, as a JSON object in UTF-8. A bad line is one result without an article; the others are read.</summary>
internal sealed class JsonLinesFormat(ArticleBuilder builder, IReadOnlyList<Language> languages) : IFormat
{
    private const int Head = 4096;

    private readonly ObjectReader objects = new(new DateFinder(languages));

    public bool Recognises(ByteReader reader, string path)
    {
        if (path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
            return true;
        ReadOnlySpan<byte> head = reader.Peek(Head);
        int ink = Utf8Text.FirstInk(head);
        return ink < head.Length && head[ink] == '{' && JsonText.IsObject(reader.PeekLine(ink));
    }

    public IEnumerable<Extracted> Read(ByteReader reader, string path, ExtractingOptions options)
    {
        if (Utf16Text.HasMark(reader.Peek(2)))
        {
            yield return new Extracted(path, null, [Problems.JsonLinesInUtf16()]);
            yield break;
        }
        bool any = false;
        for (int number = 1; TryReadOne(reader, path, number, options, out Extracted? extracted); number++)
        {
            any |= extracted is not null;
            if (extracted is not null)
                yield return extracted;
        }
        if (!any)
            yield return new Extracted(path, null, [Problems.Empty()]);
    }

    // A blank line gives nothing; false at the end of the file.
    private bool TryReadOne(ByteReader reader, string path, int number, ExtractingOptions options, out Extracted? extracted)
    {
        extracted = null;
        if (!reader.TryReadLine(out ReadOnlySpan<byte> line, out bool tooLong))
            return false;
        string place = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
        if (tooLong)
            extracted = new Extracted(place, null, [Problems.TooLarge()]);
        else if (Utf8Text.FirstInk(line) < line.Length)
            extracted = ReadLine(line, place, number, options);
        return true;
    }

    private Extracted ReadLine(ReadOnlySpan<byte> line, string place, int number, ExtractingOptions options)
    {
        if (Utf8Text.FirstInvalid(line) is var invalid and >= 0)
        {
            Place at = Place.OfLine(number, invalid);
            return new Extracted(place, null, [Utf8Text.IsCutOff(line[invalid..]) ? Problems.CutOff(at) : Problems.NotUtf8(at)]);
        }
        StatedFields fields = objects.Read(line, number, out string? text);
        return text is null
            ? new Extracted(place, null, fields.Problems)
            : builder.Build(place, text, fields, options);
    }
}
