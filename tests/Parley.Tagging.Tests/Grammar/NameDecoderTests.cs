using Parley.Tagging.Grammar;
using Parley.Text;

namespace Parley.Tagging.Tests.Grammar;

public class NameDecoderTests
{
    [Theory]
    [InlineData("B-PER I-PER O", "B-PER I-PER O")]
    [InlineData("O I-LOC O", "O B-LOC O")]
    [InlineData("I-ORG", "B-ORG")]
    [InlineData("B-PER I-LOC O", "B-PER I-PER O")]
    [InlineData("B-MISC B-MISC", "B-MISC B-MISC")]
    public void An_inside_follows_its_own_kind(string liked, string expected)
    {
        string[] names = [.. liked.Split(' ')];
        float[] scores = new float[names.Length * LabelSet.NameLabels];
        for (int word = 0; word < names.Length; word++)
        {
            int label = Number(names[word]);
            scores[(word * LabelSet.NameLabels) + label] = 2;
            // The other label of the same kind is the second choice.
            if (label > 0)
                scores[(word * LabelSet.NameLabels) + (NameDecoder.IsBeginning(label) ? label + 1 : label - 1)] = 1;
            if (names[word] == "I-LOC" && word > 0 && names[word - 1] == "B-PER")
                scores[(word * LabelSet.NameLabels) + Number("I-PER")] = 1.5f;
        }
        byte[] labels = new byte[names.Length];
        NameDecoder.Best(scores, labels, new byte[scores.Length]);
        Assert.Equal(expected, string.Join(' ', labels.Select(label => Text(label))));
    }

    private static int Number(string text) =>
        text == "O" ? 0 : 1 + (2 * (int)Enum.Parse<NameKind>(text[2..], ignoreCase: true)) + (text[0] == 'I' ? 1 : 0);

    private static string Text(int label) =>
        label == 0 ? "O" : (NameDecoder.IsBeginning(label) ? "B-" : "I-") + NameDecoder.Kind(label).ToString().ToUpperInvariant();
}
