using BenchmarkDotNet.Attributes;
using Parley.Attributing;
using Parley.Extracting;
using Parley.Reading;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Bench.Steps;

/// <summary>The steps from bytes to statements; time and memory are those of one article.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly ArticleReader reader;
    private readonly Tagger tagger;
    private readonly AttributionFinder finder;
    private readonly IReadOnlyList<Extracted> extracted;
    private readonly IReadOnlyList<byte[]> bytes;
    private readonly IReadOnlyList<TaggedText> tagged;

    public ReadingBenchmarks()
    {
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
        reader = new ArticleReader(languages);
        tagger = new Tagger(languages);
        finder = new AttributionFinder(languages);
        extracted = SampleArticles.Extracted(reader);
        bytes = [.. extracted.Select(SampleArticles.Bytes)];
        tagged = [.. extracted.Select(one => tagger.Tag(one.Article!))];
    }

    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public int Extract() => bytes.Sum(one => SampleArticles.Extract(reader, "bench.txt", one).Count());

    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public int Tag() => extracted.Sum(one => tagger.Tag(one.Article!).Tokens.Length);

    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public int Attribute() => tagged.Sum(text => finder.Find(text).Attributions.Length);

    /// <summary>All of them, and coding.</summary>
    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public int Read() => bytes.Sum(one => SampleArticles.Extract(reader, "bench.txt", one).Sum(found => reader.Read(found).Statements.Length));
}
