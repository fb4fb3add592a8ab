using Parley.Text;

namespace Parley.Tagging.Grammar;

/// <summary>Who the subject of a finite verb is, as far as the verb's form hangs on it. Names are those of Universal Dependencies.</summary>
internal static class Agreement
{
    public const string Person = "Person", Form = "VerbForm", Finite = "Fin";

    /// <summary>Coordinated verbs share a subject; chains longer than this are not followed.</summary>
    private const int MostSteps = 8;

    /// <param name="heads">Of the sentence's words, counted from 0 in it; -1: the root.</param>
    /// <returns>The person of the verb's subject; of a noun the third; null: it has none.</returns>
    public static string? PersonOfSubject(ReadOnlySpan<Word> words, ReadOnlySpan<int> heads, int verb)
    {
        int at = words[verb].Relation is { } relation && (Is(relation, "aux") || Is(relation, "cop")) ? heads[verb] : verb;
        for (int step = 0; step < MostSteps && at >= 0; step++)
        {
            if (Subject(words, heads, at) is >= 0 and var subject)
                return words[subject].Features[Person] ?? "3";
            if (!Is(words[at].Relation!, "conj"))
                return null;
            at = heads[at];
        }
        return null;
    }

    private static int Subject(ReadOnlySpan<Word> words, ReadOnlySpan<int> heads, int verb)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (heads[i] == verb && Is(words[i].Relation!, "nsubj"))
                return i;
        }
        return -1;
    }

    private static bool Is(string relation, string kind) =>
        relation.StartsWith(kind, StringComparison.Ordinal) && (relation.Length == kind.Length || relation[kind.Length] == ':');
}
