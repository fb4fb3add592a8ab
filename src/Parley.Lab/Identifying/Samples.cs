using Parley.Lab.Corpora;

namespace Parley.Lab.Identifying;

/// <summary>Sentences of a language: the first lines of its file to train on, the rest to measure.</summary>
internal sealed record Samples(string Code, IReadOnlyList<string> Training, IReadOnlyList<string> Rest)
{
    private const int TrainingLines = 600;

    // A file that is hardly longer keeps a quarter to measure.
    private const double LargestPart = 0.76;

    /// <summary>How a model names the part that it was trained on.</summary>
    public string TrainingName => $"langid/{Code}.txt, first lines";

    public string RestName => $"langid/{Code}.txt, rest";

    public static IReadOnlyList<Samples> Of(CorpusFolder data) => [.. data.Samples().Select(Read)];

    private static Samples Read(string file)
    {
        string[] lines = File.ReadAllLines(file);
        int training = Math.Min(TrainingLines, (int)(LargestPart * lines.Length));
        return new Samples(Path.GetFileNameWithoutExtension(file), lines[..training], lines[training..]);
    }
}
