namespace Parley.Attributing.Learned;

/// <summary>The relations of each token's children, each once, the first few of them.</summary>
internal sealed class ChildRelations
{
    private readonly int most;
    private readonly ulong[] relations;
    private readonly byte[] counts;

    public ChildRelations(Surroundings around, int most)
    {
        this.most = most;
        relations = new ulong[around.View.Count * most];
        counts = new byte[around.View.Count];
        for (int token = 0; token < counts.Length; token++)
            if (around.Tree.Parent(token) is >= 0 and var parent)
                Add(parent, around.Relations[token]);
    }

    public ReadOnlySpan<ulong> Of(int token) => relations.AsSpan(token * most, counts[token]);

    private void Add(int parent, ulong relation)
    {
        if (counts[parent] < most && !Of(parent).Contains(relation))
            relations[(parent * most) + counts[parent]++] = relation;
    }
}
