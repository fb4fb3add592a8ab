using System.Text;
using Parley.Extracting.Formats;
using Parley.Text;

namespace Parley.Extracting.PlainText;

/// <summary>One article a file: UTF-8 with or without a byte order mark, UTF-16 with one.</summary>
internal sealed class PlainTextFormat(ArticleBuilder builder) : IFormat
{
    public bool Recognises(ByteReader reader, string path) => true;

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        yield return ReadWhole(reader, path);
    }

    private RawDocument ReadWhole(ByteReader reader, string path)
    {
        if (!reader.TryReadToEnd(out ReadOnlySpan<byte> bytes))
            return RawDocument.Refused(path, Problems.TooLarge());
        byte[] whole = bytes.ToArray();
        return new RawDocument(path, whole.Length, options => Extract(whole, path, options));
    }

    private Extracted Extract(byte[] bytes, string path, ExtractingOptions options) => Decode(bytes, out string text) is not { } problem
        ? builder.Build(path, text, new StatedFields(), options)
        : new Extracted(path, null, [problem]);

    private static Problem? Decode(ReadOnlySpan<byte> bytes, out string text)
    {
        Problem? problem = Utf16Text.HasMark(bytes) ? DecodeUtf16(bytes, out text) : DecodeUtf8(bytes, out text);
        if (problem is not null)
            return problem;
        return JsonText.IsJson(text)
            ? Problems.FormatNotRead("JSON that is not JSON Lines", "Write one object a line in UTF-8 (jq -c .), the article in \"text\".")
            : null;
    }

    private static Problem? DecodeUtf8(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        // Binary data holds NUL much more often than not, and "not UTF-8" would send its reader the wrong way.
        if (bytes.IndexOf((byte)0) is var nul and >= 0)
            return Problems.NulInText(Place.In(bytes, nul));
        if (Utf8Text.FirstInvalid(bytes) is var invalid and >= 0)
            return Refuse(bytes, invalid);
        text = Encoding.UTF8.GetString(bytes);
        return null;
    }

    private static Problem Refuse(ReadOnlySpan<byte> bytes, int invalid) => Utf8Text.IsCutOff(bytes[invalid..])
        ? Problems.CutOff(Place.In(bytes, invalid))
        : Problems.NotUtf8(Place.In(bytes, invalid));

    private static Problem? DecodeUtf16(ReadOnlySpan<byte> bytes, out string text)
    {
        text = "";
        if (bytes.Length % 2 != 0)
            return Problems.CutOff(Place.In(Utf16Text.Decode(bytes[..^1]), bytes.Length / 2));
        string decoded = Utf16Text.Decode(bytes);
        if (decoded.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0)
            return Problems.NulInText(Place.In(decoded, nul));
        if (Utf16Text.FirstUnpaired(decoded) is var unpaired and >= 0)
            return Problems.UnpairedSurrogate(Place.In(decoded, unpaired));
        text = decoded;
        return null;
    }
}
