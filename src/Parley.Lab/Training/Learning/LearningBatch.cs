using Parley.Networks;

namespace Parley.Lab.Training.Learning;

/// <summary>Sentences that are learnt from together, with what the layers say of their words.</summary>
internal sealed class LearningBatch
{
    private readonly Batch rows = new();

    public Batch Rows => rows;

    public Example[] Sentences { get; private set; } = [];

    public int Count => rows.Rows;

    /// <param name="sentences">The longest first.</param>
    public void Set(Example[] sentences)
    {
        Sentences = sentences;
        rows.Set([.. sentences.Select(sentence => sentence.Length)]);
    }

    public int Row(int sentence, int word) => rows.Starts[sentence] + word;

    /// <summary>What an error in a word of the sentence counts.</summary>
    public float Weight(int sentence) => Sentences[sentence].Weight / rows.Rows;

    public static void Grow(ref float[] array, int length)
    {
        if (array.Length < length)
            array = new float[length];
    }
}
