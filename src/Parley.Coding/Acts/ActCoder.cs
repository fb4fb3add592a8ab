using System.Collections.Immutable;
using Parley.Coding.Around;
using Parley.Coding.Codebooks;
using Parley.Coding.Model;
using Parley.Text;

namespace Parley.Coding.Acts;

/// <summary>The act of a statement: the one for which the most speaks, by itself and by what stands around it.</summary>
internal sealed class ActCoder
{
    /// <summary>
    /// An act that is less likely than this is in doubt. Cross-validated, those beyond are right in 0.75 of all articles of practice, those below in 0.35.
    /// </summary>
    private const float Sure = 0.5f;

    // What speaks for an act that the model has never seen, because a user added it: its own words.
    private const float OwnCue = 4, OwnText = 2, OwnBias = -2;

    private readonly LinearModel model;
    private readonly (string Id, int Place)[] acts;
    private readonly float[][] around;

    public ActCoder(Codebook codebook, LinearModel model)
    {
        this.model = model;
        Features = new ActFeatures(codebook);
        string[] labels = [.. model.Labels];
        acts = [.. codebook.Acts.Select(act => (act.Id, Array.IndexOf(labels, act.Id)))];
        AroundNames = [.. codebook.Acts.SelectMany(act => Neighbours.Signs.Select(sign => $"around {sign}: {act.Id}")), .. codebook.Issues.Select(issue => $"around issue: {issue.Id}"), "around all"];
        around = [.. AroundNames.Select(name => model.Row(name))];
    }

    public ActFeatures Features { get; }

    /// <summary>What is weighed of what stands around a statement, in the order of <see cref="Values"/>.</summary>
    public ImmutableArray<string> AroundNames { get; }

    /// <summary>Of each act what a statement says for it by itself.</summary>
    public float[] Weigh(HashSet<string> features)
    {
        Span<float> scores = stackalloc float[model.Labels.Count];
        model.Score(features, scores);
        float[] alone = new float[acts.Length];
        for (int act = 0; act < alone.Length; act++)
            alone[act] = acts[act].Place >= 0 ? scores[acts[act].Place] : Own(acts[act].Id, features);
        return alone;
    }

    /// <summary>What stands around a statement, as long as <see cref="AroundNames"/>.</summary>
    public float[] Values(WeighedArticle article, int statement)
    {
        float[] values = new float[AroundNames.Length];
        int signs = Neighbours.Signs.Length;
        for (int act = 0; act < acts.Length; act++)
            article.OfActs.Of(statement, act, values.AsSpan(act * signs, signs));
        article.OfIssues.ChancesOf(statement).CopyTo(values, acts.Length * signs);
        values[^1] = 1;
        return values;
    }

    /// <returns>The act; stated, or inferred where it is in doubt.</returns>
    public (string? Act, CodeBasis Basis) Decide(WeighedArticle article, int statement)
    {
        float[] scores = [.. article.Acts[statement]], values = Values(article, statement);
        for (int n = 0; n < values.Length; n++)
        {
            float[] row = around[n];
            if (row.Length == 0 || values[n] == 0)
                continue;
            for (int act = 0; act < scores.Length; act++)
                scores[act] += acts[act].Place >= 0 ? values[n] * row[acts[act].Place] : 0;
        }
        float[] chances = Chances.OfOne(scores);
        int best = Array.IndexOf(chances, chances.DefaultIfEmpty().Max());
        return best < 0 ? (null, CodeBasis.Inferred) : (acts[best].Id, chances[best] >= Sure ? CodeBasis.Stated : CodeBasis.Inferred);
    }

    private static float Own(string act, HashSet<string> features) => OwnBias
        + (features.Contains("cue:" + act) ? OwnCue : 0)
        + (features.Contains("text:" + act) || features.Contains("root-text:" + act) ? OwnText : 0);
}
