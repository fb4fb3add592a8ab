using BenchmarkDotNet.Attributes;
using Parley.Attributing;
using Parley.Coding;
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
    private readonly StatementCoder coder;
    private readonly IReadOnlyList<Extracted> extracted;
    private readonly IReadOnlyList<byte[]> bytes;
    private readonly IReadOnlyList<TaggedText> tagged;
    private readonly IReadOnlyList<Findings> found;

    public ReadingBenchmarks()
    {
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
        reader = new ArticleReader(languages);
        tagger = new Tagger(languages, Depth.Syntax);
        finder = new AttributionFinder(languages);
        coder = new StatementCoder(languages, CodebookFolder.Load(CodebookFolder.Default));
        extracted = SampleArticles.Extracted(reader);
        bytes = [.. extracted.Select(SampleArticles.Bytes)];
        tagged = [.. extracted.Select(one => tagger.Tag(one.Article!))];
        found = [.. tagged.Select(finder.Find)];
    }

    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public int Extract() => bytes.Sum(one => SampleArticles.Extract(reader, "bench.txt", one).Count());

    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public int Tag() => extracted.Sum(one => tagger.Tag(one.Article!).Tokens.Length);

    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public int Attribute() => tagged.Sum(text => finder.Find(text).Attributions.Length);

    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public int Code() => tagged.Zip(found).Sum(one => coder.Code(one.First, one.Second).Length);

    /// <summary>All of them.</summary>
    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public int Read() => bytes.Sum(one => SampleArticles.Extract(reader, "bench.txt", one).Sum(found => reader.Read(found).Statements.Length));
}
