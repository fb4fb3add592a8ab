using Parley.Lab.Corpora;
using Parley.Lab.Treebanks;

namespace Parley.Lab.Training;

/// <summary>
/// What the grammar of a language is learnt from. Names of treebanks are joined by the words of the sentences; names that come
/// alone are learnt without grammar; sentences of a second language teach what both have in common.
/// </summary>
/// <param name="Treebanks">CoNLL-U, with the IOB2 file that names its names, or null.</param>
/// <param name="Names">IOB2 files, and how many sentences of each.</param>
/// <param name="Silver">Whether names that a program found in PolNeAR count too.</param>
/// <param name="Second">The other language whose treebanks and names are used; null: none.</param>
/// <param name="Raw">JSON lines with a field "text": what teachers agree on in it is learnt too.</param>
/// <param name="Teachers">Networks, each from another beginning, that are trained for this alone.</param>
/// <param name="Extra">Sentences of silver, of the second language and of the raw text in each pass.</param>
/// <param name="Times">How often the language's own sentences come in each pass.</param>
internal sealed record Recipe(
    IReadOnlyList<(string Treebank, string? Names)> Treebanks, IReadOnlyList<(string File, int Sentences)> Names,
    IReadOnlyList<(string Treebank, string? Names)> Development,
    bool Silver, string? Second, IReadOnlyList<string> Raw, int Teachers, int Extra, int Times, TrainingOptions Options)
{
    /// <exception cref="FormatException">There is no recipe for the language.</exception>
    public static Recipe Of(string language) => language switch
    {
        "en" => new(
            [("ud/en_ewt-train.conllu.gz", null), ("ud/en_gum-train.conllu.gz", "ner/en_gum-ner-train.iob2.gz")],
            [],
            [("ud/en_ewt-dev.conllu.gz", "ner/uner_en_ewt-dev.iob2"), ("ud/en_gum-dev.conllu.gz", "ner/en_gum-ner-dev.iob2.gz")],
            Silver: true, Second: null, Raw: [], Teachers: 0, Extra: 5000, Times: 1, new TrainingOptions { Epochs = 16, NamesWeight = 2 }),
        "de" => new(
            [("ud/de_train.conllu.gz", "ner/uner_de_pud.iob2")],
            [("ner/de_ler-dev.iob2.gz", 1000)],
            [("ud/de_dev.conllu.gz", null)],
            Silver: true, Second: "en", Raw: ["../german-quotes/train.jsonl.gz"], Teachers: 2, Extra: 6000, Times: 2, new TrainingOptions { Epochs = 12, NamesWeight = 2 }),
        _ => throw new FormatException($"no recipe for the language '{language}'; there is one for: en, de"),
    };

    /// <summary>How a teacher is trained: on no raw text, from another beginning than its pupil.</summary>
    public Recipe Taught(int number) => this with { Raw = [], Options = Options with { Seed = Options.Seed + number } };

    /// <summary>The language's own sentences.</summary>
    public List<Sample> Own(CorpusFolder data, bool final)
    {
        var samples = new List<Sample>();
        foreach ((string treebank, string? names) in final ? [.. Treebanks, .. Development] : Treebanks)
            samples.AddRange(Corpus.Join(Conllu.Read(data.File(treebank)), names is null ? [] : Iob2.Read(data.File(names))));
        foreach ((string file, int sentences) in Names)
            samples.AddRange(Iob2.Read(data.File(file)).Take(sentences).Select(Sample.Of));
        return samples;
    }

    /// <summary>Sentences that only help.</summary>
    public List<Sample> Help(CorpusFolder data)
    {
        var samples = new List<Sample>();
        if (Second is not null)
            samples.AddRange(Of(Second).Own(data, final: false));
        if (Silver)
            samples.AddRange(Corpus.Silver(data.File(SilverArticles), data.File(SilverNames)).Where((_, i) => Second is null || i % 4 == 0));
        return samples;
    }

    /// <summary>The files that are read, by their paths in the folder.</summary>
    public IEnumerable<string> Files(bool final) =>
    [
        .. Paths(final ? [.. Treebanks, .. Development] : Treebanks),
        .. Names.Select(names => names.File),
        .. Second is null ? [] : Of(Second).Files(final: false),
        .. Silver ? new[] { SilverArticles, SilverNames } : [],
        .. Raw,
    ];

    private const string SilverArticles = "../polnear/polnear-train.jsonl.gz";
    private const string SilverNames = "../polnear/silver/polnear-train-corenlp-00.jsonl.gz";

    private static IEnumerable<string> Paths(IEnumerable<(string Treebank, string? Names)> treebanks) =>
        treebanks.SelectMany(pair => pair.Names is null ? [pair.Treebank] : new[] { pair.Treebank, pair.Names });
}
