using System.Globalization;
using Parley.Coding;
using Parley.Coding.Acts;
using Parley.Coding.Issues;
using Parley.Coding.Model;
using Parley.Lab.Statements;

namespace Parley.Lab.Codes;

/// <summary>
/// <c>parley-lab train coding</c>: the weights of acts and issues, learnt from the development articles of the samples. Figures
/// come from cross-validation by articles; the test articles are not opened.
/// </summary>
internal sealed class CodingTrainer(CodingData data, IReadOnlyList<CodeExample> examples, TextWriter log)
{
    private const int MostMistakes = 25, Folds = 8, ActRounds = 150, IssueRounds = 120;

    // The best of a few by cross-validation.
    private const double ActPull = 2, IssuePull = 4, CueWeight = 3, RootTextWeight = 1, TextWeight = 0.7;

    private static readonly float[] thresholds = [-2f, -1.6f, -1.2f, -0.8f, -0.6f, -0.4f, -0.2f, 0f, 0.2f];

    private string[] Acts => [.. data.Codebook.Acts.Select(act => act.Id)];

    public (LinearModel Acts, LinearModel Issues) Train()
    {
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Count} statements of {examples.Select(one => one.Group).Distinct().Count()} articles, {Folds} folds"));
        CrossValidateActs();
        (float enough, float one) = CrossValidateIssues();
        return (LearnActs(examples), With(LearnIssues(examples), enough, one));
    }

    private void CrossValidateActs()
    {
        var mistakes = new Dictionary<string, int>();
        int right = 0;
        foreach ((IReadOnlyList<CodeExample> train, IReadOnlyList<CodeExample> held) in Parts())
        {
            var coder = new ActCoder(data.Codebook, LearnActs(train));
            foreach (CodeExample one in held)
            {
                string? act = coder.Decide(one.Act);
                right += act == one.GoldAct ? 1 : 0;
                if (act != one.GoldAct)
                    mistakes[$"{one.GoldAct} -> {act}"] = mistakes.GetValueOrDefault($"{one.GoldAct} -> {act}") + 1;
            }
        }
        log.WriteLine($"act, cross-validated: {new Share(right, examples.Count)}");
        foreach ((string mistake, int count) in mistakes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostMistakes))
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,4}  {mistake}"));
    }

    private (float Enough, float One) CrossValidateIssues()
    {
        var models = Parts().Select(part => (part.Held, Model: LearnIssues(part.Train))).ToArray();
        (Found best, float enough, float forOne) = (default, 0, 0);
        foreach (float threshold in thresholds)
        {
            foreach (float one in thresholds.Where(one => one <= threshold))
            {
                Found found = default;
                foreach ((IReadOnlyList<CodeExample> held, LinearModel model) in models)
                    found += Score(held, With(model, threshold, one));
                if (found.F1 > best.F1)
                    (best, enough, forOne) = (found, threshold, one);
            }
        }
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"issues, cross-validated: {best}, enough {enough}, enough for one {forOne}"));
        return (enough, forOne);
    }

    private Found Score(IReadOnlyList<CodeExample> held, LinearModel model)
    {
        var coder = new IssueCoder(data.Codebook, model);
        var decided = new Dictionary<int, string[]>();
        Found found = default;
        foreach (CodeExample one in held)
        {
            (int? before, int? parent, bool same) = one.Around;
            string[] given = decided[one.Number] = [.. coder.Decide(one.Issues, before is { } b ? decided.GetValueOrDefault(b) : null, parent is { } p ? decided.GetValueOrDefault(p) : null, same)], gold = [.. one.GoldIssues.Select(issue => data.Codebook.Issues[issue].Id)];
            found += Found.Of([.. given], [.. gold]);
        }
        return found;
    }

    private LinearModel LearnActs(IReadOnlyList<CodeExample> from) =>
        LinearLearner.Learn(Acts, [.. from.Select(one => (one.Act, Array.IndexOf(Acts, one.GoldAct)))], ActPull, ActRounds, Rules);

    // Before anything is learnt, the words of an act speak for it, those of the cue more than those of the content.
    private static double Rules(string feature, string act) =>
        feature == "cue:" + act ? CueWeight : feature == "root-text:" + act ? RootTextWeight : feature == "text:" + act ? TextWeight : 0;

    private LinearModel LearnIssues(IReadOnlyList<CodeExample> from) => LinearLearner.Learn(
        ["about"],
        [.. from.SelectMany(one => one.Issues.Index().Select(issue => (WithDecided(one, issue.Index, issue.Item), one.GoldIssues.Contains(issue.Index) ? 0 : -1)))],
        IssuePull,
        IssueRounds);

    // What was decided before is what the gold says of it.
    private HashSet<string> WithDecided(CodeExample one, int issue, HashSet<string> features)
    {
        string[]? Gold(int? place) => place is { } at ? [.. examples[at].GoldIssues.Select(number => data.Codebook.Issues[number].Id)] : null;
        return [.. features, .. IssueCoder.Decided(data.Codebook.Issues[issue].Id, features, Gold(one.Around.Before), Gold(one.Around.Parent), one.Around.SameSpeaker)];
    }

    private static LinearModel With(LinearModel model, float enough, float one)
    {
        (model.Learnt(IssueCoder.Enough)[0], model.Learnt(IssueCoder.EnoughForOne)[0]) = (enough, one);
        return model;
    }

    private IEnumerable<(IReadOnlyList<CodeExample> Train, IReadOnlyList<CodeExample> Held)> Parts() => Enumerable.Range(0, Folds)
        .Select(fold => ((IReadOnlyList<CodeExample>)[.. examples.Where(one => one.Group % Folds != fold)], (IReadOnlyList<CodeExample>)[.. examples.Where(one => one.Group % Folds == fold)]));
}
