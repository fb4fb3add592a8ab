using Parley.Attributing.Learned;
using Parley.Lab.Corpora;
using Parley.Lab.Training;

namespace Parley.Lab.Attributing;

/// <summary>What the attributions of a language are learnt from.</summary>
/// <param name="Own">The corpus, by its path in the folder.</param>
/// <param name="Development">Its development part, from which the model that is shipped may learn too.</param>
/// <param name="Help">A corpus of another language that teaches what both have in common; null: none.</param>
/// <param name="HelpWeight">What it counts.</param>
/// <param name="SampleWeight">What the sample corpus's development articles count; 0: neither they nor those for practice are read.</param>
/// <param name="PracticeWeight">What the articles for practice count.</param>
internal sealed record AttributionRecipe(string Own, string Development, string? Help, float HelpWeight, float SampleWeight, float PracticeWeight, TrainingOptions Options)
{
    public const string Samples = "samples", Practice = "practice";

    /// <exception cref="FormatException">There is no recipe for the language.</exception>
    public static AttributionRecipe Of(string language) => language switch
    {
        "en" => new(GoldCorpora.EnglishTraining, "../polnear/polnear-dev.jsonl.gz", null, 0, 6, 3, Usual with { Epochs = 12 }) { Thresholds = Likely(0.5f, 0.5f, 0.7f) },
        "de" => new(GoldCorpora.GermanTraining, "../german-quotes/dev.jsonl.gz", GoldCorpora.EnglishTraining, 0.3f, 5, 2, Usual with { Epochs = 14 }) { Thresholds = Likely(0.35f, 0.45f, 0.5f) },
        _ => throw new FormatException($"no recipe for the language '{language}'; there is one for: en, de"),
    };

    /// <summary>The least probability of an anchor, and of one whose content is no clause; chosen on the development part.</summary>
    public IReadOnlyDictionary<string, float> Thresholds { get; init; } = new Dictionary<string, float>();

    private static TrainingOptions Usual { get; } = new()
    {
        WordsPerBatch = 800, Rate = 2e-3f, Dropout = 0.33f, InputDropout = 0.15f, WordDropout = 0.3f, FeatureDropout = 0.1f, RecurrentDropout = 0.2f,
        LeastCount = 5, Embedding = 80, Tagging = 64, Parsing = 64, Arc = 64, Label = 64,
    };

    /// <summary>What tells one state of the samples from another: the texts of those that are learnt from, and their attributions.</summary>
    public IEnumerable<string> SampleLines(string language) =>
        OfThisProject(language).Select(text => $"{text.Id} {text.Text} {string.Join(' ', text.Attributions.SelectMany(one => one.Content))}");

    private IEnumerable<GoldText> OfThisProject(string language) => SampleWeight == 0 ? [] :
    [
        .. GoldCorpora.Samples(Samples, language, SampleWeight),
        .. GoldCorpora.PracticeFolders(Practice).SelectMany(folder => GoldCorpora.Samples(folder, language, PracticeWeight)),
    ];

    private static Dictionary<string, float> Likely(float cue, float free, float reported) =>
        new() { [nameof(AnchorKind.Cue)] = cue, [nameof(AnchorKind.Free)] = free, [AttributionModel.ReportedThreshold] = reported };

    /// <summary>The files of the language's own corpus.</summary>
    public IEnumerable<string> Files(bool final) => final ? [Own, Development] : [Own];

    /// <summary>The language's own texts.</summary>
    public IEnumerable<GoldText> Texts(CorpusFolder data, string language, bool final) =>
    [
        .. Files(final).SelectMany(file => language == "en" ? GoldCorpora.PolNeAR(data.File(file)) : GoldCorpora.German(data.File(file))),
        .. OfThisProject(language),
    ];

    public IEnumerable<GoldText> Helping(CorpusFolder data) =>
        Help is null ? [] : GoldCorpora.PolNeAR(data.File(Help)).Select(text => text with { Weight = HelpWeight });
}
