using Parley.Text;

namespace Parley.Tagging.Identifying;

/// <summary>What language a passage is in.</summary>
/// <param name="Code">Two letters, ISO 639-1; null: too little to tell, no prose, or none of the languages that the model knows.</param>
/// <param name="Margin">How much more its letters speak for this language than for the next: 0 and more, growing with the length.</param>
/// <param name="IsForeign">There is enough to tell, but of no language that the model knows.</param>
public readonly record struct LanguageGuess(string? Code, int Margin = 0, bool IsForeign = false);

/// <summary>
/// Tells the language of a passage by its letter sequences: each speaks for the languages that have it, the more the more often
/// they have it. Thread-safe; never throws on text.
/// </summary>
public sealed class LanguageIdentifier
{
    private const int FewestLetters = 2;

    // Less is as good as none: a sequence that a language has at all weighs a third of this or more.
    private const int LeastMargin = 16;

    // What a text's own language must have of the weight that its sequences have on average: some less in another kind of text, and
    // in a short one by chance.
    private const double LeastShare = 0.90, Deviations = 3;

    private readonly LanguageModel model;

    /// <param name="model">The bytes of languages/identification.model.</param>
    /// <exception cref="SetupException">PARLEY005: it is broken or foreign.</exception>
    public LanguageIdentifier(ReadOnlyMemory<byte> model) => this.model = new LanguageModel(model);

    /// <summary>The languages that can be told apart.</summary>
    public IReadOnlyList<string> Codes => model.Codes;

    /// <summary>The language of a passage; takes time by its length.</summary>
    public LanguageGuess Identify(ReadOnlySpan<char> text)
    {
        var evidence = new Evidence(model, stackalloc int[LanguageModel.MostLanguages]);
        int signs = text.Length - text.Count(' ');
        evidence.Letters = Grams.Visit(text, ref evidence);
        return Judge(ref evidence, signs);
    }

    private LanguageGuess Judge(ref Evidence evidence, int signs)
    {
        // Digits, addresses and program text have letters too, but fewer.
        if (evidence.Letters < FewestLetters || evidence.Letters * 5 < signs * 3)
            return default;
        int best = evidence.Best(), margin = evidence.Margin(best);
        double least = LeastShare * model.Averages[best] - Deviations * model.Deviations[best] / Math.Sqrt(evidence.Letters);
        if (evidence.Average(best) < least)
            return new LanguageGuess(null, IsForeign: true);
        return margin < LeastMargin ? default : new LanguageGuess(model.Codes[best], margin);
    }
}
