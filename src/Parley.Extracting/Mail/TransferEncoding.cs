using System.Buffers;
using System.Buffers.Text;

namespace Parley.Extracting.Mail;

/// <summary>How a mail's part was made fit for seven bits (RFC 2045). What is no valid code stands for itself, as mail programs take it.</summary>
internal static class TransferEncoding
{
    public static byte[] Decode(ReadOnlySpan<byte> content, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => QuotedPrintable(content),
        "base64" => Base64(content),
        _ => content.ToArray(),
    };

    public static byte[] QuotedPrintable(ReadOnlySpan<byte> content)
    {
        var decoded = new ArrayBufferWriter<byte>(content.Length + 1);
        while (content.IndexOf((byte)'=') is var at and >= 0)
        {
            decoded.Write(content[..at]);
            content = content[at..];
            if (IsHex(content, out byte value))
            {
                decoded.Write([value]);
                content = content[3..];
            }
            else if (SoftBreak(content) is var length and > 0)
            {
                content = content[length..];
            }
            else
            {
                decoded.Write(content[..1]);
                content = content[1..];
            }
        }
        decoded.Write(content);
        return decoded.WrittenSpan.ToArray();
    }

    public static byte[] Base64(ReadOnlySpan<byte> content)
    {
        var digits = new byte[content.Length + 3];
        int count = 0;
        foreach (byte b in content)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
                digits[count++] = b;
        }
        // One digit alone holds no byte; padding may be missing.
        count -= count % 4 == 1 ? 1 : 0;
        while (count % 4 != 0)
            digits[count++] = (byte)'=';
        System.Buffers.Text.Base64.DecodeFromUtf8InPlace(digits.AsSpan(0, count), out int written);
        return digits[..written];
    }

    private static bool IsHex(ReadOnlySpan<byte> code, out byte value)
    {
        value = 0;
        return code.Length >= 3 && char.IsAsciiHexDigit((char)code[1]) && char.IsAsciiHexDigit((char)code[2])
            && Utf8Parser.TryParse(code.Slice(1, 2), out value, out int read, 'x') && read == 2;
    }

    // An equals sign at a line's end, maybe with blanks behind it: the line goes on.
    private static int SoftBreak(ReadOnlySpan<byte> code)
    {
        int at = 1;
        while (at < code.Length && at < 80 && code[at] is (byte)' ' or (byte)'\t' or (byte)'\r')
            at++;
        return at < code.Length && code[at] == '\n' ? at + 1 : at == code.Length ? at : 0;
    }
}
