namespace Parley.Lab.Corpora;

/// <summary>
/// The folder of corpora (<c>--data</c>): ud/, ner/, lexicon/, langid/. A file belongs to the language whose code and an underscore
/// stand in its name (<c>uner_en_ewt-dev.iob2</c>), and to the development part where its name says so, else to the training part.
/// </summary>
public sealed class CorpusFolder
{
    private readonly string folder;

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public CorpusFolder(string folder)
    {
        this.folder = Directory.Exists(folder)
            ? folder
            : throw new DirectoryNotFoundException($"no folder of corpora '{folder}'; give the one that holds ud/, ner/, lexicon/ and langid/ with --data");
    }

    /// <summary>CoNLL-U files, in the order of their names.</summary>
    public IReadOnlyList<string> Treebanks(string language, bool development) => Files("ud", language, development);

    /// <summary>As <see cref="Treebanks"/>, but a language may have none.</summary>
    public IReadOnlyList<string> TreebanksOrNone(string language, bool development) => Find("ud", language, development);

    /// <summary>IOB2 files, in the order of their names.</summary>
    public IReadOnlyList<string> Names(string language, bool development) => Files("ner", language, development);

    /// <summary>Samples of many languages, <c>de.txt</c>, in the order of their codes.</summary>
    public IReadOnlyList<string> Samples() => Require(
        [.. All("langid").Where(file => file.EndsWith(".txt", StringComparison.Ordinal))], "langid/*.txt");

    /// <summary>A file by its path in the folder: <c>lexicon/de_forms.tsv.gz</c>.</summary>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public string File(string path) => Require([.. All(Path.GetDirectoryName(path)!).Where(file => file == Path.Combine(folder, path))], path)[0];

    private string[] Files(string kind, string language, bool development) =>
        Require(Find(kind, language, development), $"{kind}/{language}_*{(development ? "dev" : "train")}*");

    private string[] Find(string kind, string language, bool development) =>
        [.. All(kind).Where(file => IsOf(Path.GetFileName(file), language) && Path.GetFileName(file).Contains("dev", StringComparison.Ordinal) == development)];

    private static bool IsOf(string name, string language) =>
        name.StartsWith(language + "_", StringComparison.Ordinal) || name.Contains($"_{language}_", StringComparison.Ordinal);

    private IEnumerable<string> All(string kind) => Directory.Exists(Path.Combine(folder, kind))
        ? Directory.GetFiles(Path.Combine(folder, kind)).Order(StringComparer.Ordinal)
        : [];

    private string[] Require(string[] files, string wanted) => files.Length > 0
        ? files
        : throw new FileNotFoundException($"no file '{wanted}' in '{folder}'; give the folder of corpora that has it with --data");
}
