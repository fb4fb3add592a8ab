namespace Parley.Text;

public enum LemmaCase : byte { AsWritten, Lower, Capital }

/// <summary>
/// How a lemma is made of a form: first the case, then letters are taken away and put on at both ends. Shared by all words
/// that are changed in the same way, so that tagging makes no strings.
/// </summary>
/// <param name="Whole">The lemma itself, whatever the form; the other parts do not count then.</param>
public sealed record LemmaRule(LemmaCase Case, int CutStart = 0, string AddStart = "", int CutEnd = 0, string AddEnd = "", string? Whole = null)
{
    /// <summary>The form itself is the lemma.</summary>
    public static readonly LemmaRule Same = new(LemmaCase.AsWritten);

    /// <summary>A rule that takes more letters than the form has gives the form, in the rule's case.</summary>
    public string Apply(ReadOnlySpan<char> form)
    {
        if (Whole is not null)
            return Whole;
        string cased = Case switch
        {
            LemmaCase.Lower => form.ToString().ToLowerInvariant(),
            LemmaCase.Capital when form.Length > 0 => string.Concat(form[..1].ToString().ToUpperInvariant(), form[1..].ToString().ToLowerInvariant()),
            _ => form.ToString(),
        };
        return CutStart + CutEnd > cased.Length ? cased : string.Concat(AddStart, cased.AsSpan(CutStart, cased.Length - CutStart - CutEnd), AddEnd);
    }
}
