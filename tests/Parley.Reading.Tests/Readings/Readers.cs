using System.Text;
using Parley.Extracting;
using Parley.Text;

namespace Parley.Reading.Tests.Readings;

/// <summary>The reader with the languages that are shipped, loaded once for all tests.</summary>
internal static class Readers
{
    private static readonly Lazy<IReadOnlyList<Language>> Loaded = new(() => LanguageFolder.LoadAll(LanguageFolder.Default));
    private static readonly Lazy<ArticleReader> Shared = new(() => new ArticleReader(Languages));

    public static IReadOnlyList<Language> Languages => Loaded.Value;

    public static ArticleReader Reader => Shared.Value;

    public static IReadOnlyList<Extracted> Extract(byte[] bytes, string path, bool asIs = false)
    {
        using var stream = new MemoryStream(bytes);
        return [.. Reader.Extract(stream, path, new ExtractingOptions(asIs))];
    }

    public static IReadOnlyList<Extracted> ExtractFile(string path) => ExtractFile(path, Reader);

    /// <summary>The articles of a file, called by the file's name alone: no reading may tell one machine from another.</summary>
    public static IReadOnlyList<Extracted> ExtractFile(string path, ArticleReader reader)
    {
        using FileStream bytes = File.OpenRead(path);
        IReadOnlyList<Extracted> found = [.. reader.Extract(bytes, Path.GetFileName(path), new ExtractingOptions())];
        Assert.All(found, extracted => Assert.NotNull(extracted.Article));
        return found;
    }

    /// <summary>Reads a text as it is, without the way through bytes; the language is found out where it is null.</summary>
    public static ArticleReading ReadText(string text, string? language = null) =>
        Reader.Read(new Extracted("text.txt", new Article("text.txt", text) { StatedLanguage = language }, []));

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
