using System.Globalization;

namespace Parley.Lab.Evaluation;

/// <summary>All but the last two are F1.</summary>
/// <param name="Features">Of the whole set of a word's features.</param>
/// <param name="Mood">The share of aligned words with a mood in the gold that have the same; null: there are none.</param>
/// <param name="Subjunctives">The recall of Mood=Sub among aligned words.</param>
public sealed record Conll18Score(
    double Tokens, double Sentences, double Words, double Upos, double Xpos, double Features, double Lemma, double Uas, double Las,
    double? Mood, double? Subjunctives)
{
    public override string ToString() => string.Join("  ", Rows());

    private IEnumerable<string> Rows()
    {
        yield return Row("tokens", Tokens);
        yield return Row("sentences", Sentences);
        yield return Row("words", Words);
        yield return Row("upos", Upos);
        yield return Row("xpos", Xpos);
        yield return Row("feats", Features);
        yield return Row("lemma", Lemma);
        yield return Row("uas", Uas);
        yield return Row("las", Las);
        if (Mood is { } mood)
            yield return Row("mood", mood);
        if (Subjunctives is { } subjunctives)
            yield return Row("mood=Sub recall", subjunctives);
    }

    private static string Row(string name, double value) => string.Create(CultureInfo.InvariantCulture, $"{name} {value:F4}");
}
