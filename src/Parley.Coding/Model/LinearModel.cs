using System.Globalization;
using System.Text;
using Parley.Text;

namespace Parley.Coding.Model;

/// <summary>
/// A linear model: of each label the sum of the weights of the features that hold. A text file of a line a feature, so that a
/// reader sees what it goes by. Learnt by <c>parley-lab train coding</c>.
/// </summary>
public sealed class LinearModel
{
    // What weighs less in all labels decides nothing, and is not written.
    private const float Least = 0.02f;

    private const string LabelsName = "labels";

    private readonly Dictionary<string, float[]> weights = new(StringComparer.Ordinal);

    public LinearModel(IReadOnlyList<string> labels) => Labels = labels;

    public IReadOnlyList<string> Labels { get; }

    public IEnumerable<string> Features => weights.Keys;

    /// <summary>The weights of a feature, to be learnt; made where there are none.</summary>
    public float[] Learnt(string feature) =>
        weights.TryGetValue(feature, out float[]? row) ? row : weights[feature] = new float[Labels.Count];

    /// <summary>A single number that the model carries, such as a threshold; 0 where it has none.</summary>
    public float Number(string name) => weights.TryGetValue(name, out float[]? row) ? row[0] : 0;

    /// <summary>The weights of a feature, a label each; empty where it has none.</summary>
    public float[] Row(string feature) => weights.GetValueOrDefault(feature, []);

    /// <param name="scores">As long as <see cref="Labels"/>; what is there is overwritten.</param>
    public void Score(IEnumerable<string> features, Span<float> scores)
    {
        scores.Clear();
        foreach (string feature in features)
        {
            if (!weights.TryGetValue(feature, out float[]? row))
                continue;
            for (int n = 0; n < row.Length; n++)
                scores[n] += row[n];
        }
    }

    /// <exception cref="SetupException">PARLEY006: the file is not one that <see cref="ToString"/> wrote.</exception>
    public static LinearModel Parse(string text, string name)
    {
        LinearModel? model = null;
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> line = text.AsSpan(range).TrimEnd('\r');
            if (line.IsEmpty || line[0] == '#')
                continue;
            if (model is null)
                model = line.StartsWith(LabelsName + "\t") ? new LinearModel(line.ToString().Split('\t')[1..]) : throw Foreign(name);
            else
                model.Add(line, name);
        }
        return model ?? throw Foreign(name);
    }

    private void Add(ReadOnlySpan<char> line, string name)
    {
        int end = line.IndexOf('\t');
        if (end < 0 || line.Count('\t') != Labels.Count)
            throw Foreign(name);
        float[] row = weights[line[..end].ToString()] = new float[Labels.Count];
        ReadOnlySpan<char> values = line[(end + 1)..];
        int n = 0;
        foreach (Range value in values.Split('\t'))
        {
            if (!float.TryParse(values[value], CultureInfo.InvariantCulture, out row[n++]))
                throw Foreign(name);
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder().Append(LabelsName).Append('\t').AppendJoin('\t', Labels).Append('\n');
        foreach ((string feature, float[] row) in weights.OrderBy(pair => pair.Key, StringComparer.Ordinal).Where(pair => pair.Value.Any(weight => Math.Abs(weight) >= Least)))
            text.Append(feature).Append('\t').AppendJoin('\t', row.Select(weight => weight.ToString("0.00", CultureInfo.InvariantCulture))).Append('\n');
        return text.ToString();
    }

    private static SetupException Foreign(string name) =>
        new("PARLEY006", $"'{name}' holds no weights. Restore the folder codebooks/ from the release, or run: ./parley-lab train coding");
}
