using System.Globalization;
using Parley.Extracting.Fields;
using Parley.Extracting.Formats;

namespace Parley.Extracting.JsonLines;

/// <summary>One article a line, as a JSON object in UTF-8. A bad line is one result without an article; the others are read.</summary>
internal sealed class JsonLinesFormat(ArticleBuilder builder, FieldParser parser) : IFormat
{
    private const int Head = 4096;

    private readonly ObjectReader objects = new(parser);

    public bool Recognises(ByteReader reader, string path)
    {
        if (FileName.EndsWith(path, ".jsonl", ".ndjson"))
            return true;
        ReadOnlySpan<byte> head = reader.Peek(Head);
        int ink = Utf8Text.FirstInk(head);
        return ink < head.Length && head[ink] == '{' && JsonText.IsObject(reader.PeekLine(ink));
    }

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        if (Utf16Text.HasMark(reader.Peek(2)))
        {
            yield return RawDocument.Refused(path, Problems.JsonLinesInUtf16());
            yield break;
        }
        bool any = false;
        for (int number = 1; TryCutOne(reader, path, number, out RawDocument? document); number++)
        {
            any |= document is not null;
            if (document is not null)
                yield return document;
        }
        if (!any)
            yield return RawDocument.Refused(path, Problems.Empty());
    }

    // A blank line gives nothing; false at the end of the file.
    private bool TryCutOne(ByteReader reader, string path, int number, out RawDocument? document)
    {
        document = null;
        if (!reader.TryReadLine(out ReadOnlySpan<byte> line, out bool tooLong))
            return false;
        string place = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
        if (tooLong)
            document = RawDocument.Refused(place, Problems.TooLarge());
        else if (Utf8Text.FirstInk(line) < line.Length)
            document = CutLine(line.ToArray(), place, number);
        return true;
    }

    private RawDocument CutLine(byte[] line, string place, int number) =>
        new(place, line.Length, options => ReadLine(line, place, number, options));

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
