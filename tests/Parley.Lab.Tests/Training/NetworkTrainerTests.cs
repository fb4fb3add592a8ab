using Parley.Lab.Training;
using Parley.Tagging.Grammar;

namespace Parley.Lab.Tests.Training;

public class NetworkTrainerTests
{
    private static readonly LabelSet labels = LabelSet.Of([("UPOS", ["ADP", "NOUN", "VERB"]), ("XPOS", ["A", "N", "V"]), ("Case", ["", "Dat"])], ["case", "nsubj", "obl", "root"]);

    // A toy grammar: a noun, a verb, and behind a preposition a noun that hangs on the verb.
    private static readonly Example[] sentences =
    [
        .. Enumerable.Range(0, 24).Select(i => new Example(
            [[1 + (i % 3)], [4 + (i % 2)], [6], [1 + ((i + 1) % 3)]],
            [[1, 1, 0], [2, 2, 0], [0, 0, 0], [1, 1, 1]],
            [1, -1, 3, 1], [1, 3, 0, 2], [1, 0, 0, 3])),
    ];

    [Fact]
    public void Learns_a_toy_grammar_by_heart()
    {
        GrammarNetwork network = Train(40);
        var runner = new NetworkRunner(network);
        Example example = sentences[0];
        runner.Tag([4], [.. example.Features.SelectMany(row => row)], [1, 2, 3, 4]);
        runner.Parse();
        int[] heads = new int[4];
        Trees.Best(runner.Arcs(0, out int stride), stride, heads);
        Assert.Equal(example.Heads, heads);
        for (int i = 0; i < 4; i++)
        {
            Assert.Equal(example.Tags![i][0], Most(runner.Tags(i)[..3]));
            Assert.Equal(example.Tags[i][2], Most(runner.Tags(i)[6..8]));
            Assert.Equal(example.Names![i], Most(runner.Names(i)[..LabelSet.NameLabels]));
        }
        ReadOnlySpan<float> relations = runner.Relations(0, heads, out stride);
        for (int i = 0; i < 4; i++)
            Assert.Equal(example.Relations![i], Most(relations.Slice(i * stride, 4)));
    }

    [Fact]
    public void The_same_examples_give_the_same_weights_and_another_seed_does_not()
    {
        float[] Weights(int seed) => [.. Train(2, seed).Parameters.SelectMany(parameter => parameter.Values)];
        Assert.Equal(Weights(1), Weights(1));
        Assert.NotEqual(Weights(1), Weights(2));
    }

    [Fact]
    public void What_is_not_annotated_teaches_nothing()
    {
        GrammarNetwork network = Network();
        var trainer = new NetworkTrainer(network, labels, new TrainingOptions { Epochs = 1 });
        float[] before = [.. network.Parameters.SelectMany(parameter => parameter.Values)];
        trainer.Epoch([sentences[0] with { Tags = null, Heads = [-2, -2, -2, -2], Relations = [-1, -1, -1, -1], Names = [-1, -1, -1, -1] }], 0, 1);
        Assert.Equal(before, network.Parameters.SelectMany(parameter => parameter.Values));
        Assert.Equal([0, 0, 0, 0], trainer.Losses);
    }

    private static GrammarNetwork Network() => new(new NetworkShape(7, 16, 16, 16, 16, 16, labels.Tags, labels.Relations.Length, LabelSet.NameLabels));

    private static GrammarNetwork Train(int epochs, int seed = 1)
    {
        GrammarNetwork network = Network();
        var trainer = new NetworkTrainer(network, labels, new TrainingOptions
        {
            Epochs = epochs, WordsPerBatch = 16, Rate = 1e-2f, Seed = seed, Dropout = 0.1f, InputDropout = 0, WordDropout = 0, FeatureDropout = 0, RecurrentDropout = 0,
        });
        for (int epoch = 0; epoch < epochs; epoch++)
            trainer.Epoch(sentences, (double)epoch / epochs, (epoch + 1.0) / epochs);
        network.Pack();
        return network;
    }

    private static int Most(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }
        return best;
    }
}
