using System.Text;

namespace Parley.Extracting.Tests;

public sealed class PlainTextTests
{
    private const string Story = "\uFEFFDer Hafen bleibt zu  \r\n\r\n\r\n\r\n\r\n\r\nBeck zahlt nicht.\t\rSie will reden 😀.\n\n";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void As_is_keeps_every_character(string encoding)
    {
        Extracted only = Assert.Single(Extracting.All(Encoding.GetEncoding(encoding).GetBytes(Story), asIs: true));
        Assert.Equal(Story, only.Article?.Text);
        Assert.Equal("Der Hafen bleibt zu", only.Article?.Title);
        Assert.Equal("a.txt", only.Path);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Else_the_lines_are_evened(string encoding)
    {
        Extracted only = Assert.Single(Extracting.All(Encoding.GetEncoding(encoding).GetBytes(Story)));
        Assert.Equal("Der Hafen bleibt zu\n\n\nBeck zahlt nicht.\nSie will reden 😀.", only.Article?.Text);
        Assert.Equal([], only.Article?.Boilerplate);
    }

    [Theory]
    [InlineData("{ Beck } zahlt nicht.")]
    [InlineData("[Hafen] Beck zahlt nicht.")]
    [InlineData("{")]
    [InlineData("5")]
    public void What_only_begins_like_json_is_text(string text) => Assert.Equal(text, Extracting.Article(text).Text);

    [Fact]
    public void A_stream_of_single_bytes_is_read()
    {
        using var slow = new SlowStream(Encoding.UTF8.GetBytes(Story));
        Assert.Equal(Story, Extracting.Extractor.Extract(slow, "a.txt", new ExtractingOptions(AsIs: true)).Single().Article?.Text);
    }

    [Fact]
    public void The_stream_s_own_failure_passes_through()
    {
        using var stream = new JoinedStream(new RepeatingStream("{\"text\": \"Beck zahlt.\"}\n"u8.ToArray(), 200_000), new FailingStream());
        using IEnumerator<Extracted> lines = Extracting.Extractor.Extract(stream, "a.jsonl", new ExtractingOptions()).GetEnumerator();
        Assert.True(lines.MoveNext());
        Assert.Equal("Beck zahlt.", lines.Current.Article?.Text);
        Assert.Throws<IOException>(() => { while (lines.MoveNext()) { } });
    }

    [Fact]
    public void Nothing_is_read_before_it_is_asked_for()
    {
        using var stream = new FailingStream();
        IEnumerable<Extracted> lazy = Extracting.Extractor.Extract(stream, "a.txt", new ExtractingOptions());
        Assert.Throws<IOException>(() => lazy.Count());
    }
}
