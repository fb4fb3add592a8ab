using Xunit.Abstractions;

namespace Parley.Reading.Tests.Readings;

/// <summary>
/// The whole reading of each sample, compared with the page in Expected/. PARLEY_EXPECT=write writes the pages anew, so
/// that what a change does to real articles is reviewed as a difference of text.
/// </summary>
public sealed class SampleReadingTests(ITestOutputHelper output)
{
    private static readonly string Expected = RepositoryFolder.Under("tests", "Parley.Reading.Tests", "Expected");

    public static TheoryData<string> Samples => [.. SampleFiles.All.Select(path => Path.GetFileName(path))];

    private static bool Writes => Environment.GetEnvironmentVariable("PARLEY_EXPECT") == "write";

    [Theory]
    [MemberData(nameof(Samples))]
    public void Reads_as_expected(string sample)
    {
        string page = ReadingPage.Of(Readers.ExtractFile(RepositoryFolder.Under("samples", sample)).Select(Readers.Reader.Read));
        string path = PageOf(sample);
        if (Writes)
            Write(path, page);
        else if (Pages().Length == 0)
            output.WriteLine("skipped: no expectation yet: run with PARLEY_EXPECT=write");
        else
            Assert.Equal(File.Exists(path) ? File.ReadAllText(path) : $"no page '{path}': run with PARLEY_EXPECT=write", page);
    }

    [Fact]
    public void No_page_is_left_of_a_sample_that_is_gone() =>
        Assert.Empty(Pages().Except(SampleFiles.All.Select(path => PageOf(Path.GetFileName(path)))));

    private static string PageOf(string sample) => Path.Combine(Expected, $"{sample}.md");

    private static string[] Pages() => Directory.Exists(Expected) ? Directory.GetFiles(Expected, "*.md") : [];

    private static void Write(string path, string page)
    {
        Directory.CreateDirectory(Expected);
        File.WriteAllText(path, page);
    }
}
