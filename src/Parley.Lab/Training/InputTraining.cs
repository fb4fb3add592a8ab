using Parley.Lab.Training.Learning;
using Parley.Networks;

namespace Parley.Lab.Training;

/// <summary>The table of embeddings in training: only rows that a batch used are changed.</summary>
internal sealed class InputTraining(Parameter table, TrainingOptions options, Random random)
{
    private readonly Weights rows = new(table);
    private readonly HashSet<int> touched = [];

    // Which features were not left out is kept for the way back.
    private readonly List<(int Row, int Feature)> used = [];
    private float[] mask = [];

    private int Width => table.Columns;

    /// <summary>Sums the rows of each word's features.</summary>
    public void Forward(LearningBatch batch, Span<float> into, int stride)
    {
        used.Clear();
        Masks.Draw(ref mask, batch.Count * Width, options.InputDropout, random);
        for (int s = 0; s < batch.Sentences.Length; s++)
        {
            for (int i = 0; i < batch.Sentences[s].Length; i++)
            {
                int row = batch.Row(s, i);
                Sum(batch.Sentences[s].Features[i], row, into.Slice(row * stride, Width));
            }
        }
    }

    public void Back(LearningBatch batch, Span<float> errors, int stride)
    {
        for (int row = 0; row < batch.Count; row++)
        {
            for (int i = 0; i < Width; i++)
                errors[(row * stride) + i] *= mask[(row * Width) + i];
        }
        foreach ((int row, int feature) in used)
        {
            Kernels.Add(rows.Gradient.AsSpan(feature * Width, Width), errors.Slice(row * stride, Width));
            touched.Add(feature);
        }
    }

    public void Step(float rate)
    {
        foreach (int row in touched.Order())
            rows.StepRow(row, rate);
        touched.Clear();
    }

    private void Sum(int[] features, int row, Span<float> sum)
    {
        sum.Clear();
        for (int f = 0; f < features.Length; f++)
        {
            if (features[f] == 0 || random.NextSingle() < (f == 0 ? options.WordDropout : options.FeatureDropout))
                continue;
            used.Add((row, features[f]));
            Kernels.Add(sum, table.Values.AsSpan(features[f] * Width, Width));
        }
        for (int i = 0; i < sum.Length; i++)
            sum[i] *= mask[(row * Width) + i];
    }
}
