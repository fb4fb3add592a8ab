using System.Diagnostics;
using System.Globalization;

namespace Parley.Extracting.Tests.Fuzzing;

/// <summary>
/// Any bytes are articles or problems. Samples of every format are changed by chance, packed or not: so many times here, and as long as one
/// likes with <c>PARLEY_FUZZ_SECONDS=60</c>. An input that fails is written into the folder inputs/, and stays there.
/// </summary>
public sealed class FuzzTests
{
    private const int MutationsOfSample = 1500;
    private const int MostDocuments = 100_000;

    private static string Inputs => Path.Combine(Extracting.Root(), "tests", "Parley.Extracting.Tests", "inputs");

    public static TheoryData<int> Samples => new(Enumerable.Range(0, FormatSamples.All.Count));

    public static TheoryData<string> Kept => new(Directory.EnumerateFiles(Inputs).Select(file => Path.GetFileName(file)!));

    [Theory, MemberData(nameof(Samples))]
    public void Whatever_becomes_of_a_sample_it_is_read_or_refused(int sample)
    {
        for (int n = 0; n < MutationsOfSample; n++)
            Mutate(sample, n);
    }

    [Fact]
    public void The_samples_themselves_are_read() => Assert.All(FormatSamples.All, sample => Check(sample.Bytes, sample.Name));

    [Fact]
    public void As_long_as_one_likes()
    {
        double seconds = double.Parse(Environment.GetEnvironmentVariable("PARLEY_FUZZ_SECONDS") ?? "0", CultureInfo.InvariantCulture);
        var clock = Stopwatch.StartNew();
        int mutations = 0;
        for (; clock.Elapsed.TotalSeconds < seconds; mutations++)
            Mutate(mutations % FormatSamples.All.Count, MutationsOfSample + mutations);
        Assert.True(seconds == 0 || mutations > 0);
    }

    [Theory, MemberData(nameof(Kept))]
    public void What_crashed_once_is_read_or_refused(string file) => Check(File.ReadAllBytes(Path.Combine(Inputs, file)), file);

    private static void Mutate(int sample, int seed)
    {
        (string name, byte[] bytes) = FormatSamples.All[sample];
        byte[] other = FormatSamples.All[seed % FormatSamples.All.Count].Bytes;
        byte[] mutated = new Mutations((sample << 20) + seed).Of(bytes, other);
        // Now and then with another name or none, and inside of an archive.
        string path = (seed % 5) switch { 0 => "-", 1 => FormatSamples.All[seed % FormatSamples.All.Count].Name, _ => name };
        byte[] input = (seed % 7) switch { 0 => Packed.Gzip(mutated), 1 => Packed.Zip((path, mutated)), _ => mutated };
        try
        {
            Check(input, path);
        }
        catch
        {
            File.WriteAllBytes(Path.Combine(Inputs, $"{seed}-{name}"), input);
            throw;
        }
    }

    private static void Check(byte[] input, string path)
    {
        int documents = 0;
        foreach (Extracted one in Extracting.Extractor.Extract(new MemoryStream(input), path, new ExtractingOptions()))
        {
            Assert.True(++documents <= MostDocuments);
            Assert.True(one.Article is { Text.Length: > 0 } || one.Problems.Length > 0);
            Assert.True(one.Article is null || (one.Article.Published is null) == (one.Article.PublishedBasis is null));
            Assert.All(one.Problems, problem => Assert.False(problem.Message.Contains('\n', StringComparison.Ordinal)));
        }
        Assert.True(documents > 0);
    }
}
