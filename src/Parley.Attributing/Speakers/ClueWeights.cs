using System.Globalization;
using Parley.Text;

namespace Parley.Attributing.Speakers;

/// <summary>What each clue weighs: lines "clue weight", learnt by <c>parley-lab train speakers</c>.</summary>
internal sealed class ClueWeights
{
    public static readonly int Count = Enum.GetValues<Clue>().Length;

    private readonly float[] weights = new float[Count];

    public ClueWeights(IReadOnlyList<string> lines)
    {
        foreach (string line in lines)
        {
            string[] fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length != 2 || !Enum.TryParse(fields[0], out Clue clue) || !float.TryParse(fields[1], CultureInfo.InvariantCulture, out float weight))
                throw new SetupException("PARLEY003", $"the word list 'attributing/antecedents.txt' has a line of the wrong form: '{line}'. Mend it, or restore the file from the release.");
            weights[(int)clue] = weight;
        }
    }

    public double Score(ReadOnlySpan<float> clues)
    {
        double score = 0;
        for (int n = 0; n < weights.Length; n++)
            score += weights[n] * clues[n];
        return score;
    }
}
