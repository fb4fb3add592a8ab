using System.Text;

namespace Parley.Extracting.Formats;

/// <summary>The fields before a blank line, as HTTP, mail and WARC have them; names in any case; a field that is there twice counts once.</summary>
internal sealed class HeaderBlock
{
    /// <summary>The longest block.</summary>
    public const int MostBytes = 256 * 1024;

    private const int MostFields = 1000;

    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    private HeaderBlock(string opening) => Opening = opening;

    /// <summary>The line before the fields (<c>HTTP/1.1 200 OK</c>), or an empty one.</summary>
    public string Opening { get; }

    public string? this[string name] => fields.GetValueOrDefault(name);

    public MediaType ContentType => MediaType.Parse(this["Content-Type"]);

    /// <summary>The block at the reader's place, which it passes over; null where none ends within the limit.</summary>
    /// <param name="opening">Whether a line stands before the fields.</param>
    public static HeaderBlock? TryRead(ByteReader reader, bool opening)
    {
        ReadOnlySpan<byte> ahead = reader.Peek(MostBytes);
        if (Length(ahead) is not { } length)
            return null;
        HeaderBlock block = Parse(ahead[..length], opening);
        reader.Take(length);
        return block;
    }

    /// <summary>The block with which bytes begin; where no blank line ends it, all of them are it.</summary>
    /// <param name="length">How long it is, with the blank line.</param>
    public static HeaderBlock Parse(ReadOnlySpan<byte> bytes, bool opening, out int length)
    {
        length = Length(bytes[..Math.Min(MostBytes, bytes.Length)]) ?? Math.Min(MostBytes, bytes.Length);
        return Parse(bytes[..length], opening);
    }

    private static HeaderBlock Parse(ReadOnlySpan<byte> block, bool opening)
    {
        // Raw UTF-8 is not allowed in them, and common.
        string text = Utf8Text.FirstInvalid(block) < 0 ? Encoding.UTF8.GetString(block) : Encoding.Latin1.GetString(block);
        string[] lines = text.Split('\n', MostFields);
        var parsed = new HeaderBlock(opening ? lines[0].TrimEnd() : "");
        string? name = null;
        foreach (string line in lines.Skip(opening ? 1 : 0))
            name = parsed.Take(line.TrimEnd('\r'), name);
        return parsed;
    }

    // A line that begins with a blank goes on with the field before it; a field that comes twice is left as it was.
    private string? Take(string line, string? last)
    {
        if (line.Length > 0 && line[0] is ' ' or '\t')
        {
            if (last is not null)
                fields[last] += " " + line.Trim();
            return last;
        }
        int colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return null;
        string name = line[..colon].TrimEnd();
        return fields.TryAdd(name, line[(colon + 1)..].Trim()) ? name : null;
    }

    private static int? Length(ReadOnlySpan<byte> bytes)
    {
        for (int at = 0; bytes[at..].IndexOf((byte)'\n') is var newline and >= 0; at += newline + 1)
        {
            ReadOnlySpan<byte> line = bytes.Slice(at, newline);
            if (line.IsEmpty || line.SequenceEqual("\r"u8))
                return at + newline + 1;
        }
        return null;
    }
}
