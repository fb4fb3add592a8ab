using System.Text;
using System.Text.RegularExpressions;
using Parley.Extracting;
using Parley.Lab.Statements;
using Parley.Lab.Treebanks;
using Parley.Reading;
using Parley.Reading.Contract;
using Parley.Text;

namespace Parley.Lab.Attributions;

/// <summary>Lines of a corpus, read by the program in this process or taken from a file of predictions.</summary>
internal sealed partial class CorpusReader
{
    private readonly Func<GoldLine, ReadArticle?> find;

    private CorpusReader(Func<GoldLine, ReadArticle?> find) => this.find = find;

    /// <summary>By way of the contract's lines, so that what is scored is what a user gets.</summary>
    public static CorpusReader Of(IReadOnlyList<Language> languages)
    {
        var reader = new ArticleReader(languages);
        return new CorpusReader(gold => Read(reader, gold));
    }

    /// <summary>The lines of <c>parley read --as-is --format jsonl</c>, which belong to the articles that their files are named for.</summary>
    public static CorpusReader Of(string predictions)
    {
        using StreamReader lines = Conllu.Open(predictions);
        var byName = new Dictionary<string, ReadArticle>();
        foreach (ReadArticle article in StatementFiles.Read(lines, predictions))
            byName[StatementFiles.Stem(article.Path)] = article;
        return new CorpusReader(gold => byName.GetValueOrDefault(FileName(gold.Id)));
    }

    /// <returns>Null: there is no prediction.</returns>
    /// <exception cref="FormatException">Another text was read than the gold's, so that offsets mean nothing.</exception>
    public ReadArticle? Read(GoldLine gold) => find(gold) is var read && (read?.Text is not { } text || text == gold.Text)
        ? read
        : throw new FormatException($"'{read.Path}' has another text than the gold of '{gold.Id}'; read the corpus's texts with --as-is");

    /// <summary>All lines of a corpus.</summary>
    public static IReadOnlyList<T> Lines<T>(string file) where T : GoldLine
    {
        using StreamReader lines = Conllu.Open(file);
        var read = new List<T>();
        for (int number = 1; lines.ReadLine() is { } line; number++)
            read.Add(StatementFiles.Parse<T>(line, $"{file}:{number}"));
        return read;
    }

    private static ReadArticle? Read(ArticleReader reader, GoldLine gold)
    {
        using var lines = new MemoryStream();
        using var text = new MemoryStream(Encoding.UTF8.GetBytes(gold.Text));
        foreach (Extracted extracted in reader.Extract(text, FileName(gold.Id) + ".txt", new ExtractingOptions(AsIs: true)).Where(one => one.Article is not null))
            ContractLines.Write(lines, reader.Read(extracted));
        lines.Position = 0;
        return StatementFiles.Read(new StreamReader(lines), gold.Id).SingleOrDefault();
    }

    // As the corpora's texts are called when they are unpacked.
    private static string FileName(string id) => Unusual().Replace(id, "_");

    [GeneratedRegex("[^A-Za-z0-9._-]")]
    private static partial Regex Unusual();
}
