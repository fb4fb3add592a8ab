using System.Collections.Concurrent;
using Parley.Extracting;
using Parley.Text;

namespace Parley.Ingesting.Tests;

public sealed class ParallelDocumentsTests
{
    [Fact]
    public void Inputs_are_cut_on_the_callers_thread_and_extracted_and_worked_on_on_others()
    {
        int here = Environment.CurrentManagedThreadId;
        var cutting = new ConcurrentBag<int>();
        var extracting = new ConcurrentBag<int>();
        var documents = new ParallelDocuments((bytes, path) => Logged(bytes, path, cutting, extracting), new ExtractingOptions(), threads: 2);
        Assert.Equal(60, documents.InOrder(Many(20), _ => { extracting.Add(Environment.CurrentManagedThreadId); return 1; }).Sum());
        Assert.All(cutting, thread => Assert.Equal(here, thread));
        Assert.DoesNotContain(here, extracting);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Documents_come_in_the_order_of_the_inputs_with_those_that_failed(int threads)
    {
        Input[] inputs = [.. Many(10), Inputs.Failing("gone", new FileNotFoundException()), Inputs.BreakingOff("broken", "a", "b"), .. Many(10)];
        var documents = new ParallelDocuments(Inputs.Cut, new ExtractingOptions(), threads);
        string[] expected = [.. Paths(10), "gone -", "broken:1", "broken:2", "broken -", .. Paths(10)];
        Assert.Equal(expected, documents.InOrder(inputs, one => one.Article is null ? $"{one.Path} -" : one.Path));
    }

    [Fact]
    public void One_input_of_endless_documents_is_worked_on_by_several_and_never_held_whole()
    {
        int cut = 0;
        var threads = new ConcurrentDictionary<int, bool>();
        var documents = new ParallelDocuments((_, path) => Endless(path, () => cut++), new ExtractingOptions(), threads: 2);
        using var both = new Barrier(2);
        int[] got = [.. documents.InOrder([Inputs.File("a")], one => { threads[Environment.CurrentManagedThreadId] = true; if (int.Parse(one.Path) < 2) both.SignalAndWait(); return int.Parse(one.Path); }).Take(100)];
        Assert.Equal(Enumerable.Range(0, 100), got);
        Assert.Equal(2, threads.Count);
        Assert.InRange(cut, 100, 120);
    }

    [Fact]
    public void Options_reach_the_extraction()
    {
        var options = new ExtractingOptions(AsIs: true, Language: "de");
        var documents = new ParallelDocuments((_, path) => [new RawDocument(path, 0, given => new Extracted($"{ReferenceEquals(options, given)}", null, []))], options, 1);
        Assert.Equal("True", documents.InOrder([Inputs.File("a")], one => one.Path).Single());
    }

    private static IEnumerable<Input> Many(int count) => Enumerable.Range(0, count).Select(n => Inputs.File($"{n}", "one", "two", "three"));

    private static IEnumerable<string> Paths(int count) => Enumerable.Range(0, count).SelectMany(n => Enumerable.Range(1, 3).Select(line => $"{n}:{line}"));

    private static IEnumerable<RawDocument> Logged(Stream bytes, string path, ConcurrentBag<int> cutting, ConcurrentBag<int> extracting) =>
        Inputs.Cut(bytes, path).Select(document =>
        {
            cutting.Add(Environment.CurrentManagedThreadId);
            return document with
            {
                Extract = options =>
                {
                    extracting.Add(Environment.CurrentManagedThreadId);
                    return document.Extract(options);
                },
            };
        });

    private static IEnumerable<RawDocument> Endless(string path, Action cut)
    {
        for (int n = 0; ; n++)
        {
            cut();
            int number = n;
            yield return new RawDocument(path, 1, _ => new Extracted($"{number}", new Article($"{number}", "x"), []));
        }
    }
}
