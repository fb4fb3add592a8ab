using Parley.Attributing.Entities;
using Parley.Attributing.Lexicon;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>What a pronoun, or a noun that stands for one, asks of whom it goes back to.</summary>
/// <param name="IsPlural">Null: it may be either.</param>
internal sealed record Pronoun(int Token, Gender Gender, bool? IsPlural)
{
    private const int FarthestAuxiliary = 30;

    /// <summary>A noun that stands for a name: who bears other roles is less likely meant.</summary>
    public Role? Role { get; init; }

    /// <summary>Who answers less well than this is not taken.</summary>
    public double Least { get; init; } = double.NegativeInfinity;

    public bool IsFirstPerson { get; init; }

    /// <summary>"the company": an organisation alone.</summary>
    public bool IsOrganisation { get; init; }

    public bool IsDemonstrative { get; init; }

    public bool IsRelative { get; init; }

    /// <summary>"it", "es": no person.</summary>
    public bool IsThing { get; init; }

    public static Pronoun Read(TextView view, int token)
    {
        bool isPossessive = view.FeatureOf(token, "Poss") == "Yes";
        string? gender = (isPossessive ? view.FeatureOf(token, "Gender[psor]") : null) ?? view.FeatureOf(token, "Gender");
        string? number = (isPossessive ? view.FeatureOf(token, "Number[psor]") : null) ?? view.FeatureOf(token, "Number");
        bool? isPlural = number is null ? null : number == "Plur";
        ReadOnlySpan<char> word = view.Word(token);
        Gender sex = view.Lexicon.Masculine.Contains(word) ? Gender.Masculine
            : view.Lexicon.Feminine.Contains(word) ? Gender.Feminine
            : gender switch { "Masc" => Gender.Masculine, "Fem" => Gender.Feminine, "Neut" => Gender.Neuter, _ => Gender.Unknown };
        isPlural = ByVerb(view, token) ?? isPlural;
        return new Pronoun(token, isPlural == true ? Gender.Unknown : sex, isPlural)
        {
            IsFirstPerson = view.FeatureOf(token, "Person") == "1",
            IsDemonstrative = view.FeatureOf(token, "PronType") == "Dem",
            IsRelative = HasType(view, token, "Rel") || (!view.IsParsed && view.Is(token, WordClass.Relative)),
            IsThing = sex == Gender.Neuter || (view.IsParsed && view.Is(token, WordClass.Impersonal) && view.FeatureOf(token, "Person") == "3"),
        };
    }

    /// <summary>Whether a pronoun is of a type, or may be.</summary>
    public static bool HasType(TextView view, int token, string type) =>
        view.FeatureOf(token, "PronType") is { } types && types.Contains(type, StringComparison.Ordinal);

    // "sie sagt", "sie sagen": where the form may be both, the verb knows.
    private static bool? ByVerb(TextView view, int token)
    {
        bool isSubject = view.RelationOf(token) is "nsubj" or "nsubj:pass" && view.HeadOf(token) >= 0;
        return isSubject ? NumberOf(view, view.HeadOf(token)) switch { "Sing" => false, "Plur" => true, _ => null } : null;
    }

    // Of "hat sie gesagt" the auxiliary has it.
    private static string? NumberOf(TextView view, int verb)
    {
        if (view.FeatureOf(verb, "VerbForm") is not ("Part" or "Inf"))
            return view.FeatureOf(verb, "Number");
        for (int token = Math.Max(0, verb - FarthestAuxiliary); token < Math.Min(view.Count, verb + FarthestAuxiliary); token++)
            if (view.HeadOf(token) == verb && view.UposOf(token) == Upos.Aux && view.FeatureOf(token, "Number") is { } number)
                return number;
        return null;
    }
}
