using Parley.Cli.Demo;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Ingesting;

namespace Parley.Cli.Bench;

/// <summary>Documents in memory, so that the disk is not measured.</summary>
internal sealed record BenchInputs(IReadOnlyList<Input> Inputs)
{
    // Enough for a round of some seconds on a small machine.
    private const int SampleFiles = 400;

    /// <summary>Null: nothing to measure, and stderr says why.</summary>
    public static BenchInputs? Load(string? path, Surroundings around)
    {
        if (path is null)
        {
            Input[] samples = [.. Samples.Find(around).Select(InMemory)];
            return new BenchInputs([.. Enumerable.Range(0, SampleFiles).Select(n => samples[n % samples.Length])]);
        }
        InputFiles files = InputFiles.Find([path], around);
        foreach (BadPath bad in files.Bad)
            new Report(around).Error(bad.Path, bad.Message);
        return files.Bad.Count == 0 ? new BenchInputs([.. files.Inputs.Select(InMemory)]) : null;
    }

    private static Input InMemory(Input input)
    {
        using Stream file = input.Open();
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        byte[] bytes = copy.ToArray();
        return new Input(input.Path, () => new MemoryStream(bytes, writable: false));
    }
}
