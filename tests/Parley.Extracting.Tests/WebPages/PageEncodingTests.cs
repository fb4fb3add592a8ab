using System.Text;

namespace Parley.Extracting.Tests.WebPages;

/// <summary>Bytes to characters as browsers do it.</summary>
public sealed class PageEncodingTests
{
    private const string Word = "Größe „Hafen“";

    [Theory]
    [InlineData("<meta charset=utf-8>", "utf-8", "utf-8", "")]
    [InlineData("<meta charset=iso-8859-1>", "windows-1252", "windows-1252", "")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>", "windows-1252", "windows-1252", "")]
    [InlineData("", "utf-8", "utf-8", "")]
    [InlineData("", "windows-1252", "windows-1252", "encoding-assumed")]
    [InlineData("<meta charset=utf-8>", "windows-1252", "utf-8", "replaced-characters")]
    [InlineData("<meta charset=no-such-thing>", "utf-8", "utf-8", "")]
    public void Declared(string head, string written, string expected, string problem)
    {
        Extracted page = Pages.Read(CodePagesEncodingProvider.Instance.GetEncoding(written) is { } encoding ? Bytes(head, encoding) : Bytes(head, Encoding.UTF8));
        Assert.Equal(expected, page.Page!.Encoding);
        Assert.Equal(problem, Extracting.Codes(page));
        Assert.Equal(problem != "replaced-characters", page.Article!.Text.Contains(Word, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_mark_counts_more_than_what_is_declared(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        Extracted page = Pages.Read([.. encoding.GetPreamble(), .. Bytes("<meta charset=windows-1252>", encoding)]);
        Assert.Contains(Word, page.Article!.Text, StringComparison.Ordinal);
        Assert.Empty(page.Problems);
    }

    private static byte[] Bytes(string head, Encoding encoding) => encoding.GetBytes(Pages.Page($"<p>{Word}: {Pages.First}</p>{Pages.Body}", head));
}
