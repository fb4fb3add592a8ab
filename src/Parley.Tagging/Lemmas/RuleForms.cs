using Parley.Text;

namespace Parley.Tagging.Lemmas;

/// <summary>
/// The rules of a lexicon in all the ways in which they are used, made once: as they are, for a form found in another case,
/// and for a compound of which the form is the head.
/// </summary>
internal sealed class RuleForms
{
    private readonly LemmaRule[][] forms;

    public RuleForms(Lexicons.Lexicon lexicon)
    {
        LemmaRule[] all = [.. Enumerable.Range(0, lexicon.RuleCount).Select(lexicon.Rule)];
        forms = [all, [.. all.Select(rule => Cased(rule, LemmaCase.Lower))], [.. all.Select(rule => Cased(rule, LemmaCase.Capital))]];
        Compounds = [.. all.Select(Compound)];
    }

    /// <summary>By the number of the rule.</summary>
    public IReadOnlyList<LemmaRule> Compounds { get; }

    /// <param name="found">The case in which the dictionary has the form.</param>
    public LemmaRule Get(int rule, LemmaCase found) => forms[(int)found][rule];

    private static LemmaRule Cased(LemmaRule rule, LemmaCase found) => rule.Case == LemmaCase.AsWritten ? rule with { Case = found } : rule;

    // Within the word what was a capital at its start is small: Hausärzte, -ärzte +arzt.
    private static LemmaRule Compound(LemmaRule rule) =>
        rule.AddEnd.Length > 1 && char.IsUpper(rule.AddEnd[0]) ? rule with { AddEnd = string.Concat(rule.AddEnd[..1].ToLowerInvariant(), rule.AddEnd.AsSpan(1)) } : rule;
}
