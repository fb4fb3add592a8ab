using System.Text;
using System.Text.RegularExpressions;
using Parley.Extracting.Formats;

namespace Parley.Extracting.WebPages;

/// <summary>What the encoding of a page was taken from, the surest first.</summary>
internal enum EncodingBasis { Mark, Header, Declared, Utf8, Assumed }

/// <summary>The characters of a page, and how they were come by.</summary>
internal sealed record HtmlText(string Text, string Encoding, EncodingBasis Basis, int Replaced = 0);

/// <summary>
/// Bytes to characters as browsers do it (encoding.spec.whatwg.org and the prescan of the HTML standard): byte order mark, the
/// header of the answer, the declaration in the first 1024 bytes, UTF-8 where the bytes are valid, else windows-1252.
/// </summary>
internal static partial class HtmlEncoding
{
    private const int Prescan = 1024;

    /// <param name="header">The charset that the server's answer gave, or null.</param>
    public static HtmlText Decode(ReadOnlySpan<byte> bytes, string? header = null)
    {
        if (bytes.StartsWith(Utf8Text.ByteOrderMark))
            return With(Encoding.UTF8, bytes[Utf8Text.ByteOrderMark.Length..], EncodingBasis.Mark);
        if (Utf16Text.HasMark(bytes))
            return With(bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode, bytes[2..], EncodingBasis.Mark);
        if (Named(header) is { } stated)
            return With(stated, bytes, EncodingBasis.Header);
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(Prescan, bytes.Length)]);
        if (Named(Charset().Match(head) is { Success: true } declared ? declared.Groups[1].Value : null) is { } named)
            return With(AsciiCompatible(named), bytes, EncodingBasis.Declared);
        return Utf8Text.FirstInvalid(bytes) < 0
            ? With(Encoding.UTF8, bytes, EncodingBasis.Utf8)
            : With(Windows1252, bytes, EncodingBasis.Assumed);
    }

    private static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static HtmlText With(Encoding encoding, ReadOnlySpan<byte> bytes, EncodingBasis basis)
    {
        string text = encoding.GetString(bytes);
        return new HtmlText(text, encoding.WebName, basis, text.AsSpan().Count('\uFFFD'));
    }

    // A declaration that could be read as ASCII cannot tell the truth about UTF-16.
    private static Encoding AsciiCompatible(Encoding named) => named is UnicodeEncoding ? Encoding.UTF8 : named;

    /// <summary>The encoding that a label stands for on the web; null for an unknown one.</summary>
    public static Encoding? Named(string? label) => label?.Trim(' ', '"', '\'', '\t').ToLowerInvariant() switch
    {
        null or "" => null,
        "utf-8" or "utf8" or "unicode-1-1-utf-8" => Encoding.UTF8,
        // The web's labels for Latin 1 and ASCII mean windows-1252.
        "iso-8859-1" or "iso8859-1" or "latin1" or "l1" or "us-ascii" or "ascii" or "windows-1252" or "cp1252" or "x-cp1252" => Windows1252,
        "iso-8859-9" or "latin5" or "iso8859-9" => CodePagesEncodingProvider.Instance.GetEncoding(1254),
        "gb2312" or "gbk" or "gb_2312-80" => CodePagesEncodingProvider.Instance.GetEncoding("gb18030"),
        "ks_c_5601-1987" or "euc-kr" => CodePagesEncodingProvider.Instance.GetEncoding(949),
        "utf-16" or "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        var other => CodePagesEncodingProvider.Instance.GetEncoding(other),
    };

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
