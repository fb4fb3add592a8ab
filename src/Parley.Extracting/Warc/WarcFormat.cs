using System.Globalization;
using Parley.Extracting.Formats;
using Parley.Extracting.Http;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Warc;

/// <summary>
/// An archive of the web (ISO 28500): of its records the answers with status 200, and whole resources and conversions, as far as they are
/// text. Requests, pictures, redirections and what a crawler notes are passed over.
/// </summary>
internal sealed class WarcFormat(Contained contained) : IFormat
{
    public bool Recognises(ByteReader reader, string path) => Begins(reader.Peek(8));

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        bool any = false;
        for (int number = 1; TryFindRecord(reader); number++)
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
            if (Record.TryRead(reader) is not { } record)
            {
                any = true;
                yield return RawDocument.Refused(place, Problems.BrokenRecord());
                continue;
            }
            var block = new PartStream(reader, record.Length);
            foreach (RawDocument document in Whole(record.Documents(block, place, reader.Unpacker, contained), block))
            {
                any = true;
                yield return document;
            }
            block.PassOver();
            if (block.IsCutOff && record.Length > 0)
            {
                any = true;
                yield return RawDocument.Refused(place, Problems.CutOffRecord());
            }
        }
        if (!any)
            yield return RawDocument.Refused(path, Problems.EmptyArchive());
    }

    // An article whose end is missing is none.
    private static IEnumerable<RawDocument> Whole(IEnumerable<RawDocument> documents, PartStream block) => documents.TakeWhile(_ => !block.IsCutOff);

    // Records are parted by blank lines; what else stands between them is no record.
    private static bool TryFindRecord(ByteReader reader)
    {
        while (!Begins(reader.Peek(8)))
        {
            if (!reader.TryReadLine(out _, out _))
                return false;
        }
        return true;
    }

    private static bool Begins(ReadOnlySpan<byte> bytes) => bytes.StartsWith("WARC/1."u8) && bytes.Length == 8;

    /// <summary>The fields of one record.</summary>
    private sealed record Record(string Type, string? Address, long Length, MediaType ContentType)
    {
        public static Record? TryRead(ByteReader reader)
        {
            if (HeaderBlock.TryRead(reader, opening: true) is not { } head)
            {
                // Its first line is passed over, so that the search for the next one goes on behind it.
                reader.TryReadLine(out _, out _);
                return null;
            }
            if (!long.TryParse(head["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length))
                return null;
            return new Record(head["WARC-Type"] ?? "", head["WARC-Target-URI"]?.Trim('<', '>'), length, head.ContentType);
        }

        public IEnumerable<RawDocument> Documents(Stream block, string place, Unpacker unpacker, Contained contained) => Type.ToLowerInvariant() switch
        {
            "response" when ContentType.Name == "application/http" => Answered(block, place, unpacker, contained),
            "resource" or "conversion" when ContentType.IsRead => contained.Documents(() => block, place, unpacker)
                .Select(document => document.From(Address, ContentType.Charset)),
            _ => [],
        };

        private IEnumerable<RawDocument> Answered(Stream block, string place, Unpacker unpacker, Contained contained)
        {
            using var inner = new ByteReader(block, ArticleExtractor.MaxArticleBytes, unpacker.Inside());
            if (HttpAnswer.TryRead(inner) is not { IsRead: true } answer)
                yield break;
            foreach (RawDocument document in answer.Documents(inner, place, Address, contained))
                yield return document;
        }
    }
}
