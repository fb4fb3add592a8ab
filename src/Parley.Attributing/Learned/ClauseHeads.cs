using Parley.Text;

namespace Parley.Attributing.Learned;

/// <summary>The head of the clause that each token stands in, and the mood of its finite verb.</summary>
internal sealed class ClauseHeads
{
    private const int Unknown = -2;
    private const string MoodName = "Mood", Subjunctive = "Sub";

    private readonly Surroundings around;
    private readonly int[] heads;
    private readonly int[] roots;
    private readonly byte[] moods;

    public ClauseHeads(Surroundings around)
    {
        this.around = around;
        heads = new int[around.View.Count];
        roots = new int[around.View.Count];
        moods = new byte[around.View.Count];
        Array.Fill(heads, Unknown);
        for (int token = 0; token < heads.Length; token++)
            Find(token);
        for (int token = 0; token < heads.Length; token++)
            SetMood(token);
    }

    /// <summary>The token itself where it heads a clause or the sentence.</summary>
    public int Of(int token) => heads[token];

    /// <summary>The root of the token's sentence.</summary>
    public int OfSentence(int token) => roots[token];

    /// <summary>Of a clause, by its head: 1 in the subjunctive, 0 else.</summary>
    public byte Mood(int head) => moods[head];

    // No deeper than a sentence has tokens.
    private void Find(int token)
    {
        if (heads[token] != Unknown)
            return;
        int parent = around.Tree.Parent(token);
        if (parent < 0)
        {
            (heads[token], roots[token]) = (token, token);
            return;
        }
        Find(parent);
        (heads[token], roots[token]) = (IsClause(token) ? token : heads[parent], roots[parent]);
    }

    private bool IsClause(int token) => around.Tree.Relation(token) is var relation
        && (relation.StartsWith("ccomp", StringComparison.Ordinal) || relation.StartsWith("advcl", StringComparison.Ordinal)
            || relation.StartsWith("acl", StringComparison.Ordinal) || relation.StartsWith("parataxis", StringComparison.Ordinal)
            || relation.StartsWith("xcomp", StringComparison.Ordinal) || relation.StartsWith("csubj", StringComparison.Ordinal)
            || (relation == "conj" && around.Tree.Upos(token) == Upos.Verb));

    private void SetMood(int token)
    {
        if (around.Tree.Word(token) is not { } word || word.Features[MoodName] != Subjunctive)
            return;
        moods[token] = 1;
        if (around.Tree.Parent(token) is >= 0 and var parent && word.Relation is { } relation
            && (relation.StartsWith("aux", StringComparison.Ordinal) || relation.StartsWith("cop", StringComparison.Ordinal)))
            moods[parent] = 1;
    }
}
