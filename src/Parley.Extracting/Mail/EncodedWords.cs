using System.Text;
using System.Text.RegularExpressions;
using Parley.Extracting.WebPages;

namespace Parley.Extracting.Mail;

/// <summary>
/// Fields of a mail with words in other encodings (RFC 2047): <c>=?utf-8?q?f=C3=BCr?=</c>. Words that follow each other in one encoding are
/// decoded together, since senders cut characters apart; what cannot be decoded stays as it is.
/// </summary>
internal static partial class EncodedWords
{
    public static string Decode(string field)
    {
        var text = new StringBuilder();
        var bytes = new List<byte>();
        Encoding? encoding = null;
        int at = 0;
        foreach (Match word in EncodedWord().Matches(field))
        {
            string between = field[at..word.Index];
            Encoding? next = HtmlEncoding.Named(word.Groups[1].Value.Split('*')[0]);
            // Blanks between two encoded words are none.
            bool follows = at > 0 && string.IsNullOrWhiteSpace(between);
            if (!follows || next?.CodePage != encoding?.CodePage)
                Flush(text, bytes, encoding);
            if (!follows)
                text.Append(between);
            encoding = next;
            if (next is null)
                text.Append(word.Value);
            else
                bytes.AddRange(Bytes(word.Groups[2].Value, word.Groups[3].Value));
            at = word.Index + word.Length;
        }
        Flush(text, bytes, encoding);
        return text.Append(field.AsSpan(at)).ToString();
    }

    private static void Flush(StringBuilder text, List<byte> bytes, Encoding? encoding)
    {
        if (encoding is not null)
            text.Append(encoding.GetString([.. bytes]));
        bytes.Clear();
    }

    private static byte[] Bytes(string kind, string content) => kind is "b" or "B"
        ? TransferEncoding.Base64(Encoding.ASCII.GetBytes(content))
        : TransferEncoding.QuotedPrintable(Encoding.ASCII.GetBytes(content.Replace('_', ' ')));

    [GeneratedRegex(@"=\?([A-Za-z0-9_.:*-]{1,60})\?([bBqQ])\?([^?\s]*)\?=", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex EncodedWord();
}
