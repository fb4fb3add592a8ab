namespace Parley.Cli.Tests.Processes;

/// <summary>A folder of many articles: the samples over and over, each with another first line, so that none is a copy.</summary>
internal static class SampleCopies
{
    public static void Write(string samples, string folder, int count)
    {
        string[] texts = [.. Directory.EnumerateFiles(samples, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        for (int n = 0; n < count; n++)
            File.WriteAllText(Path.Combine(folder, $"{n:0000}.txt"), $"{n} {texts[n % texts.Length]}");
    }
}
