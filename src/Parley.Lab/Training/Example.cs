namespace Parley.Lab.Training;

/// <summary>A sentence to learn from. What nobody annotated is null.</summary>
/// <param name="Features">For each word the rows of the table of embeddings; the first is the word's own, 0 if it is not known.</param>
/// <param name="Tags">For each word the answer to each question, -1: not annotated.</param>
/// <param name="Heads">Counted from 0 in the sentence; -1: the root; <see cref="Unknown"/>: not annotated.</param>
/// <param name="Names">As <see cref="Parley.Tagging.Grammar.LabelSet.NameLabels"/>.</param>
internal record Example(int[][] Features, int[][]? Tags, int[]? Heads, int[]? Relations, int[]? Names)
{
    public const int Unknown = -2;

    public int Length => Features.Length;

    /// <summary>How much it counts.</summary>
    public float Weight { get; init; } = 1;
}
