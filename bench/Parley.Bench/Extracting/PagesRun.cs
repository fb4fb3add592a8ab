using System.Diagnostics;
using System.IO.Compression;
using Parley.Extracting;
using Parley.Reading;

namespace Parley.Bench.Extracting;

/// <summary><c>extract FOLDER</c>: how many web pages a second one core turns into articles; the pages are in memory before.</summary>
internal static class PagesRun
{
    private const int WarmUps = 6;
    private const int Rounds = 10;

    public static int Run(string folder)
    {
        var extractor = new ArticleExtractor(LanguageFolder.LoadAll(LanguageFolder.Default));
        (string Path, byte[] Bytes)[] pages = [.. Directory.EnumerateFiles(folder).Where(IsPage).Order(StringComparer.Ordinal).Select(file => (file, Read(file)))];
        for (int round = 0; round < WarmUps; round++)
            Round(extractor, pages);
        double[] rates = [.. Enumerable.Range(0, Rounds).Select(_ => Round(extractor, pages)).Order()];
        Console.WriteLine($"{pages.Length} pages, {pages.Sum(page => page.Bytes.Length) / 1e6:0.0} MB");
        Console.WriteLine($"by the processor's time: best {rates[^1]:0} pages/s, median {rates[Rounds / 2]:0} pages/s");
        return 0;
    }

    // The time that the process had a processor, on all threads: what others on the machine do is not measured, what the runtime's
    // own threads do is.
    private static double Round(ArticleExtractor extractor, (string Path, byte[] Bytes)[] pages)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        foreach ((string path, byte[] bytes) in pages)
        {
            foreach (Extracted _ in extractor.Extract(new MemoryStream(bytes), path, new ExtractingOptions())) { }
        }
        process.Refresh();
        return pages.Length / (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".html.gz", StringComparison.Ordinal);

    private static byte[] Read(string file)
    {
        using Stream stream = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(File.OpenRead(file), CompressionMode.Decompress) : File.OpenRead(file);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
