using Parley.Attributing.Learned;

namespace Parley.Attributing.Tests.Learned;

public class PartChainTests
{
    [Fact]
    public void Without_transitions_each_token_takes_its_best_part() =>
        Assert.Equal([Part.Source, Part.Cue, Part.Content], Best([[0, 0, 2, 1, 0], [0, 3, 0, 1, 0], [0, 0, 0, 1, 0]], (_, _) => 0));

    [Fact]
    public void A_costly_step_is_not_taken_for_a_little_more() =>
        Assert.Equal([Part.Content, Part.Content, Part.Content], Best([[0, 0, 0, 2, 0], [0.5f, 0, 0, 0, 0], [0, 0, 0, 2, 0]], (from, to) => from == to ? 0 : -1));

    [Fact]
    public void The_best_chain_is_found_among_all()
    {
        var random = new Random(5);
        for (int round = 0; round < 50; round++)
        {
            float[][] scores = [.. Enumerable.Range(0, 5).Select(_ => Enumerable.Range(0, Parts.Count).Select(_ => random.NextSingle()).ToArray())];
            float[] steps = [.. Enumerable.Range(0, Parts.Count * Parts.Count).Select(_ => random.NextSingle())];
            float Step(int from, int to) => steps[(from * Parts.Count) + to];
            float Score(Part[] chain) => chain.Select((part, i) => scores[i][(int)part] + (i > 0 ? Step((int)chain[i - 1], (int)part) : 0)).Sum();
            float best = Chains(5).Max(Score);
            Assert.Equal(best, Score(Best(scores, Step)), 1e-5f);
        }
    }

    private static Part[] Best(float[][] scores, Func<int, int, float> step)
    {
        float[] transitions = [.. Enumerable.Range(0, Parts.Count).SelectMany(from => Enumerable.Range(0, Parts.Count).Select(to => step(from, to)))];
        var parts = new Part[scores.Length];
        PartChain.Best([.. scores.SelectMany(row => row)], Parts.Count, transitions, Parts.Count, parts, new byte[scores.Length * Parts.Count]);
        return parts;
    }

    private static IEnumerable<Part[]> Chains(int length) => length == 0
        ? [[]]
        : Chains(length - 1).SelectMany(chain => Enum.GetValues<Part>().Select(part => (Part[])[.. chain, part]));
}
