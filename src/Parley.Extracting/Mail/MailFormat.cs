using System.Buffers;
using System.Globalization;
using Parley.Extracting.Formats;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Mail;

/// <summary>A mail as a file (.eml), and the mails that lie in it: forwarded ones, those of a digest.</summary>
internal sealed class MailFormat(MailReader mails) : IFormat
{
    private const int Head = 64 * 1024;
    private const int FewestFields = 3;

    private static readonly string[] fields = ["From", "Date", "Subject", "To", "Message-ID", "MIME-Version", "Received", "Return-Path", "Content-Type", "Reply-To"];

    // Without one of these it may be a text that only begins like a mail.
    private static readonly string[] ofMails = ["Message-ID", "MIME-Version", "Received", "Return-Path"];

    private static readonly SearchValues<byte> ofName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-"u8);

    public bool Recognises(ByteReader reader, string path)
    {
        ReadOnlySpan<byte> head = reader.Peek(Head);
        int colon = head[..Math.Min(80, head.Length)].IndexOf((byte)':');
        if (colon <= 0 || head[..colon].ContainsAnyExcept(ofName))
            return false;
        HeaderBlock block = HeaderBlock.Parse(head, opening: false, out _);
        return fields.Count(name => block[name] is not null) >= FewestFields && ofMails.Any(name => block[name] is not null);
    }

    public IEnumerable<RawDocument> Cut(ByteReader reader, string path)
    {
        if (!reader.TryReadToEnd(out ReadOnlySpan<byte> bytes))
            return [RawDocument.Refused(path, Problems.TooLarge())];
        return Mails(bytes.ToArray(), path, reader.Unpacker);
    }

    private IEnumerable<RawDocument> Mails(ReadOnlyMemory<byte> mail, string path, Unpacker unpacker)
    {
        HeaderBlock head = HeaderBlock.Parse(mail.Span, opening: false, out int length);
        MailParts parts = MailParts.Of(head, mail[length..]);
        if (parts.IsCut)
            yield return RawDocument.Refused(path, Problems.TooManyParts(MailParts.MostParts));
        if (parts.Text.Count > 0 || parts.Mails.Count == 0)
            yield return new RawDocument(path, mail.Length, options => mails.Read(path, head, parts.Text, options));
        if (parts.Mails.Count > 0 && unpacker.Deeper() is null)
            yield return RawDocument.Refused(path, Problems.TooDeep(Unpacker.MostLevels));
        else
        {
            int number = 1;
            foreach (ReadOnlyMemory<byte> inner in parts.Mails)
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"{path}:{++number}");
                foreach (RawDocument document in Mails(inner, place, unpacker.Deeper()!))
                    yield return document;
            }
        }
    }
}
