using System.Text;
using Parley.Extracting;
using Parley.Reading;

namespace Parley.Bench.Steps;

/// <summary>The articles of the samples, in turn, each a plain text in memory: neither the disk nor one odd article is measured.</summary>
internal static class SampleArticles
{
    public const int Count = 100;

    public static IReadOnlyList<Extracted> Extracted(ArticleReader reader)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "samples", "articles");
        List<Extracted> articles = [.. Directory.EnumerateFiles(folder)
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Extract(reader, path, File.ReadAllBytes(path)))
            .Where(extracted => extracted.Article is not null)];
        return [.. Enumerable.Range(0, Count).Select(n => articles[n % articles.Count])];
    }

    public static byte[] Bytes(Extracted extracted) => Encoding.UTF8.GetBytes(extracted.Article!.Text);

    public static IEnumerable<Extracted> Extract(ArticleReader reader, string path, byte[] bytes) =>
        reader.Extract(new MemoryStream(bytes, writable: false), path, new ExtractingOptions());
}
