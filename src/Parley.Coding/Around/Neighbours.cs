using System.Collections.Immutable;

namespace Parley.Coding.Around;

/// <summary>
/// What the other statements of an article say, each by itself, of the labels of a statement: of the acts, or of the issues. A second model weighs it
/// with what the statement says (stacking, Wolpert 1992).
/// </summary>
internal sealed class Neighbours
{
    // What counts of a statement for the next one, and of that for the one behind.
    private const float Near = 0.5f, Far = 0.8f;

    private readonly float[][] chances, before, behind, beforeFar, behindFar;
    private readonly float[] all;
    private readonly IReadOnlyList<Shown> statements;
    private readonly SpeakerSum?[] bySpeaker;

    /// <param name="chances">Of each statement those of the labels.</param>
    public Neighbours(IReadOnlyList<Shown> statements, float[][] chances)
    {
        (this.statements, this.chances) = (statements, chances);
        all = new float[chances.Length == 0 ? 0 : chances[0].Length];
        bySpeaker = new SpeakerSum?[chances.Length];
        var speakers = new Dictionary<string, SpeakerSum>(StringComparer.Ordinal);
        foreach ((int n, float[] of) in chances.Index())
        {
            Add(all, of);
            if (statements[n].Speaker is not { } speaker)
                continue;
            if (!speakers.TryGetValue(speaker, out SpeakerSum? sum))
                speakers[speaker] = sum = new SpeakerSum(new float[all.Length]);
            Add(sum.Chances, of);
            sum.Statements++;
            bySpeaker[n] = sum;
        }
        (before, beforeFar) = (Fading(Near, isForward: true), Fading(Far, isForward: true));
        (behind, behindFar) = (Fading(Near, isForward: false), Fading(Far, isForward: false));
    }

    /// <summary>What is weighed of each label, in the order in which <see cref="Of"/> gives it.</summary>
    public static ImmutableArray<string> Signs { get; } =
    [
        "one before", "one before, same speaker", "two before", "one behind", "one behind, same speaker", "two behind", "parent", "same speaker", "article",
        "near before", "far before", "near behind", "far behind",
    ];

    /// <summary>The place among the signs of what the article's other statements say.</summary>
    public static int Elsewhere { get; } = Signs.IndexOf("article");

    /// <param name="values">As long as <see cref="Signs"/>; overwritten.</param>
    public void Of(int statement, int label, Span<float> values)
    {
        Shown shown = statements[statement];
        bool sameBehind = statement + 1 < statements.Count && statements[statement + 1].SameSpeaker;
        values[0] = At(statement - 1, label);
        values[1] = shown.SameSpeaker ? values[0] : 0;
        values[2] = At(statement - 2, label);
        values[3] = At(statement + 1, label);
        values[4] = sameBehind ? values[3] : 0;
        values[5] = At(statement + 2, label);
        values[6] = At(shown.ParentPlace ?? -1, label);
        values[7] = bySpeaker[statement] is { } own ? Others(own.Chances, own.Statements, statement, label) : 0;
        values[8] = Others(all, chances.Length, statement, label);
        values[9] = before[statement][label];
        values[10] = beforeFar[statement][label];
        values[11] = behind[statement][label];
        values[12] = behindFar[statement][label];
    }

    /// <summary>What the statement itself says of each label.</summary>
    public float[] ChancesOf(int statement) => chances[statement];

    private float At(int statement, int label) => statement >= 0 && statement < chances.Length ? chances[statement][label] : 0;

    private float Others(float[] sum, int count, int statement, int label) => (sum[label] - chances[statement][label]) / Math.Max(1, count - 1);

    private float[][] Fading(float kept, bool isForward)
    {
        float[][] fading = new float[chances.Length][];
        float[] so = new float[all.Length];
        for (int n = 0; n < chances.Length; n++)
        {
            int at = isForward ? n : chances.Length - 1 - n;
            fading[at] = so;
            so = [.. so.Select((value, label) => (value * kept) + (chances[at][label] * (1 - kept)))];
        }
        return fading;
    }

    private static void Add(float[] sum, float[] values)
    {
        for (int n = 0; n < sum.Length; n++)
            sum[n] += values[n];
    }

    // Of all statements of one speaker.
    private sealed class SpeakerSum(float[] chances)
    {
        public float[] Chances { get; } = chances;

        public int Statements { get; set; }
    }
}
