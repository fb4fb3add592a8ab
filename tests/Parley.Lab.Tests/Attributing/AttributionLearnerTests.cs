using Parley.Attributing.Learned;
using Parley.Lab.Attributing;
using Parley.Lab.Training;

namespace Parley.Lab.Tests.Attributing;

public class AttributionLearnerTests
{
    // Who, says, what: by features 1 to 3 the source, by 4 the cue, by 5 and 6 the content; 7 is nothing.
    private static readonly GoldSegment[] segments =
    [
        .. Enumerable.Range(0, 24).Select(i => new GoldSegment(
            [[1 + (i % 3)], [4], [5], [6], [7]],
            [AnchorKind.None, AnchorKind.Cue, AnchorKind.None, AnchorKind.None, AnchorKind.None],
            [new GoldParts(1, [Part.Source, Part.Cue, Part.Content, Part.Content, Part.None], new int[5 * PairFeatures.Most])])),
    ];

    [Fact]
    public void Learns_a_toy_language_by_heart()
    {
        AttributionNetwork network = Train(30, 1);
        var runner = new AttributionRunner(network);
        runner.Run([5], [2, 4, 5, 6, 7], [1, 2, 3, 4, 5]);
        Assert.Equal([0, 1, 0, 0, 0], Enumerable.Range(0, 5).Select(row => Most(runner.Anchors(row))));
        Span<float> scores = runner.PartsOf(0, 5, 1, new int[5 * PairFeatures.Most], out int stride);
        var parts = new Part[5];
        PartChain.Best(scores, stride, network.Transitions.Values, network.Transitions.Columns, parts, new byte[5 * Parts.Count]);
        Assert.Equal([Part.Source, Part.Cue, Part.Content, Part.Content, Part.None], parts);
    }

    [Fact]
    public void The_same_segments_give_the_same_weights_and_another_seed_does_not()
    {
        float[] Weights(int seed) => [.. Train(2, seed).Parameters.SelectMany(parameter => parameter.Values)];
        Assert.Equal(Weights(1), Weights(1));
        Assert.NotEqual(Weights(1), Weights(2));
    }

    [Fact]
    public void What_nobody_says_teaches_nothing()
    {
        AttributionNetwork network = Network();
        var learner = new AttributionLearner(network, new TrainingOptions { Epochs = 1 });
        float[] before = [.. network.Parameters.SelectMany(parameter => parameter.Values)];
        learner.Epoch([segments[0] with { Kinds = new AnchorKind?[5], Anchors = [] }], 0, 1);
        Assert.Equal(before, network.Parameters.SelectMany(parameter => parameter.Values));
    }

    private static AttributionNetwork Train(int epochs, int seed)
    {
        AttributionNetwork network = Network();
        var learner = new AttributionLearner(network, new TrainingOptions { Epochs = epochs, WordsPerBatch = 20, Rate = 1e-2f, Seed = seed });
        for (int epoch = 0; epoch < epochs; epoch++)
            learner.Epoch(segments, (double)epoch / epochs, (epoch + 1.0) / epochs);
        return network;
    }

    private static AttributionNetwork Network() => new(new AttributionShape(8, 1, 16, 16, 16, 16, 16));

    private static int Most(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            best = scores[i] > scores[best] ? i : best;
        return best;
    }
}
