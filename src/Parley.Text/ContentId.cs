using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Parley.Text;

/// <summary>Ids are hashes of content: the first 80 bits of SHA-256, as 20 lower-case hexadecimal digits.</summary>
public static class ContentId
{
    private const int Bytes = 10;

    /// <summary>The id of an article: the hash of its text in UTF-8.</summary>
    public static string OfArticle(string text) => Hex(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The id of a statement: the hash of its article's id, its content's spans and its source's spans.</summary>
    public static string OfStatement(string articleId, ReadOnlySpan<TextSpan> content, ReadOnlySpan<TextSpan> source)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(articleId));
        Append(hash, content);
        Append(hash, source);
        return Hex(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<TextSpan> spans)
    {
        Span<byte> buffer = stackalloc byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(buffer, spans.Length);
        hash.AppendData(buffer[..4]);
        foreach (TextSpan span in spans)
        {
            BinaryPrimitives.WriteInt32LittleEndian(buffer, span.Start);
            BinaryPrimitives.WriteInt32LittleEndian(buffer[4..], span.End);
            hash.AppendData(buffer);
        }
    }

    private static string Hex(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash[..Bytes]);
}
