using System.Collections.Immutable;
using System.Text;
using Parley.Extracting.Formats;
using Parley.Text;

namespace Parley.Extracting.Unread;

/// <summary>What is recognised by its first bytes and refused, so that it does not become an article by mistake.</summary>
internal sealed class UnreadFormat : IFormat
{
    private const int Head = 4096;

    private static readonly ImmutableArray<(byte[] Magic, string Name)> Signatures =
    [
        ([.. "%PDF-"u8], "a PDF file"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([.. "Rar!\u001A\u0007"u8], "a RAR archive"),
        ([0xFD, .. "7zXZ\0"u8], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
        ([0x89, .. "PNG\r\n\u001A\n"u8], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([.. "GIF87a"u8], "a GIF image"),
        ([.. "GIF89a"u8], "a GIF image"),
        ([.. "II*\0"u8], "a TIFF image"),
        ([.. "MM\0*"u8], "a TIFF image"),
        ([.. "SQLite format 3\0"u8], "an SQLite database"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office file (.doc, .xls)"),
        ([.. "{\\rtf"u8], "an RTF file"),
    ];

    private static readonly ImmutableArray<(string Opening, string Name, string Cure)> Markup =
    [
        ("<?xml", "XML", "Save the article's text as a .txt file in UTF-8."),
    ];

    public bool Recognises(ByteReader reader, string path) => Find(reader.Peek(Head)) is not null;

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        if (Find(reader.Peek(Head)) is { } problem)
            yield return RawDocument.Refused(path, problem);
    }

    private static Problem? Find(ReadOnlySpan<byte> head)
    {
        foreach ((byte[] magic, string name) in Signatures)
        {
            if (head.StartsWith(magic))
                return Problems.NotText(name);
        }
        // Markup in UTF-16 has a NUL beside every letter.
        string opening = Encoding.Latin1.GetString(head[Utf8Text.FirstInk(head)..]).Replace("\0", "", StringComparison.Ordinal).TrimStart('\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        foreach ((string wanted, string name, string cure) in Markup)
        {
            if (opening.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
                return Problems.FormatNotRead(name, cure);
        }
        return null;
    }
}
