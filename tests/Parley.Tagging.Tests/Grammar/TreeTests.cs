using Parley.Tagging.Grammar;

namespace Parley.Tagging.Tests.Grammar;

public class TreeTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_best_tree_is_that_of_trying_all(int words)
    {
        for (int seed = 0; seed < 200; seed++)
        {
            float[] scores = Scores(words, seed);
            int[] heads = new int[words];
            Trees.Best(scores.ToArray(), words + 1, heads);
            Assert.True(IsTree(heads), $"seed {seed}: {string.Join(' ', heads)}");
            Assert.Equal(All(words).Where(IsTree).Max(tree => Sum(scores, tree)), Sum(scores, heads), 1e-3);
        }
    }

    [Theory]
    [InlineData(60)]
    [InlineData(500)]
    public void Long_sentences_are_trees_too(int words)
    {
        int[] heads = new int[words];
        Trees.Best(Scores(words, 7), words + 1, heads);
        Assert.True(IsTree(heads));
    }

    private static float[] Scores(int words, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, words * (words + 1)).Select(_ => random.NextSingle() * 20)];
    }

    private static double Sum(float[] scores, int[] heads) => heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head + 1]).Sum();

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head < 0) != 1)
            return false;
        for (int word = 0; word < heads.Length; word++)
        {
            int at = word;
            for (int step = 0; at >= 0; step++)
            {
                if (step > heads.Length)
                    return false;
                at = heads[at];
            }
        }
        return true;
    }

    private static IEnumerable<int[]> All(int words)
    {
        int[] heads = new int[words];
        for (long n = 0; n < (long)Math.Pow(words + 1, words); n++)
        {
            long rest = n;
            for (int word = 0; word < words; word++)
            {
                heads[word] = (int)(rest % (words + 1)) - 1;
                rest /= words + 1;
            }
            yield return [.. heads];
        }
    }
}
