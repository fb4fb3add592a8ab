using System.IO.Compression;
using System.Text;

namespace Parley.Extracting.Tests;

/// <summary>Archives, made where they are needed.</summary>
internal static class Packed
{
    public static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(content);
        return packed.ToArray();
    }

    public static byte[] Gzip(string content) => Gzip(Encoding.UTF8.GetBytes(content));

    /// <summary>A piece so many times.</summary>
    public static byte[] Gzip(byte[] piece, int times)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            for (int i = 0; i < times; i++)
                gzip.Write(piece);
        }
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach ((string name, byte[] content) in files)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return packed.ToArray();
    }

    public static byte[] Zip(string name, string content) => Zip((name, Encoding.UTF8.GetBytes(content)));

    public static byte[] Warc(params (string Address, string Answer)[] pages) => Encoding.UTF8.GetBytes(string.Concat(pages.Select(page => WarcRecord("response", page.Address, "application/http; msgtype=response", page.Answer))));

    public static string WarcRecord(string type, string address, string contentType, string block) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2031-11-14T17:52:00Z\r\nContent-Type: {contentType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n";

    public static string Answer(string body, string type = "text/html; charset=utf-8", int status = 200) => $"HTTP/1.1 {status} OK\r\nContent-Type: {type}\r\n\r\n{body}";
}
