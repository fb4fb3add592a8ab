using Parley.Extracting.Formats;

namespace Parley.Extracting.Mail;

/// <summary>A part of a mail that holds content and no other parts: its fields, and its bytes as they were sent.</summary>
internal sealed record MailPart(HeaderBlock Head, ReadOnlyMemory<byte> Content)
{
    public MediaType Type { get; } = Head.ContentType;

    public bool IsAttached => Head["Content-Disposition"]?.StartsWith("attachment", StringComparison.OrdinalIgnoreCase) ?? false;

    public bool IsText => !IsAttached && (Type.IsHtml || Type.Name is "" or "text/plain");

    public byte[] Bytes => TransferEncoding.Decode(Content.Span, Head["Content-Transfer-Encoding"]);
}

/// <summary>
/// Takes a mail apart (RFC 2046): which of its parts are the text, and which mails lie in it. Work is bounded by the number of parts and by
/// how deep they lie, whatever the mail says.
/// </summary>
internal sealed class MailParts
{
    public const int MostParts = 1000;

    private const int MostNested = 20;

    private int parts;

    /// <summary>The parts that are the mail's text: of alternatives one.</summary>
    public List<MailPart> Text { get; } = [];

    /// <summary>Mails that were forwarded, or lie in a digest.</summary>
    public List<ReadOnlyMemory<byte>> Mails { get; } = [];

    public bool IsCut { get; private set; }

    public static MailParts Of(HeaderBlock head, ReadOnlyMemory<byte> body)
    {
        var all = new MailParts();
        all.Text.AddRange(all.Texts(new MailPart(head, body), 0));
        return all;
    }

    private List<MailPart> Texts(MailPart part, int depth)
    {
        if (part.Type.Name == "message/rfc822")
            Mails.Add(part.Bytes);
        if (!part.Type.IsMultipart)
            return part.IsText ? [part] : [];
        if (depth == MostNested)
        {
            IsCut = true;
            return [];
        }
        List<List<MailPart>> below = [.. Below(part).Select(inner => Texts(inner, depth + 1))];
        return part.Type.Name == "multipart/alternative" ? Best(below) : [.. below.SelectMany(texts => texts)];
    }

    // The sender's own order puts the richest last; HTML has paragraphs, where plain text has lines.
    private static List<MailPart> Best(List<List<MailPart>> alternatives) =>
        alternatives.LastOrDefault(texts => texts.Any(text => text.Type.IsHtml)) ?? alternatives.LastOrDefault(texts => texts.Count > 0) ?? [];

    private IEnumerable<MailPart> Below(MailPart part)
    {
        foreach (ReadOnlyMemory<byte> bytes in Boundary.Split(part.Content, part.Type.Boundary!))
        {
            if (parts++ >= MostParts)
            {
                IsCut = true;
                yield break;
            }
            HeaderBlock head = HeaderBlock.Parse(bytes.Span, opening: false, out int length);
            yield return new MailPart(head, bytes[length..]);
        }
    }
}
