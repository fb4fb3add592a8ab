using Parley.Lab.Corpora;
using Parley.Lab.Training;

namespace Parley.Lab.Attributing;

/// <summary>What the attributions of a language are learnt from.</summary>
/// <param name="Own">The corpus, by its path in the folder.</param>
/// <param name="Help">A corpus of another language that teaches what both have in common; null: none.</param>
/// <param name="HelpWeight">What it counts.</param>
/// <param name="SampleWeight">What the sample corpus's development articles count; 0: they are left out.</param>
internal sealed record AttributionRecipe(string Own, string? Help, float HelpWeight, float SampleWeight, TrainingOptions Options)
{
    public const string Samples = "samples";

    /// <exception cref="FormatException">There is no recipe for the language.</exception>
    public static AttributionRecipe Of(string language) => language switch
    {
        "en" => new(GoldCorpora.EnglishTraining, null, 0, 3, Usual with { Epochs = 16 }),
        "de" => new(GoldCorpora.GermanTraining, GoldCorpora.EnglishTraining, 0.3f, 5, Usual with { Epochs = 14 }),
        _ => throw new FormatException($"no recipe for the language '{language}'; there is one for: en, de"),
    };

    private static TrainingOptions Usual { get; } = new()
    {
        WordsPerBatch = 800, Rate = 2e-3f, Dropout = 0.3f, InputDropout = 0.15f, WordDropout = 0.3f, FeatureDropout = 0.1f, RecurrentDropout = 0.2f,
        LeastCount = 5, Embedding = 80, Tagging = 64, Parsing = 64, Arc = 64, Label = 64,
    };

    /// <summary>The language's own texts.</summary>
    public IEnumerable<GoldText> Texts(CorpusFolder data, string language) =>
    [
        .. language == "en" ? GoldCorpora.PolNeAR(data.File(Own)) : GoldCorpora.German(data.File(Own)),
        .. SampleWeight > 0 ? GoldCorpora.Samples(Samples, language, SampleWeight) : [],
    ];

    public IEnumerable<GoldText> Helping(CorpusFolder data) =>
        Help is null ? [] : GoldCorpora.PolNeAR(data.File(Help)).Select(text => text with { Weight = HelpWeight });
}
