using System.Text;
using Parley.Extracting;
using Parley.Recording;
using Parley.Text;

namespace Parley.Ingesting.Tests;

/// <summary>Inputs of invented lines: each line is a document, one that begins with "!" is none that can be read.</summary>
internal static class Inputs
{
    public const string Version = "0.1.0 test";

    public static Input File(string path, params string[] lines) =>
        new(path, () => new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))));

    public static Input Failing(string path, Exception error) => new(path, () => throw error);

    /// <summary>A file of which all lines but the rest can be read.</summary>
    public static Input BreakingOff(string path, params string[] lines) =>
        new(path, () => new BrokenStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")));

    public static IEnumerable<RawDocument> Cut(Stream bytes, string path)
    {
        using var lines = new StreamReader(bytes, bufferSize: 16);
        for (int n = 1; lines.ReadLine() is { } line; n++)
        {
            string place = $"{path}:{n}";
            yield return line.StartsWith('!')
                ? RawDocument.Refused(place, new Problem("not-text", "No text."))
                : new RawDocument(place, line.Length, _ => new Extracted(place, new Article(place, line), []));
        }
    }

    public static ArticleReading Read(Extracted extracted) => new(extracted.Article!, null, [], []);

    public static Ingestor Ingestor(IRecord? record, int threads = 1, int batchSize = 100, Func<Extracted, ArticleReading>? read = null) =>
        new(Cut, read ?? Read, Version, record, new IngestingOptions(new ExtractingOptions(), threads, batchSize));

    /// <summary>"path text written problems" of each result, in their order.</summary>
    public static string Show(IEnumerable<Ingested> results) => string.Join(" | ", results.Select(result => string.Join(' ',
        new[] { result.Path, result.Reading?.Article.Text, result.Written?.ToString() }
            .Concat(result.Problems.Select(problem => problem.Code))
            .Where(part => part is not null))));

    private sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => Checked(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Checked(base.Read(buffer));

        private static int Checked(int read) => read > 0 ? read : throw new IOException("Input/output\nerror");
    }
}
