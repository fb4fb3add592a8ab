using System.Globalization;
using System.Text;
using Parley.Extracting.Feeds;
using Parley.Extracting.Mail;
using Parley.Extracting.Unpacking;

namespace Parley.Extracting.Tests.Archives;

/// <summary>What is meant to fell whoever opens it: each a clear problem or a part with one; work is counted, never timed.</summary>
public sealed class HostileTests
{
    private static readonly byte[] zeros = new byte[1024 * 1024];

    [Fact]
    public void A_gigabyte_of_nothing_is_not_unpacked()
    {
        byte[] bomb = Packed.Gzip(zeros, 1024);
        Extracted only = Assert.Single(Extracting.All(bomb, "a.gz"));
        Assert.Null(only.Article);
        Assert.Contains(Extracting.Codes(only), (string[])["too-large", "unpacks-too-far"]);
    }

    private const int LineLength = 10_000;

    [Fact]
    public void A_gigabyte_of_lines_ends_where_it_is_too_much()
    {
        byte[] lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{{\"text\": \"{new string('x', LineLength - 13)}\"}}\n", 100)));
        byte[] bomb = Packed.Gzip(lines, 1000);
        int articles = 0;
        string last = "";
        foreach (RawDocument one in Extracting.Extractor.Cut(new MemoryStream(bomb), "a.jsonl.gz"))
        {
            articles++;
            last = one.Bytes == 0 ? Extracting.Codes(one.Extract(new ExtractingOptions())) : "";
        }
        Assert.Equal("unpacks-too-far", last);
        Assert.InRange((long)articles * LineLength, Unpacker.FreeBytes / 2, Math.Max(Unpacker.FreeBytes, Unpacker.MostRatio * (long)bomb.Length) + zeros.Length);
    }

    [Fact]
    public void A_zip_of_zips_ends_where_it_is_too_deep()
    {
        byte[] inner = Packed.Zip("a.txt", "Beck zahlt.");
        for (int level = 0; level < 50; level++)
            inner = Packed.Zip(("a.txt", "Beck zahlt."u8.ToArray()), ("b.zip", inner));
        IReadOnlyList<Extracted> all = Extracting.All(inner, "a.zip");
        Assert.Equal(Unpacker.MostLevels + 2, all.Count);
        Assert.All(all.TakeLast(2), one => Assert.Equal("too-deep", Extracting.Codes(one)));
        Assert.All(all.SkipLast(2), one => Assert.Equal("Beck zahlt.", one.Article?.Text));
    }

    [Fact]
    public void A_zip_of_bombs_is_told_once()
    {
        byte[] bomb = Packed.Gzip(zeros, 100);
        IReadOnlyList<Extracted> all = Extracting.All(Packed.Zip([.. Enumerable.Range(0, 40).Select(n => ($"{n}.gz", bomb))]), "a.zip");
        Assert.InRange(all.Count, 1, 3);
        Assert.Equal("unpacks-too-far", Extracting.Codes(all[^1]));
    }

    [Fact]
    public void One_bad_entry_of_a_zip_stops_no_other()
    {
        byte[] zip = Packed.Zip(("a.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 200).Select(n => $"Beck {n * n} zahlt ")))), ("b.txt", "Beck schweigt."u8.ToArray()));
        zip[60] ^= 0xFF;
        zip[61] ^= 0xFF;
        IReadOnlyList<Extracted> all = Extracting.All(zip, "a.zip");
        Assert.Equal("Beck schweigt.", all[^1].Article?.Text);
        Assert.NotEmpty(all[0].Problems);
    }

    [Fact]
    public void A_zip_whose_directory_lies_is_a_problem()
    {
        byte[] zip = Packed.Zip("a.txt", "Beck zahlt.");
        for (int at = zip.Length - 22; at < zip.Length - 2; at++)
        {
            byte[] broken = [.. zip];
            broken[at] ^= 0x55;
            Assert.All(Extracting.All(broken, "a.zip"), one => Assert.True(one.Article is not null || one.Problems.Length > 0));
        }
    }

    [Fact]
    public void A_gzip_without_its_end_is_a_problem()
    {
        byte[] whole = Packed.Gzip(string.Concat(Enumerable.Range(0, 5000).Select(n => $"{{\"text\": \"Beck {n * n}\"}}\n")));
        IReadOnlyList<Extracted> all = Extracting.All(whole[..(whole.Length / 2)], "a.jsonl.gz");
        Assert.True(all.Count > 100);
        Assert.Contains(all, one => Extracting.Codes(one) == "broken-archive");
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.5)]
    public void A_warc_cut_in_the_middle_gives_what_came_before(double part)
    {
        byte[] warc = Packed.Warc([.. Enumerable.Range(0, 20).Select(n => ($"https://hafen.example/{n}", Packed.Answer($"Beck zahlt zum {n}. Mal nicht, und der Hafen bleibt zu.", "text/plain")))]);
        int records = (int)(20 * part);
        int end = 0;
        for (int n = 0; n <= records; n++)
            end = Encoding.UTF8.GetString(warc).IndexOf("zum " + n.ToString(CultureInfo.InvariantCulture) + ". Mal", StringComparison.Ordinal);
        IReadOnlyList<Extracted> all = Extracting.All(warc[..end], "a.warc");
        Assert.Equal(records + 1, all.Count);
        Assert.All(all.SkipLast(1), one => Assert.NotNull(one.Article));
        Assert.Equal(("broken-archive", null), (Extracting.Codes(all[^1]), all[^1].Article));
    }

    [Fact]
    public void A_record_that_is_broken_stops_no_other()
    {
        byte[] one = Packed.Warc(("https://hafen.example/a", Packed.Answer("Beck zahlt.", "text/plain")));
        byte[] bad = "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n"u8.ToArray();
        IReadOnlyList<Extracted> all = Extracting.All([.. one, .. bad, .. one], "a.warc");
        Assert.Equal(["Beck zahlt.", null, "Beck zahlt."], all.Select(each => each.Article?.Text));
    }

    [Fact]
    public void A_mail_of_ten_thousand_parts_is_read_as_far_as_parts_are_counted()
    {
        string parts = string.Concat(Enumerable.Range(0, 10_000).Select(n => $"--b\r\nContent-Type: text/plain\r\n\r\nBeck {n}.\r\n"));
        IReadOnlyList<Extracted> all = Extracting.All(Mail($"multipart/mixed; boundary=b", parts + "--b--"), "a.eml");
        Assert.Equal("too-many-parts", Extracting.Codes(all[0]));
        string text = all[1].Article!.Text;
        Assert.Contains($"Beck {MailParts.MostParts - 1}.", text, StringComparison.Ordinal);
        Assert.DoesNotContain($"Beck {MailParts.MostParts}.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_of_parts_in_parts_ends_where_it_is_too_deep()
    {
        string body = "Beck zahlt.";
        for (int level = 0; level < 500; level++)
            body = $"--b{level}\r\nContent-Type: multipart/mixed; boundary=b{level - 1}\r\n\r\n{body}\r\n--b{level}--";
        Assert.Contains(Extracting.All(Mail("multipart/mixed; boundary=b499", body), "a.eml"), one => Extracting.Codes(one) == "too-many-parts");
    }

    [Fact]
    public void Mails_in_mails_end_where_they_are_too_deep()
    {
        string mail = Head("text/plain") + "Beck zahlt.";
        for (int level = 0; level < 100; level++)
            mail = Head($"multipart/mixed; boundary=b{level}b") + $"--b{level}b\r\nContent-Type: message/rfc822\r\n\r\n{mail}\r\n--b{level}b--";
        Assert.Contains(Extracting.All(mail, "a.eml"), one => Extracting.Codes(one) == "too-deep");
    }

    [Fact]
    public void Entities_that_unfold_are_not_read()
    {
        string bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a \"Beck\">" + string.Concat(Enumerable.Range(0, 30).Select(n => $"<!ENTITY a{n} \"&a{n - 1};&a{n - 1};\">"))
            + "]>\n<rss><channel><item><title>&a29;</title></item></channel></rss>";
        Extracted only = Assert.Single(Extracting.All(bomb, "a.xml"));
        Assert.Equal("bad-xml", Extracting.Codes(only));
        Assert.Contains("DTD", only.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_fetched_for_an_entity_from_elsewhere()
    {
        Extracted only = Assert.Single(Extracting.All("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&x;</title></item></channel></rss>", "a.xml"));
        Assert.Equal("bad-xml", Extracting.Codes(only));
    }

    [Fact]
    public void A_feed_that_never_ends_is_read_as_far_as_entries_are_counted()
    {
        byte[] item = "<item><title>Beck</title><link>https://hafen.example/a</link></item>"u8.ToArray();
        using var stream = new JoinedStream(new MemoryStream("<rss><channel>"u8.ToArray()), new RepeatingStream(item, long.MaxValue));
        int count = 0;
        string last = "";
        foreach (Extracted one in Extracting.Extractor.Extract(stream, "a.xml", new ExtractingOptions()))
        {
            count++;
            last = Extracting.Codes(one);
        }
        Assert.Equal((FeedFormat.MostItems + 1, "too-long"), (count, last));
    }

    [Fact]
    public void An_entry_that_never_ends_is_a_problem()
    {
        using var stream = new JoinedStream(new MemoryStream("<rss><channel><item><description>"u8.ToArray()), new RepeatingStream(Encoding.UTF8.GetBytes(new string('x', 4096)), long.MaxValue));
        Assert.Equal("bad-xml", Extracting.Codes(Assert.Single(Extracting.Extractor.Extract(stream, "a.xml", new ExtractingOptions()))));
    }

    [Fact]
    public void Elements_as_deep_as_one_likes_are_read_or_refused()
    {
        string deep = $"<rss><channel><item><title>Beck</title><x>{string.Concat(Enumerable.Repeat("<a>", 100_000))}{string.Concat(Enumerable.Repeat("</a>", 100_000))}</x></item></channel></rss>";
        Assert.NotEmpty(Assert.Single(Extracting.All(deep, "a.xml")).Problems);
    }

    [Theory]
    [InlineData("> ", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("[", 20_000)]
    [InlineData("![[](", 5_000)]
    [InlineData("*a _b ", 20_000)]
    [InlineData("`", 20_000)]
    [InlineData("<a ", 20_000)]
    [InlineData("| a ", 20_000)]
    public void Markdown_that_nests_or_never_closes_is_read_or_refused(string piece, int times)
    {
        string text = "# Der Hafen\n\n" + string.Concat(Enumerable.Repeat(piece, times)) + "\n\nBeck zahlt.\n";
        Assert.All(Extracting.All(text, "a.md"), one => Assert.True(one.Article is not null || one.Problems.Length > 0));
    }

    [Fact]
    public void A_row_that_never_ends_is_a_problem()
    {
        string table = "title,text\nDer Hafen,Beck zahlt.\nOffen,\"" + string.Concat(Enumerable.Repeat("Beck zahlt.\n", 100));
        IReadOnlyList<Extracted> all = Extracting.All(table, "a.csv");
        Assert.Equal(["", "bad-table"], all.Select(Extracting.Codes));
        using var endless = new JoinedStream(new MemoryStream("title,text\nOffen,\""u8.ToArray()), new RepeatingStream("Beck zahlt.\n"u8.ToArray(), long.MaxValue));
        Assert.Equal("bad-table", Extracting.Codes(Assert.Single(Extracting.Extractor.Extract(endless, "a.csv", new ExtractingOptions()))));
    }

    private static string Head(string type) => $"From: Anna Beck <anna@hafen.example>\r\nSubject: Hafen\r\nMIME-Version: 1.0\r\nContent-Type: {type}\r\n\r\n";

    private static string Mail(string type, string body) => Head(type) + body;
}
