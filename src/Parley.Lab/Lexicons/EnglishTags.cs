using Parley.Text;

namespace Parley.Lab.Lexicons;

/// <summary>The Penn tags of the English dictionary; what stands behind a colon or an underscore is its own.</summary>
internal static class EnglishTags
{
    private static readonly Dictionary<string, (Upos[] Parts, string Features)> known = new()
    {
        ["NN"] = ([Upos.Noun], "Number=Sing"),
        ["NNS"] = ([Upos.Noun], "Number=Plur"),
        ["NNP"] = ([Upos.Propn], "Number=Sing"),
        ["NNPS"] = ([Upos.Propn], "Number=Plur"),
        ["JJ"] = ([Upos.Adj], "Degree=Pos"),
        ["JJR"] = ([Upos.Adj], "Degree=Cmp"),
        ["JJS"] = ([Upos.Adj], "Degree=Sup"),
        ["RB"] = ([Upos.Adv, Upos.Part, Upos.Intj], "_"),
        ["RBR"] = ([Upos.Adv], "Degree=Cmp"),
        ["RBS"] = ([Upos.Adv], "Degree=Sup"),
        ["VB"] = ([Upos.Verb, Upos.Aux], "VerbForm=Inf"),
        ["VBP"] = ([Upos.Verb, Upos.Aux], "Mood=Ind|Tense=Pres|VerbForm=Fin"),
        ["VBZ"] = ([Upos.Verb, Upos.Aux], "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
        ["VBD"] = ([Upos.Verb, Upos.Aux], "Mood=Ind|Tense=Past|VerbForm=Fin"),
        ["VBN"] = ([Upos.Verb, Upos.Aux], "Tense=Past|VerbForm=Part"),
        ["VBG"] = ([Upos.Verb, Upos.Aux], "_"),
        ["MD"] = ([Upos.Aux], "VerbForm=Fin"),
        ["PRP"] = ([Upos.Pron], "PronType=Prs"),
        ["PRP$"] = ([Upos.Pron, Upos.Det], "Poss=Yes|PronType=Prs"),
        ["WP"] = ([Upos.Pron], "_"),
        ["WP$"] = ([Upos.Pron, Upos.Det], "Poss=Yes"),
        ["DT"] = ([Upos.Det, Upos.Pron], "_"),
        ["WDT"] = ([Upos.Det, Upos.Pron], "_"),
        ["PDT"] = ([Upos.Det], "_"),
        ["EX"] = ([Upos.Pron], "_"),
        ["IN"] = ([Upos.Adp, Upos.Sconj], "_"),
        ["TO"] = ([Upos.Part, Upos.Adp], "_"),
        ["RP"] = ([Upos.Adp, Upos.Adv], "_"),
        ["CC"] = ([Upos.Cconj], "_"),
        ["WRB"] = ([Upos.Adv], "_"),
        ["CD"] = ([Upos.Num], "_"),
        ["UH"] = ([Upos.Intj], "_"),
        ["POS"] = ([Upos.Part], "_"),
        ["FW"] = ([Upos.X], "_"),
    };

    /// <summary>Null: a mark, which needs no dictionary.</summary>
    public static TagMeaning? Meaning(string tag)
    {
        string penn = tag.Split(':', '_')[0];
        return known.TryGetValue(penn, out (Upos[] Parts, string Features) meaning)
            ? new TagMeaning(penn, meaning.Parts, meaning.Features, [penn], IsXpos: true)
            : null;
    }
}
