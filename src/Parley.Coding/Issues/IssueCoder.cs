using System.Collections.Immutable;
using Parley.Coding.Codebooks;
using Parley.Coding.Model;

namespace Parley.Coding.Issues;

/// <summary>
/// The issues of a statement: all for which enough speaks, where the content has words of any; else the likeliest, which may be the one
/// for what is about none of them.
/// </summary>
internal sealed class IssueCoder(Codebook codebook, LinearModel model)
{
    /// <summary>Thresholds that the model carries: from what score on an issue is taken, and the likeliest where none reaches it.</summary>
    public const string Enough = "= enough", EnoughForOne = "= enough for one";

    public ImmutableArray<string> Decide(IReadOnlyList<HashSet<string>> features, ICollection<string>? before, ICollection<string>? parent, bool sameSpeaker)
    {
        var taken = ImmutableArray.CreateBuilder<string>();
        Span<float> score = stackalloc float[model.Labels.Count];
        (int best, float most) = (-1, float.NegativeInfinity);
        for (int issue = 0; issue < features.Count; issue++)
        {
            model.Score(features[issue].Concat(Decided(codebook.Issues[issue].Id, features[issue], before, parent, sameSpeaker)), score);
            if (score[0] > model.Number(Enough) && !features[issue].Contains(IssueFeatures.NoWords) && codebook.Issues[issue].Id != codebook.OtherIssue)
                taken.Add(codebook.Issues[issue].Id);
            if (score[0] > most)
                (best, most) = (issue, score[0]);
        }
        if (taken.Count == 0 && best >= 0 && most > model.Number(EnoughForOne))
            taken.Add(codebook.Issues[best].Id);
        if (taken.Count == 0 && codebook.OtherIssue is { } other)
            taken.Add(other);
        return taken.ToImmutable();
    }

    /// <summary>The features that hang on what was decided of the statement before, and of the one that this lies in.</summary>
    public static IEnumerable<string> Decided(string issue, HashSet<string> features, ICollection<string>? before, ICollection<string>? parent, bool sameSpeaker)
    {
        string group = features.Contains(IssueFeatures.OwnWords) ? IssueFeatures.OwnWords : features.Contains(IssueFeatures.OtherWords) ? IssueFeatures.OtherWords : IssueFeatures.NoWords;
        if (before?.Contains(issue) == true)
            yield return sameSpeaker ? group + ": decided before, same speaker" : group + ": decided before";
        if (parent?.Contains(issue) == true)
            yield return group + ": decided of the parent";
    }
}
