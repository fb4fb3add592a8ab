using Xunit.Abstractions;

namespace Parley.Reading.Tests.Readings;

/// <summary>
/// The whole reading of each article of these tests, compared with the page in Expected/. PARLEY_EXPECT=write writes the pages anew, so
/// that what a change does to real articles is reviewed as a difference of text.
/// </summary>
public sealed class ReadingTests(ITestOutputHelper output)
{
    private static readonly string Expected = RepositoryFolder.Under("tests", "Parley.Reading.Tests", "Expected");

    public static TheoryData<string> Articles => [.. ArticleFiles.Own.Select(path => Path.GetFileName(path))];

    private static bool Writes => Environment.GetEnvironmentVariable("PARLEY_EXPECT") == "write";

    [Theory]
    [MemberData(nameof(Articles))]
    public void Reads_as_expected(string article)
    {
        string page = ReadingPage.Of(Readers.ExtractFile(RepositoryFolder.Under("tests", "Parley.Reading.Tests", "Articles", article)).Select(Readers.Reader.Read));
        string path = PageOf(article);
        if (Writes)
            Write(path, page);
        else if (Pages().Length == 0)
            output.WriteLine("skipped: no expectation yet: run with PARLEY_EXPECT=write");
        else
            Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : $"no page '{path}': run with PARLEY_EXPECT=write", page);
    }

    [Fact]
    public void No_page_is_left_of_an_article_that_is_gone() =>
        Assert.Empty(Pages().Except(ArticleFiles.Own.Select(path => PageOf(Path.GetFileName(path)))));

    private static string PageOf(string article) => Path.Combine(Expected, $"{article}.md");

    private static string[] Pages() => Directory.Exists(Expected) ? Directory.GetFiles(Expected, "*.md") : [];

    private static void Write(string path, string page)
    {
        Directory.CreateDirectory(Expected);
        File.WriteAllText(path, page);
    }
}
