using System.IO.Compression;
using System.Text.Json;
using Parley.Reading.Tests.Invariants;
using Parley.Reading.Tests.Readings;
using Parley.Text;
using Xunit.Abstractions;

namespace Parley.Reading.Tests.Corpora;

/// <summary>Real articles are read without a failure. The corpora are not ours to ship: the tests want ../shared.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    // Every tenth article keeps the run short; the command line reads them all.
    private const int Step = 10;

    [Theory]
    [InlineData("polnear", "polnear-dev.jsonl.gz", "en")]
    [InlineData("polnear", "polnear-train.jsonl.gz", "en")]
    [InlineData("german-quotes", "dev.jsonl.gz", "de")]
    [InlineData("german-quotes", "train.jsonl.gz", "de")]
    public void Reads_without_a_failure(string corpus, string file, string language)
    {
        string path = Path.GetFullPath(RepositoryFolder.Under("..", "shared", "data", corpus, file));
        if (!File.Exists(path))
        {
            output.WriteLine($"skipped: no ../shared/data/{corpus}/{file}");
            return;
        }
        string[] texts = [.. Texts(path)];
        Assert.NotEmpty(texts);
        int statements = texts.Sum(text => Read(text, language));
        output.WriteLine($"{texts.Length} texts, {statements} statements");
    }

    private static int Read(string text, string language)
    {
        var extracted = Assert.Single(Readers.Extract(Readers.Utf8(text), "corpus.txt", asIs: true));
        Assert.NotNull(extracted.Article);
        Assert.Equal(text, extracted.Article.Text);
        ArticleReading reading = Readers.Reader.Read(extracted with { Article = extracted.Article with { StatedLanguage = language } });
        Invariant.Holds(reading);
        return reading.Statements.Length;
    }

    private static IEnumerable<string> Texts(string path)
    {
        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        for (int n = 0; unpacked.ReadLine() is { } line; n++)
        {
            if (n % Step != 0)
                continue;
            using JsonDocument document = JsonDocument.Parse(line);
            yield return document.RootElement.GetProperty("text").GetString()!;
        }
    }
}
