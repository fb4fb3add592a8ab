using System.Collections.Immutable;
using Parley.Coding.Codebooks;
using Parley.Coding.Model;

namespace Parley.Coding.Issues;

/// <summary>
/// The issues of a statement: all for which enough speaks, where the content has words of any; else the likeliest, which may be the one
/// for what is about none of them.
/// </summary>
internal sealed class IssueCoder
{
    /// <summary>So many statements before are looked at.</summary>
    public const int StatementsBack = 30;

    private const char Of = '~';

    // So many statements tell what an article is about.
    private const int FewDecided = 3;

    /// <summary>Thresholds that the model carries: from what score on an issue is taken, and the likeliest where none reaches it.</summary>
    public const string Enough = "= enough", EnoughForOne = "= enough for one";

    private readonly Codebook codebook;
    private readonly LinearModel model;
    private readonly Dictionary<string, int> numbers;
    private readonly Dictionary<string, float[]> byWord = new(StringComparer.Ordinal);

    public IssueCoder(Codebook codebook, LinearModel model)
    {
        (this.codebook, this.model) = (codebook, model);
        numbers = codebook.Issues.Index().ToDictionary(issue => issue.Item.Id, issue => issue.Index);
        foreach (string[] parts in model.Features.Select(feature => feature.Split(Of, 2)).Where(parts => parts.Length == 2 && numbers.ContainsKey(parts[0])))
        {
            if (!byWord.TryGetValue(parts[1], out float[]? weights))
                byWord[parts[1]] = weights = new float[codebook.Issues.Count];
            weights[numbers[parts[0]]] = model.Number(OfWord(parts[0], parts[1]));
        }
    }

    /// <summary>The feature that a word of the content is for an issue. There are as many as words times issues, so they are looked up by the word when a statement is decided.</summary>
    public static string OfWord(string issue, string word) => issue + Of + word;

    /// <summary>The place of an issue in the codebook.</summary>
    public int NumberOf(string issue) => numbers[issue];

    /// <param name="words">Of the content.</param>
    public ImmutableArray<string> Decide(IReadOnlyList<HashSet<string>> features, IReadOnlyList<string> words, Decided decided)
    {
        Span<float> ofWords = stackalloc float[codebook.Issues.Count];
        ofWords.Clear();
        foreach (string word in words)
        {
            if (byWord.TryGetValue(word, out float[]? weights))
            {
                for (int issue = 0; issue < ofWords.Length; issue++)
                    ofWords[issue] += weights[issue];
            }
        }
        var taken = ImmutableArray.CreateBuilder<string>();
        Span<float> score = stackalloc float[model.Labels.Count];
        (int best, float most) = (-1, float.NegativeInfinity);
        for (int issue = 0; issue < features.Count; issue++)
        {
            model.Score(features[issue].Concat(Hanging(codebook.Issues[issue].Id, features[issue], decided)), score);
            score[0] += ofWords[issue];
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

    /// <summary>The features that hang on what was decided of the statements before, and of the one that this lies in.</summary>
    public static IEnumerable<string> Hanging(string issue, HashSet<string> features, Decided decided)
    {
        string group = features.Contains(IssueFeatures.OwnWords) ? IssueFeatures.OwnWords : features.Contains(IssueFeatures.OtherWords) ? IssueFeatures.OtherWords : IssueFeatures.NoWords;
        if (decided.Before?.Contains(issue) == true)
            yield return decided.SameSpeaker ? group + ": decided before, same speaker" : group + ": decided before";
        if (decided.Parent?.Contains(issue) == true)
            yield return group + ": decided of the parent";
        if (decided.SoFar.Count >= FewDecided)
            yield return group + ": decided so far " + ((float)decided.SoFar.Count(one => one.Contains(issue)) / decided.SoFar.Count) switch { 0 => "0", < 0.15f => "0.15", < 0.4f => "0.4", _ => "0.4+" };
    }
}

/// <summary>What was decided before: of the statement before, of the parent (null: none), of all of the article so far.</summary>
internal sealed record Decided(IReadOnlyCollection<string>? Before, IReadOnlyCollection<string>? Parent, bool SameSpeaker, IReadOnlyCollection<IReadOnlyCollection<string>> SoFar);
