using System.Text;
using Parley.Text;

namespace Parley.Extracting.Tests;

public sealed class ProblemTests
{
    [Theory]
    [InlineData("%PDF-1.7\n", "not-text", "PDF")]
    [InlineData("PK\u0003\u0004\u0014\0", "broken-archive", "damaged")]
    [InlineData("\u001F\u008B\u0008\0", "broken-archive", "damaged")]
    [InlineData("\u0089PNG\r\n\u001A\n\0", "not-text", "PNG")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "not-text", "JPEG")]
    [InlineData("GIF89a", "not-text", "GIF")]
    [InlineData("SQLite format 3\0", "not-text", "SQLite")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "not-text", "Office")]
    [InlineData("{\\rtf1 Beck}", "not-text", "RTF")]
    [InlineData("Beck\nzahlt\0nicht", "not-text", "byte 10 (line 2)")]
    [InlineData("B\0e\0c\0k\0", "not-text", "byte order mark")]
    [InlineData("<?xml version=\"1.0\"?><tei/>", "format-not-read", "XML")]
    [InlineData("{\n \"text\": \"Beck zahlt.\"\n}", "format-not-read", "jq -c .")]
    [InlineData("[{\"text\": \"Beck zahlt.\"}]", "format-not-read", "jq -c .")]
    [InlineData("", "empty", "saved")]
    [InlineData(" \r\n\t\n", "empty", "saved")]
    [InlineData("\u00EF\u00BB\u00BF\n", "empty", "saved")]
    [InlineData("Beck\nist m\u00FCde", "not-utf8", "byte 10 (line 2)")]
    [InlineData("Beck\nist m\u00FCde", "not-utf8", "iconv -f WINDOWS-1252 -t UTF-8")]
    [InlineData("Beck ist m\u00C3", "not-utf8", "byte 10 (line 1): the text breaks off")]
    [InlineData("Beck \u00F0\u009F\u0098", "not-utf8", "byte 5 (line 1): the text breaks off")]
    [InlineData("\u00ED\u00A0\u0080 Beck", "not-utf8", "byte 0 (line 1)")]
    [InlineData("\u00FF\u00FEB\0e\0c", "not-utf8", "byte 6 (line 1): the text breaks off")]
    [InlineData("\u00FF\u00FEB\0\n\0\u0000\u00D8c\0", "unpaired-surrogate", "byte 6 (line 2)")]
    [InlineData("\u00FE\u00FF\0B\u00DC\u0000", "unpaired-surrogate", "byte 4 (line 1)")]
    [InlineData("\u00FF\u00FEB\0\0\0", "not-text", "byte 4 (line 1)")]
    public void Refuses_a_file(string latin1, string code, string says) =>
        Check(Encoding.Latin1.GetBytes(latin1), "a.txt", code, says);

    [Theory]
    [InlineData("{\"text\": \"Beck zahlt.\"", "bad-json", "line 1, byte 22 of the line")]
    [InlineData("Beck zahlt.", "bad-json", "line 1")]
    [InlineData("[1]", "bad-json", "one object on one line")]
    [InlineData("{\"text\": \"Beck zahlt.\"} x", "bad-json", "line 1")]
    [InlineData("{\"text\": \"Beck\u0001\"}", "bad-json", "line 1")]
    [InlineData("{\"text\": \"Beck \u00FC\"}", "not-utf8", "line 1, byte 15 of the line")]
    [InlineData("{\"text\": \"Beck \u00C3", "not-utf8", "line 1, byte 15 of the line: the text breaks off")]
    [InlineData("{\"titel\": \"Beck\"}", "no-text", "line 1")]
    [InlineData("{\"text\": null}", "no-text", "\"text\"")]
    [InlineData("{\"text\": 5}", "no-text", "\"text\"")]
    [InlineData("{\"text\": \" \\n\"}", "empty", "saved")]
    [InlineData("{\"text\": \"Beck \\ud83d zahlt.\"}", "unpaired-surrogate", "line 1: \"text\"")]
    [InlineData("{\"text\": \"Beck\\u0000\"}", "not-text", "line 1: \"text\"")]
    [InlineData("\n \n", "empty", "saved")]
    [InlineData("\u00FF\u00FE{\0}\0", "not-utf8", "iconv -f UTF-16")]
    public void Refuses_a_line_of_json(string latin1, string code, string says) =>
        Check(Encoding.Latin1.GetBytes(latin1), "a.jsonl", code, says);

    [Theory]
    [InlineData("Teilen\n\nLesen Sie auch\n")]
    [InlineData("Advertisement")]
    public void Refuses_what_is_boilerplate_alone(string text)
    {
        Check(Encoding.UTF8.GetBytes(text), "a.txt", "empty", "--as-is");
        Assert.NotEmpty(Extracting.Article(text, asIs: true).Boilerplate);
    }

    [Fact]
    public void Refuses_a_file_beyond_the_limit()
    {
        using var endless = new RepeatingStream("Beck zahlt. "u8.ToArray(), ArticleExtractor.MaxArticleBytes + 1);
        CheckTooLarge(Assert.Single(Extracting.Extractor.Extract(endless, "a.txt", new ExtractingOptions())));
    }

    [Fact]
    public void Refuses_a_line_beyond_the_limit_and_reads_the_next()
    {
        using var first = new RepeatingStream("{\"text\": \"Beck"u8.ToArray(), ArticleExtractor.MaxArticleBytes + 100_000);
        using var both = new JoinedStream(first, new MemoryStream("\n{\"text\": \"Beck zahlt nicht.\"}"u8.ToArray()));
        Extracted[] all = [.. Extracting.Extractor.Extract(both, "a.jsonl", new ExtractingOptions())];
        CheckTooLarge(all[0]);
        Assert.Equal(("a.jsonl:2", "Beck zahlt nicht."), (all[1].Path, all[1].Article?.Text));
        Assert.Equal(2, all.Length);
    }

    [Fact]
    public void Every_code_is_in_the_list()
    {
        string list = File.ReadAllText(Path.Combine(Extracting.Root(), "docs", "problems.md"));
        string[] codes = [.. typeof(Problems).GetMethods().Where(method => method.ReturnType == typeof(Problem)).Select(Code).Distinct()];
        Assert.True(codes.Length >= 20);
        Assert.All(codes, code => Assert.Contains($"| `{code}` |", list, StringComparison.Ordinal));
    }

    private static string Code(System.Reflection.MethodInfo method) => ((Problem)method.Invoke(
        null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "x" : Activator.CreateInstance(parameter.ParameterType))])!).Code;

    private static void CheckTooLarge(Extracted extracted)
    {
        Assert.Null(extracted.Article);
        Problem problem = Assert.Single(extracted.Problems);
        Assert.Equal("too-large", problem.Code);
        Assert.Contains("64 MiB", problem.Message, StringComparison.Ordinal);
    }

    private static void Check(byte[] bytes, string path, string code, string says)
    {
        Extracted only = Assert.Single(Extracting.All(bytes, path));
        Assert.Null(only.Article);
        Problem problem = Assert.Single(only.Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(says, problem.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', problem.Message);
    }
}
