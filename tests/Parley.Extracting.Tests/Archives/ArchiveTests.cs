using System.IO.Compression;
using System.Text;
using Parley.Text;

namespace Parley.Extracting.Tests.Archives;

public sealed class ArchiveTests
{
    private const string Page = "<!doctype html><html><head><title>Der Hafen bleibt zu</title></head><body><article><h1>Der Hafen bleibt zu</h1><p>Beck zahlt nicht, und der Hafen von Lyuben bleibt deshalb auch morgen geschlossen.</p><p>Das sagte sie am Freitag vor dem Rat der Stadt, der ihr lange zuhörte.</p></article></body></html>";

    [Fact]
    public void A_zip_is_read_as_a_folder_is()
    {
        byte[] zip = Packed.Zip(
            ("a.txt", "Beck zahlt."u8.ToArray()), ("b/c.html", Encoding.UTF8.GetBytes(Page)), ("b/", []), ("d.jsonl", "{\"text\": \"eins\"}\n{\"text\": \"zwei\"}"u8.ToArray()),
            ("pictures/x.png", [1, 2]), (".hidden", [1]), ("__MACOSX/a.txt", [1]), ("e.gz", Packed.Gzip("Beck schweigt.")));
        Assert.Equal(
            "n.zip/a.txt Beck zahlt. | n.zip/b/c.html Beck | n.zip/d.jsonl:1 eins | n.zip/d.jsonl:2 zwei | n.zip/e.gz Beck schweigt.",
            Summary(zip, "n.zip"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_zip_is_read_from_a_pipe_too(bool seeks)
    {
        byte[] zip = Packed.Zip("a.txt", "Beck zahlt.");
        using Stream stream = seeks ? new MemoryStream(zip) : new SlowStream(zip);
        Assert.Equal("Beck zahlt.", Assert.Single(Extracting.Extractor.Extract(stream, "-", new ExtractingOptions())).Article?.Text);
    }

    [Fact]
    public void A_document_of_an_office_program_is_none_of_ours()
    {
        Extracted only = Assert.Single(Extracting.All(Packed.Zip(("[Content_Types].xml", [1]), ("word/document.xml", [1])), "a.docx"));
        Assert.Equal("not-text", Extracting.Codes(only));
    }

    [Theory]
    [InlineData("x.png", "empty")]
    [InlineData(".hidden", "empty")]
    public void A_zip_without_articles_is_told_so(string name, string code) =>
        Assert.Equal(code, Extracting.Codes(Assert.Single(Extracting.All(Packed.Zip(name, "x"), "a.zip"))));

    [Fact]
    public void A_warc_gives_its_pages_with_their_addresses()
    {
        string warc = Packed.WarcRecord("warcinfo", "", "application/warc-fields", "software: x\r\n")
            + Packed.WarcRecord("request", "https://hafen.example/a", "application/http; msgtype=request", "GET /a HTTP/1.1\r\n\r\n")
            + Packed.WarcRecord("response", "https://hafen.example/2031/11/14/a", "application/http; msgtype=response", Packed.Answer(Page))
            + Packed.WarcRecord("response", "https://hafen.example/b.png", "application/http; msgtype=response", Packed.Answer("x", "image/png"))
            + Packed.WarcRecord("response", "https://hafen.example/c", "application/http; msgtype=response", Packed.Answer("gone", status: 404))
            + Packed.WarcRecord("resource", "https://hafen.example/d", "text/plain", "Beck schweigt.")
            + Packed.WarcRecord("conversion", "https://hafen.example/e", "text/plain", "Beck redet.");
        IReadOnlyList<Extracted> all = Extracting.All(Encoding.UTF8.GetBytes(warc), "crawl.warc");
        Assert.Equal(
            ["crawl.warc:3 https://hafen.example/2031/11/14/a 2031-11-14", "crawl.warc:6 https://hafen.example/d ", "crawl.warc:7 https://hafen.example/e "],
            all.Select(one => $"{one.Path} {one.Article?.Url} {one.Article?.Published}"));
        Assert.Equal("Der Hafen bleibt zu", all[0].Article?.Title);
    }

    [Fact]
    public void A_warc_is_packed_record_by_record()
    {
        byte[] one = Packed.Gzip(Packed.Warc(("https://hafen.example/a", Packed.Answer("Beck zahlt.", "text/plain"))));
        byte[] two = Packed.Gzip(Packed.Warc(("https://hafen.example/b", Packed.Answer("Beck schweigt.", "text/plain"))));
        Assert.Equal("c.warc.gz:1 Beck zahlt. | c.warc.gz:2 Beck schweigt.", Summary([.. one, .. two], "c.warc.gz"));
    }

    [Fact]
    public void A_body_in_chunks_and_packed_is_unpacked()
    {
        byte[] body = Packed.Gzip("Beck zahlt.");
        byte[] answer = [
            .. "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"u8, .. Encoding.ASCII.GetBytes($"{5:x};x=y\r\n"), .. body[..5],
            .. Encoding.ASCII.GetBytes($"\r\n{body.Length - 5:X}\r\n"), .. body[5..], .. "\r\n0\r\n\r\n"u8];
        Assert.Equal("Beck zahlt.", Assert.Single(Extracting.All(answer, "a")).Article?.Text);
    }

    [Fact]
    public void A_body_packed_with_brotli_is_unpacked()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write("Beck zahlt."u8);
        byte[] answer = [.. "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Location: https://hafen.example/a\r\n\r\n"u8, .. packed.ToArray()];
        Article article = Assert.IsType<Article>(Assert.Single(Extracting.All(answer, "a")).Article);
        Assert.Equal(("Beck zahlt.", "https://hafen.example/a"), (article.Text, article.Url));
    }

    [Theory]
    [InlineData("windows-1252", "M\u00FCnchen")]
    [InlineData(null, "M\u00FCnchen")]
    public void The_servers_word_for_the_encoding_counts(string? charset, string expected)
    {
        byte[] page = Encoding.Latin1.GetBytes(Page.Replace("der Stadt", "von M\u00FCnchen", StringComparison.Ordinal));
        byte[] answer = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html{(charset is null ? "" : $"; charset={charset}")}\r\n\r\n"), .. page];
        Assert.Contains(expected, Assert.Single(Extracting.All(answer, "a")).Article?.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "not-answered")]
    [InlineData(302, "not-answered")]
    public void An_answer_without_a_page_is_told(int status, string code) =>
        Assert.Equal(code, Extracting.Codes(Assert.Single(Extracting.All(Packed.Answer("x", status: status), "a"))));

    private static string Summary(byte[] bytes, string path) =>
        string.Join(" | ", Extracting.All(bytes, path).Select(one => $"{one.Path} {(one.Path.EndsWith("html", StringComparison.Ordinal) ? one.Article?.Text[..4] : one.Article?.Text)}{Extracting.Codes(one)}"));
}
