using Parley.Text;

namespace Parley.Lab.Lexicons;

/// <summary>The tags of the German dictionary (its de_tags.md): parts joined by colons, the first one is the word class.</summary>
internal static class GermanTags
{
    private static readonly Dictionary<string, string> features = new()
    {
        ["NOM"] = "Case=Nom", ["GEN"] = "Case=Gen", ["DAT"] = "Case=Dat", ["AKK"] = "Case=Acc",
        ["SIN"] = "Number=Sing", ["PLU"] = "Number=Plur",
        ["MAS"] = "Gender=Masc", ["FEM"] = "Gender=Fem", ["NEU"] = "Gender=Neut",
        ["1"] = "Person=1", ["2"] = "Person=2", ["3"] = "Person=3",
        ["PRÄ"] = "Mood=Ind|Tense=Pres|VerbForm=Fin", ["PRT"] = "Mood=Ind|Tense=Past|VerbForm=Fin",
        ["KJ1"] = "Mood=Sub|Tense=Pres|VerbForm=Fin", ["KJ2"] = "Mood=Sub|Tense=Past|VerbForm=Fin",
        ["IMP"] = "Mood=Imp|VerbForm=Fin", ["INF"] = "VerbForm=Inf", ["EIZ"] = "VerbForm=Inf",
        ["PA1"] = "VerbForm=Part", ["PA2"] = "VerbForm=Part",
        ["GRU"] = "Degree=Pos", ["KOM"] = "Degree=Cmp", ["SUP"] = "Degree=Sup",
    };

    private static readonly Dictionary<string, Upos[]> parts = new()
    {
        ["SUB"] = [Upos.Noun], ["EIG"] = [Upos.Propn], ["NAME"] = [Upos.Propn], ["VER"] = [Upos.Verb, Upos.Aux],
        ["ADJ"] = [Upos.Adj, Upos.Adv], ["PA1"] = [Upos.Adj, Upos.Adv], ["PA2"] = [Upos.Adj, Upos.Adv],
        ["ART"] = [Upos.Det, Upos.Pron], ["PRO"] = [Upos.Pron, Upos.Det], ["ADV"] = [Upos.Adv], ["PRP"] = [Upos.Adp],
        ["KON"] = [Upos.Cconj, Upos.Sconj, Upos.Adp], ["ZAL"] = [Upos.Num], ["ZUS"] = [Upos.Adp, Upos.Adv],
        ["NEG"] = [Upos.Part, Upos.Adv, Upos.Intj], ["INJ"] = [Upos.Intj], ["PAR"] = [Upos.Adv],
    };

    // Declension, conjugation, article, politeness: no lemma depends on them. The kinds of names come from their own list.
    private static readonly HashSet<string> idle =
        ["DEF", "IND", "SOL", "VER", "SFT", "NON", "NOG", "ALG", "ART", "NOA", "VOR", "NAC", "STD", "COU", "GEB", "WAT", "MOU", "GEO", "PER", "A", "B"];

    private static readonly HashSet<string> inflected = ["SUB", "EIG", "VER", "ADJ", "PA1", "PA2", "ART", "PRO"];

    /// <summary>The tag of a row of de_names.tsv.</summary>
    public static string Name(string kind) => $"NAME:{kind}";

    /// <summary>Null: a misprint of the source.</summary>
    public static TagMeaning? Meaning(string tag)
    {
        string[] all = tag.Split(':');
        if (all[0] == "ABK")
            all = ["ABK", all[^1]];
        // The kind of a pronoun or an article is never idle.
        string[] kept = [.. all.Where((part, i) => i == 0 || (i == 1 && all[0] is "PRO" or "ART") || !idle.Contains(part))];
        if (kept is ["SUB" or "EIG", var inCase, var number, ..] && !(IsPart(inCase, "Case") && IsPart(number, "Number") && kept.Count(part => IsPart(part, "Number")) == 1))
            return null;
        return parts.TryGetValue(kept[0] == "ABK" ? kept[^1] : kept[0], out Upos[]? upos)
            ? new TagMeaning(string.Join(':', kept), upos, Features(kept), [.. Classes(kept).Distinct()], IsJoined: kept.Contains("NEB"))
            : null;
    }

    private static string Features(string[] tag)
    {
        if (!inflected.Contains(tag[0]))
            return "_";
        // INF behind SUB is a noun made of an infinitive.
        IEnumerable<string> found = tag.Skip(1).Where(part => tag[0] != "SUB" || part != "INF")
            .SelectMany(part => features.TryGetValue(part, out string? pairs) ? pairs.Split('|') : [])
            .Order(StringComparer.Ordinal);
        return string.Join('|', found) is { Length: > 0 } text ? text : "_";
    }

    private static IEnumerable<string> Classes(string[] tag) => tag switch
    {
        ["SUB", .. var rest] => [Joined("SUB", rest.Where(IsNominal)), .. rest.Where(part => !IsNominal(part)).Select(kind => $"SUB:{kind}")],
        ["EIG", .. var rest] => [Joined("EIG", rest.Take(2))],
        ["NAME", var kind] => [$"name:{kind}"],
        ["VER", .. var rest] => [Joined("VER", rest.Where(part => part != "NEB")), .. rest.Where(part => part == "NEB").Select(_ => "VER:NEB")],
        ["ADJ" or "PA1" or "PA2", .. var rest] => [Declined(rest), .. rest.Where(IsDegree).Select(degree => $"ADJ:{degree}"), tag[0], .. rest.Where(part => part == "ATT")],
        ["PRO", var kind, .. var rest] => [Joined($"PRO:{kind}", rest.Where(IsNominal)), .. rest.Where(part => !IsNominal(part)).Select(part => $"PRO:{part}")],
        ["PRP" or "ADV", var kinds, .. var cases] => [tag[0], .. (tag[0] == "PRP" ? cases : [kinds]).SelectMany(part => part.Split('+')).Select(part => $"{tag[0]}:{part}")],
        ["ABK", ..] => ["ABK"],
        _ => [string.Join(':', tag)],
    };

    private static string Declined(string[] rest) => rest.Length > 2 && IsNominal(rest[0]) ? Joined("ADJ", rest.Take(3)) : "ADJ:PRD";

    private static bool IsDegree(string part) => part is "GRU" or "KOM" or "SUP";

    private static bool IsNominal(string part) => IsPart(part, "Case") || IsPart(part, "Number") || IsPart(part, "Gender");

    private static bool IsPart(string part, string feature) => features.TryGetValue(part, out string? pair) && pair.StartsWith(feature, StringComparison.Ordinal);

    private static string Joined(string head, IEnumerable<string> rest) => string.Join(':', rest.Prepend(head));
}
