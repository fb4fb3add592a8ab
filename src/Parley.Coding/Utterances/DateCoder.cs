using Parley.Coding.Model;
using Parley.Text;

namespace Parley.Coding.Utterances;

/// <summary>When it was said: the candidate for which the most speaks, or none where for none of them enough does.</summary>
internal sealed class DateCoder(LinearModel model)
{
    /// <summary>A threshold that the model carries: from what score on a time is taken.</summary>
    public const string Enough = "= enough";

    public PartialDate? Decide(IReadOnlyList<DateCandidate> candidates)
    {
        (PartialDate? best, float most) = (null, model.Number(Enough));
        Span<float> score = stackalloc float[model.Labels.Count];
        foreach (DateCandidate candidate in candidates)
        {
            model.Score(candidate.Features, score);
            if (score[0] > most)
                (best, most) = (candidate.Date, score[0]);
        }
        return best;
    }
}
