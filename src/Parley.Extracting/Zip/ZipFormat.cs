using System.Collections.Immutable;
using System.IO.Compression;
using Parley.Extracting.Formats;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Zip;

/// <summary>What lies in a zip archive, in its order; each file as if it lay in a folder.</summary>
internal sealed class ZipFormat(Contained contained) : IFormat
{
    // Those of an archive that holds others are what makes a saved page beautiful.
    private static readonly ImmutableArray<string> passedOver =
    [
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".ico", ".bmp", ".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf",
        ".otf", ".eot", ".mp3", ".mp4", ".webm", ".ogg", ".wav", ".ds_store",
    ];

    public bool Recognises(ByteReader reader, string path) => reader.Peek(4).SequenceEqual("PK\u0003\u0004"u8) || reader.Peek(4).SequenceEqual("PK\u0005\u0006"u8);

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        if (reader.Seekable() is not { } stream)
            return [RawDocument.Refused(path, Problems.ArchiveTooLarge())];
        return Broken.Documents(Entries(stream, path, reader.Unpacker), path);
    }

    private IEnumerable<RawDocument> Entries(Stream stream, string path, Unpacker unpacker)
    {
        using var directory = new DirectoryStream(stream);
        using var archive = new ZipArchive(directory, ZipArchiveMode.Read, leaveOpen: true);
        IReadOnlyList<ZipArchiveEntry> entries = archive.Entries;
        directory.IsRead = true;
        if (OfficeDocument(entries) is { } office)
        {
            yield return RawDocument.Refused(path, Problems.NotText(office));
            yield break;
        }
        bool any = false;
        foreach (ZipArchiveEntry entry in entries.Where(IsRead))
        {
            if (unpacker.IsExhausted)
                yield break;
            any = true;
            foreach (RawDocument document in contained.Documents(() => Open(entry), $"{path}/{entry.FullName}", unpacker))
                yield return document;
        }
        if (!any)
            yield return RawDocument.Refused(path, Problems.EmptyArchive());
    }

    private static Stream Open(ZipArchiveEntry entry) =>
        entry.IsEncrypted ? throw new InvalidDataException("The entry is encrypted.") : entry.Open();

    private static bool IsRead(ZipArchiveEntry entry) =>
        !entry.FullName.EndsWith('/')
        && !entry.FullName.Split('/').Any(part => part.StartsWith('.') || part == "__MACOSX")
        && !passedOver.Any(ending => entry.FullName.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string? OfficeDocument(IReadOnlyList<ZipArchiveEntry> entries) => entries.Take(3).Any(entry => entry.FullName == "[Content_Types].xml")
        ? "a document of an office program (.docx, .xlsx)"
        : entries is [{ FullName: "mimetype" }, ..] ? "a document of an office program or a book (.odt, .epub)" : null;
}
