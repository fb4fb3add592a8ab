using BenchmarkDotNet.Attributes;
using Parley.Extracting;
using Parley.Reading;
using Parley.Recording;
using Parley.Recording.Sqlite;
using Parley.Text;

namespace Parley.Bench.Steps;

/// <summary>
/// A batch of different articles into a new record, and the same batch once more, when it adds nothing; time and memory
/// are those of one article.
/// </summary>
[MemoryDiagnoser]
public class RecordingBenchmarks
{
    private readonly ArticleReading[] batch;
    private readonly string version;
    private readonly string folder = Directory.CreateTempSubdirectory("parley-bench").FullName;
    private SqliteRecord? record;
    private int records;

    public RecordingBenchmarks()
    {
        var reader = new ArticleReader(LanguageFolder.LoadAll(LanguageFolder.Default));
        version = reader.Version;
        batch = [.. SampleArticles.Extracted(reader).Select(Distinct).Select(reader.Read)];
    }

    [IterationSetup(Target = nameof(WriteNew))]
    public void OpenEmpty() => record = SqliteRecord.Open(Path.Combine(folder, $"{++records}.db"));

    [IterationSetup(Target = nameof(WriteAgain))]
    public void OpenFilled()
    {
        OpenEmpty();
        record!.Write(batch, version);
    }

    [IterationCleanup]
    public void Close() => record?.Dispose();

    [GlobalCleanup]
    public void Remove() => Directory.Delete(folder, recursive: true);

    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public IReadOnlyList<Written> WriteNew() => record!.Write(batch, version);

    [Benchmark(OperationsPerInvoke = SampleArticles.Count)]
    public IReadOnlyList<Written> WriteAgain() => record!.Write(batch, version);

    // An article's id is a hash of its text: a text that is repeated would be recorded once.
    private static Extracted Distinct(Extracted one, int number) =>
        one with { Article = new Article($"bench:{number}", $"{one.Article!.Text}\n\n{number}") };
}
