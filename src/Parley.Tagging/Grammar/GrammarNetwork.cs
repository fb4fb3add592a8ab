using System.Collections.Immutable;

using Parley.Networks;

namespace Parley.Tagging.Grammar;

/// <summary>The sizes of a network; all of them but the counts of labels are multiples of 16.</summary>
/// <param name="Features">Rows of the table of embeddings.</param>
/// <param name="Embedding">Numbers in which a word comes in: the sum of its features' rows.</param>
/// <param name="Tagging">Hidden states of the lower layer in each direction; tags are read off it.</param>
/// <param name="Parsing">Hidden states of the upper layer in each direction; names, heads and relations are read off it.</param>
/// <param name="Arc">Numbers by which heads and dependents are matched.</param>
/// <param name="Label">Numbers from which a relation is read.</param>
internal sealed record NetworkShape(
    int Features, int Embedding, int Tagging, int Parsing, int Arc, int Label, int Tags, int Relations, int Names);

/// <summary>
/// Weights of the network that reads grammar: features of words are summed, a bidirectional LSTM reads tags off them, a second
/// one, which sees the first and the features, names and dependencies: heads by a bilinear score (Dozat and Manning 2017),
/// one relation for the head that was chosen.
/// </summary>
internal sealed class GrammarNetwork(NetworkShape shape)
{
    public NetworkShape Shape => shape;

    /// <summary>Features × embedding; row 0 is zero, the feature that is not known.</summary>
    public Parameter Embeddings { get; } = new(shape.Features, shape.Embedding);

    public ImmutableArray<Lstm> Lower { get; } = Layer(shape.Embedding, shape.Tagging);

    public Dense Tags { get; } = new(2 * shape.Tagging, shape.Tags);

    /// <summary>What the upper layer adds to the tags' scores: it sees what the syntax makes likely.</summary>
    public Dense MoreTags { get; } = new(2 * shape.Parsing, shape.Tags);

    public ImmutableArray<Lstm> Upper { get; } = Layer(2 * shape.Tagging + shape.Embedding, shape.Parsing);

    public Dense Dependent { get; } = new(2 * shape.Parsing, shape.Arc);

    public Dense Head { get; } = new(2 * shape.Parsing, shape.Arc);

    /// <summary>Arc × arc.</summary>
    public Parameter Match { get; } = new(shape.Arc, shape.Arc);

    /// <summary>What speaks for a word as a head whatever the dependent: 1 × arc.</summary>
    public Parameter Attraction { get; } = new(1, shape.Arc);

    /// <summary>The root as a head: 1 × arc.</summary>
    public Parameter Root { get; } = new(1, shape.Arc);

    public Dense LabelDependent { get; } = new(2 * shape.Parsing, shape.Label);

    public Dense LabelHead { get; } = new(2 * shape.Parsing, shape.Label);

    public Parameter LabelRoot { get; } = new(1, shape.Label);

    public Dense Relations { get; } = new(shape.Label, shape.Relations);

    public Dense Names { get; } = new(2 * shape.Parsing, shape.Names);

    /// <summary>All weights, always in the same order.</summary>
    public IEnumerable<Parameter> Parameters =>
    [
        Embeddings, .. Lower.SelectMany(Of), .. Of(Tags), .. Of(MoreTags), .. Upper.SelectMany(Of), .. Of(Dependent), .. Of(Head), Match, Attraction, Root,
        .. Of(LabelDependent), .. Of(LabelHead), LabelRoot, .. Of(Relations), .. Of(Names),
    ];

    /// <summary>Makes the weights ready for multiplying; to be called after they were changed.</summary>
    public void Pack()
    {
        foreach (Parameter parameter in Parameters.Skip(1))
            parameter.Pack();
    }

    private static ImmutableArray<Lstm> Layer(int inputs, int hidden) =>
        [new Lstm(inputs, hidden, backward: false), new Lstm(inputs, hidden, backward: true)];

    private static Parameter[] Of(Lstm lstm) => [lstm.Input, lstm.Recurrent, lstm.Bias];

    private static Parameter[] Of(Dense dense) => [dense.Weights, dense.Bias];
}
