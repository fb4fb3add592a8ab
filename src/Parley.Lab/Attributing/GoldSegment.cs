using Parley.Attributing.Learned;
using Parley.Lab.Training;

namespace Parley.Lab.Attributing;

/// <summary>A segment to learn from.</summary>
/// <param name="Tokens">For each token the rows of its features; the first is the word's own, 0 if it is not known.</param>
/// <param name="Kinds">What each token anchors; null: nobody says.</param>
/// <param name="Anchors">The anchors, by place in the segment, with the parts of all tokens.</param>
internal sealed record GoldSegment(int[][] Tokens, AnchorKind?[] Kinds, IReadOnlyList<GoldParts> Anchors) : Example(Tokens, null, null, null, null);

/// <param name="Pairs">Rows of the table of pairs, <see cref="PairFeatures.Most"/> a token.</param>
internal sealed record GoldParts(int Anchor, Part[] Parts, int[] Pairs);
