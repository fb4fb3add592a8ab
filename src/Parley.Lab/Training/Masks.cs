using Parley.Networks;

namespace Parley.Lab.Training;

/// <summary>Dropout: what numbers are multiplied by, so that some are left out and the others make up for them.</summary>
internal static class Masks
{
    public static void Draw(ref float[] mask, int length, float dropout, Random random)
    {
        if (mask.Length < length)
            mask = new float[length];
        for (int i = 0; i < length; i++)
            mask[i] = random.NextSingle() < dropout ? 0 : 1 / (1 - dropout);
    }

    /// <summary>The same mask for all words of a sentence.</summary>
    public static void Apply(Batch batch, float[] from, float[] to, float[] mask, int width)
    {
        for (int s = 0; s < batch.Count; s++)
        {
            for (int row = batch.Starts[s]; row < batch.Starts[s] + batch.Lengths[s]; row++)
            {
                for (int i = 0; i < width; i++)
                    to[(row * width) + i] = from[(row * width) + i] * mask[(s * width) + i];
            }
        }
    }
}
