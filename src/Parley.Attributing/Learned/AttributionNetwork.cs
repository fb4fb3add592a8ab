using System.Collections.Immutable;
using Parley.Networks;

namespace Parley.Attributing.Learned;

/// <summary>The sizes of a network; hidden states are multiples of 16.</summary>
/// <param name="Features">Rows of the table of tokens' features.</param>
/// <param name="Pairs">Rows of the table of pairs' features.</param>
/// <param name="Embedding">Numbers in which a token comes in.</param>
/// <param name="Lower">Hidden states of the lower layer in each direction.</param>
/// <param name="Upper">Hidden states of the upper layer in each direction.</param>
/// <param name="Anchor">Numbers from which it is read whether a token is an anchor.</param>
/// <param name="Role">Numbers from which the part of a token in an anchor's attribution is read.</param>
internal sealed record AttributionShape(int Features, int Pairs, int Embedding, int Lower, int Upper, int Anchor, int Role);

/// <summary>
/// Weights of the network that reads attributions. Two bidirectional LSTM layers over a paragraph; from the second it is read
/// which tokens are anchors (of a cue, or of a free-indirect sentence), and for each anchor, from its own
/// state, the token's and what lies between the two, which part each token of the paragraph has (cue, source, content, addressee).
/// The parts of one anchor are a chain (Lafferty, McCallum and Pereira 2001).
/// </summary>
internal sealed class AttributionNetwork(AttributionShape shape)
{
    public AttributionShape Shape => shape;

    /// <summary>Row 0 is zero, the feature that is not known; so it is in <see cref="PairTable"/>.</summary>
    public Parameter Embeddings { get; } = new(shape.Features, shape.Embedding);

    public ImmutableArray<Lstm> Lower { get; } = Layer(shape.Embedding, shape.Lower);

    public ImmutableArray<Lstm> Upper { get; } = Layer((2 * shape.Lower) + shape.Embedding, shape.Upper);

    public Dense AnchorHidden { get; } = new(2 * shape.Upper, shape.Anchor);

    public Dense Anchors { get; } = new(shape.Anchor, AnchorKinds.Count);

    public Dense RoleOfAnchor { get; } = new(2 * shape.Upper, shape.Role);

    public Dense RoleOfToken { get; } = new(2 * shape.Upper, shape.Role);

    public Parameter PairTable { get; } = new(shape.Pairs, shape.Role);

    public Dense Roles { get; } = new(shape.Role, Parts.Count);

    /// <summary>From part to part: row and column are parts.</summary>
    public Parameter Transitions { get; } = new(Parts.Count, Parts.Count);

    /// <summary>All weights, always in the same order; the two tables of features first.</summary>
    public IEnumerable<Parameter> Parameters =>
    [
        Embeddings, PairTable, .. Lower.SelectMany(Of), .. Upper.SelectMany(Of), .. Of(AnchorHidden), .. Of(Anchors),
        .. Of(RoleOfAnchor), .. Of(RoleOfToken), .. Of(Roles), Transitions,
    ];

    /// <summary>Makes the weights ready for multiplying; to be called after they were changed.</summary>
    public void Pack()
    {
        foreach (Parameter parameter in Parameters.Skip(2))
            parameter.Pack();
    }

    private static ImmutableArray<Lstm> Layer(int inputs, int hidden) =>
        [new Lstm(inputs, hidden, backward: false), new Lstm(inputs, hidden, backward: true)];

    private static Parameter[] Of(Lstm lstm) => [lstm.Input, lstm.Recurrent, lstm.Bias];

    private static Parameter[] Of(Dense dense) => [dense.Weights, dense.Bias];
}

/// <summary>What a token anchors: the one token by which the network knows an attribution.</summary>
internal enum AnchorKind : byte
{
    None,

    /// <summary>The word of the cue on which its others depend.</summary>
    Cue,

    /// <summary>The verb of a sentence that goes on with what somebody says, without a cue.</summary>
    Free,
}

internal static class AnchorKinds
{
    public const int Count = 3;
}

/// <summary>The part of a token in an attribution.</summary>
internal enum Part : byte { None, Cue, Source, Content, Addressee }

internal static class Parts
{
    public const int Count = 5;
}
