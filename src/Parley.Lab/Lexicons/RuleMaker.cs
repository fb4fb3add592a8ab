using Parley.Text;

namespace Parley.Lab.Lexicons;

/// <summary>Finds the rule that makes a lemma of a form.</summary>
internal static class RuleMaker
{
    // Of rules that change as much the first counts, which leaves the case as it is.
    private static readonly LemmaCase[] cases = [LemmaCase.AsWritten, LemmaCase.Lower, LemmaCase.Capital];

    /// <summary>
    /// Changes only the end, even where nothing of the form stays (Ärzte: -Ärzte +Arzt), so that the same rule makes the
    /// lemma of a compound of which the form is the head.
    /// </summary>
    public static LemmaRule AtEnd(string form, string lemma) =>
        cases.Select(written => EndRule(written, new LemmaRule(written).Apply(form), lemma)).MinBy(rule => rule.CutEnd + rule.AddEnd.Length)!;

    /// <summary>
    /// Changes only the end, and makes small what is small in the lemma however the form is written: what stands at the
    /// start of a sentence has the same rule as elsewhere.
    /// </summary>
    public static LemmaRule InAnyCase(string form, string lemma) =>
        lemma.Any(char.IsUpper) ? AtEnd(form, lemma) : EndRule(LemmaCase.Lower, form.ToLowerInvariant(), lemma);

    private static LemmaRule EndRule(LemmaCase written, string form, string lemma)
    {
        int common = form.AsSpan().CommonPrefixLength(lemma);
        return new LemmaRule(written, CutEnd: form.Length - common, AddEnd: lemma[common..]);
    }
}
