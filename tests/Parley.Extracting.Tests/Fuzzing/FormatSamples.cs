using System.Text;

namespace Parley.Extracting.Tests.Fuzzing;

/// <summary>A small input of each format, for mutations.</summary>
internal static class FormatSamples
{
    private const string Page = "<!doctype html><html lang=de><head><title>Der Hafen bleibt zu</title><meta charset=utf-8><meta name=author content=\"Anna Beck\"><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Der Hafen bleibt zu\",\"datePublished\":\"2031-11-14T17:52:00+01:00\",\"author\":[{\"name\":\"Anna Beck\"}]}</script></head><body><nav><a href=/>Start</a></nav><article><h1>Der Hafen bleibt zu</h1><p>Beck zahlt nicht, und der Hafen von Lyuben bleibt deshalb geschlossen.</p><figure><img alt=x><figcaption>Foto: Roth</figcaption></figure><ul><li>Erstens</li></ul><blockquote>\u201ENie\u201C, sagte sie.</blockquote><table><tr><td>1</td></tr></table></article><footer>Impressum</footer></body></html>";
    private const string Rss = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Hafenbote</title><link>https://hafen.example/</link><item><title>Hafen</title><link>https://hafen.example/a</link><dc:creator>Anna Beck</dc:creator><pubDate>Fri, 14 Nov 2031 17:52:00 +0000</pubDate><content:encoded><![CDATA[<p>Beck zahlt nicht.</p>]]></content:encoded></item></channel></rss>";
    private const string Atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"de\"><title>Hafenbote</title><link href=\"https://hafen.example/\"/><entry><title>Hafen</title><link href=\"a\"/><id>1</id><updated>2031-11-14T17:52:00Z</updated><author><name>Anna Beck</name></author><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Beck zahlt nicht.</p></div></content></entry></feed>";
    private const string JsonFeed = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Hafenbote\",\"items\":[{\"id\":\"1\",\"url\":\"https://hafen.example/a\",\"title\":\"Hafen\",\"authors\":[{\"name\":\"Anna Beck\"}],\"date_published\":\"2031-11-14T17:52:00Z\",\"content_text\":\"Beck zahlt nicht.\"}]}";
    private const string Wallabag = "[{\"is_archived\":0,\"tags\":[],\"title\":\"Hafen\",\"url\":\"https://hafen.example/a\",\"published_by\":[\"Anna Beck\"],\"published_at\":\"2031-11-14\",\"content\":\"<p>Beck zahlt nicht.</p>\"}]";
    private const string Opml = "<opml version=\"2.0\"><body><outline text=\"x\"><outline xmlUrl=\"https://hafen.example/feed\"/></outline></body></opml>";
    private const string Pocket = "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><ul><li><a href=\"https://hafen.example/a\" time_added=\"1\">Hafen</a></li></ul></body></html>";
    private const string Csv = "title,text,author,date,url\n\"Der \"\"Hafen\"\"\",\"Beck zahlt,\nnicht.\",Anna Beck,2031-11-14,https://hafen.example/a\nb,c,d,e,f\n";
    private const string Markdown = "---\ntitle: \"Der Hafen\"\ndate: 2031-11-14\ntags: [a, b]\n---\n# Der Hafen\n\nBeck *zahlt* **nicht**, [sagte](https://hafen.example/) sie.\n\n> Nie.\n\n1. Erstens\n   - Zweitens\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n<b>x</b>\n";
    private const string Mail = "Received: x\r\nFrom: =?utf-8?q?J=C3=B6rg?= <a@hafen.example>\r\nDate: Fri, 14 Nov 2031 17:52:00 -0500\r\nSubject: =?utf-8?B?SGFmZW4=?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/plain; format=flowed\r\nContent-Transfer-Encoding: base64\r\n\r\nQmVjayB6YWhsdC4=\r\n--c\r\nContent-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Beck zahlt =\r\nf=FCr nichts.</p>\r\n--c--\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: Roth\r\nSubject: Innen\r\n\r\nBeck schweigt.\r\n--b--\r\n";
    private const string Lines = "{\"text\":\"Beck zahlt nicht.\",\"title\":\"Hafen\",\"date\":\"2031-11-14\",\"lang\":\"de\",\"x\":[1,{\"y\":null}]}\n{\"text\":\"Zwei\\u00fc\"}\n";
    private const string Text = "Der Hafen bleibt zu\nVon Anna Beck\nStand: 14. November 2031\n\nBeck zahlt nicht.\n\nFoto: Roth\nTeilen\nhttps://hafen.example/2031/11/14/a\n";

    private static readonly string warc = Packed.WarcRecord("warcinfo", "", "application/warc-fields", "x: y\r\n")
        + Packed.WarcRecord("response", "https://hafen.example/a", "application/http; msgtype=response", Packed.Answer(Page))
        + Packed.WarcRecord("resource", "https://hafen.example/b", "text/plain", "Beck schweigt.");

    private static readonly string answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\nContent-Location: https://hafen.example/a\r\n\r\n"
        + $"{Encoding.UTF8.GetByteCount(Page):x}\r\n{Page}\r\n0\r\n\r\n";

    /// <summary>Each with the name that a file of it has.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> All { get; } =
    [
        .. new[]
        {
            ("a.html", Page), ("a.rss", Rss), ("a.atom", Atom), ("feed.json", JsonFeed), ("wallabag.json", Wallabag), ("a.opml", Opml), ("pocket", Pocket), ("a.csv", Csv), ("a.md", Markdown),
            ("a.eml", Mail), ("a.jsonl", Lines), ("a.txt", Text), ("a.warc", warc), ("a.http", answer),
        }.Select(sample => (sample.Item1, Encoding.UTF8.GetBytes(sample.Item2))),
        ("a.warc.gz", Packed.Gzip(warc)),
        ("a.zip", Packed.Zip(("a.txt", Encoding.UTF8.GetBytes(Text)), ("b.eml", Encoding.UTF8.GetBytes(Mail)), ("c.gz", Packed.Gzip(Lines)))),
    ];
}
