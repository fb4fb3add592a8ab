using System.CommandLine;
using Parley.Lab.Corpora;
using Parley.Networks;
using Parley.Text;

namespace Parley.Lab.Attributions;

/// <summary>The two corpora of attributions. Their public test parts are not known here, so that nothing can read them.</summary>
internal static class AttributionCorpus
{
    public const string English = "en";
    public const string German = "de";
    public const string Development = "dev";
    public const string Training = "train";

    public static IReadOnlyList<string> Languages { get; } = [German, English];

    public static IReadOnlyList<string> Parts { get; } = [Development, Training];

    public static Option<string> Data() => new("--data") { HelpName = "DIR", Required = true, Description = "The folder of corpora, with polnear/, german-quotes/ and grammar/." };

    /// <param name="part">One of <see cref="Parts"/>.</param>
    /// <exception cref="FileNotFoundException">The folder has it not.</exception>
    public static string File(CorpusFolder data, string language, string part) =>
        data.File(language == English ? $"polnear/polnear-{part}.jsonl.gz" : $"german-quotes/{part}.jsonl.gz");

    /// <exception cref="FormatException">A model was trained on the development part.</exception>
    public static void RequireUnseen(string file, IEnumerable<Language> languages)
    {
        foreach ((Language language, string model) in languages.SelectMany(language => language.ModelNames.Select(model => (language, model))))
        {
            if (TrainingFiles.Refusal(ModelFile.Read(language.Model(model), model, null).Facts, file) is { } refusal)
                throw new FormatException($"{language.Code}/{model}: {refusal}");
        }
    }
}
