namespace Parley.Extracting.Tests.Fuzzing;

/// <summary>Bytes, changed a little by chance; the same seed changes them the same way.</summary>
internal sealed class Mutations(int seed)
{
    private const int MostBytes = 64 * 1024;
    private const int MostSteps = 6;

    private static readonly byte[][] pieces =
    [
        .. new[]
        {
            "", "\0", "\n", "\r\n\r\n", "\uFEFF", "\uFFFD", "\u202E", "<", ">", "</", "<p>", "</div>", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "&#0;", "&#x110000;", "\"", "'", "{", "}", "[", "]",
            "\\ud800", "\\u0000", "null", "-1", "99999999999999999999", "--b", "--b--", "=?utf-8?q?", "?=", "=", "=\r\n", "Content-Length: 0", "Content-Length: 99999999", "WARC/1.0\r\n", "HTTP/1.1 200 OK\r\n", "ffffffff\r\n", "0\r\n\r\n",
            "---\n", "# ", "> > > ", "|", ",", ";", "\t", "https://hafen.example/", "http://", "2031-02-30", "charset=utf-16", "charset=utf-7", "encoding=\"utf-32\"",
        }.Select(System.Text.Encoding.UTF8.GetBytes),
        [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xC3], [0x1F, 0x8B, 0x08], [.. "PK\u0003\u0004"u8],
    ];

    private readonly Random random = new(seed);

    /// <param name="other">Another sample, of which a part may come in.</param>
    public byte[] Of(byte[] bytes, byte[] other)
    {
        var changed = new List<byte>(bytes);
        for (int step = random.Next(1, MostSteps); step > 0; step--)
            Step(changed, other);
        return [.. changed.Take(MostBytes)];
    }

    private void Step(List<byte> bytes, byte[] other)
    {
        int at = random.Next(bytes.Count + 1), length = Math.Min(random.Next(1, 1 << random.Next(1, 10)), bytes.Count - at);
        switch (random.Next(7))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 3:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 4:
                byte[] many = [.. Enumerable.Repeat(bytes.GetRange(at, Math.Min(length, 20)), random.Next(1, 300)).SelectMany(piece => piece)];
                bytes.InsertRange(at, many);
                break;
            case 5:
                int from = random.Next(other.Length);
                bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, 200)).ToArray());
                break;
            default:
                bytes.InsertRange(at, pieces[random.Next(pieces.Length)]);
                break;
        }
    }
}
