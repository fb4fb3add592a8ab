using System.Globalization;
using System.Text;
using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>
/// Why a statement was found, for <c>parley show --why</c>: how likely its anchor is, and what speaks for it: its lemma, what
/// depends on it, and what the rules say.
/// </summary>
internal sealed class Explanations(Surroundings around)
{
    public string Of(Reading reading)
    {
        int probability = (int)MathF.Round(reading.Probability * 100);
        var why = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"learned/{reading.Kind.ToString().ToLowerInvariant()} {probability}%"));
        why.Append(": ").Append(Lemma(reading.Anchor));
        TokenRun sentence = around.View.Sentence(around.View.SentenceOf(reading.Anchor));
        string separator = " + ";
        for (int token = sentence.First; token < sentence.End; token++)
        {
            if (around.Tree.Parent(token) != reading.Anchor || around.Tree.Upos(token) == Upos.Punct)
                continue;
            why.Append(separator).Append(around.Tree.Relation(token));
            separator = ", ";
        }
        return around.Cues[reading.Anchor] is >= 0 and var proposal ? why.Append("; ").Append(around.Proposals[proposal].Rule).ToString() : why.ToString();
    }

    private string Lemma(int token) => around.Tree.Word(token) is { LemmaRule: { } rule } word
        ? rule.Apply(word.Form ?? word.Span.In(around.View.Tagged.Text))
        : around.View.Word(token).ToString();
}
