using Parley.Cli.Show;
using Parley.Text;

namespace Parley.Cli.Tests.Show;

public sealed class ParagraphsTests
{
    [Theory]
    [InlineData("one\n\ntwo\nlines\n\nthree", "two", "two\nlines\n")]
    [InlineData("one\n\ntwo", "one", "one\n")]
    [InlineData("one\r\n\r\ntwo\r\n", "two", "two\r\n")]
    [InlineData("one\n \t \ntwo", "two", "two")]
    [InlineData("one", "one", "one")]
    [InlineData("\n\none\n\n\n", "one", "one\n")]
    [InlineData("one\n\ntwo\n\nthree", "one\n\ntwo", "one\n|two\n")]
    public void Finds(string text, string words, string expected)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        IEnumerable<TextSpan> found = Paragraphs.Of(text, [new TextSpan(start, start + words.Length)]);
        Assert.Equal(expected, string.Join('|', found.Select(span => text[span.Start..span.End])));
    }
}
