using Parley.Networks;
using Parley.Tagging.Grammar;

namespace Parley.Tagging.Tests.Networks;

public class NetworkTests
{
    private readonly GrammarNetwork network = Small();

    [Fact]
    public void A_sentence_gets_the_same_numbers_alone_and_among_others()
    {
        int[][] sentences = [[1, 2, 3, 4, 5, 6, 7], [8, 9, 1, 2], [3, 5, 8, 1], [4]];
        var together = new NetworkRunner(network);
        Run(together, sentences);
        for (int s = 0; s < sentences.Length; s++)
        {
            var alone = new NetworkRunner(network);
            Run(alone, [sentences[s]]);
            int start = together.Batch.Starts[s];
            for (int i = 0; i < sentences[s].Length; i++)
            {
                Assert.Equal(alone.Tags(i).ToArray(), together.Tags(start + i).ToArray());
                Assert.Equal(alone.Names(i).ToArray(), together.Names(start + i).ToArray());
            }
            Assert.Equal(alone.Arcs(0, out _).ToArray(), together.Arcs(s, out _).ToArray());
        }
    }

    [Fact]
    public void A_word_is_seen_from_both_sides()
    {
        var runner = new NetworkRunner(network);
        Run(runner, [[1, 2, 3]]);
        float[] middle = runner.Tags(1).ToArray();
        Run(runner, [[4, 2, 3]]);
        Assert.NotEqual(middle, runner.Tags(1).ToArray());
        Run(runner, [[1, 2, 4]]);
        Assert.NotEqual(middle, runner.Tags(1).ToArray());
    }

    private static void Run(NetworkRunner runner, int[][] sentences)
    {
        int[] rows = [.. sentences.SelectMany(sentence => sentence)];
        runner.Tag([.. sentences.Select(sentence => sentence.Length)], rows, [.. Enumerable.Range(1, rows.Length)]);
        runner.Parse();
    }

    private static GrammarNetwork Small()
    {
        var network = new GrammarNetwork(new NetworkShape(10, 16, 16, 32, 16, 16, 5, 4, 9));
        int seed = 0;
        foreach (Parameter parameter in network.Parameters)
            KernelTests.Numbers(parameter.Values.Length, ++seed).CopyTo(parameter.Values, 0);
        network.Pack();
        return network;
    }
}
