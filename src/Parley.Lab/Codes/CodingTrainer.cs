using System.Globalization;
using Parley.Coding;
using Parley.Coding.Acts;
using Parley.Coding.Issues;
using Parley.Coding.Model;
using Parley.Lab.Statements;
using Parley.Text;

namespace Parley.Lab.Codes;

/// <summary>
/// <c>parley-lab train coding</c>: the weights of acts and issues, learnt from the development articles of the samples and from those written for
/// practice. Figures come from cross-validation by articles; the test articles are not opened.
/// </summary>
/// <param name="measured">So many of the examples, the first, are those on which figures are told.</param>
internal sealed class CodingTrainer(CodingData data, IReadOnlyList<CodeExample> examples, int measured, TextWriter log)
{
    private const int MostMistakes = 25, Folds = 8, ActRounds = 150, IssueRounds = 120;

    // The best of a few by cross-validation.
    private const double ActPull = 5, IssuePull = 2, CueWeight = 3, RootTextWeight = 1, TextWeight = 0.7;

    private static readonly float[] thresholds = [-2f, -1.6f, -1.2f, -0.8f, -0.6f, -0.4f, -0.2f, 0f, 0.2f];

    private string[] Acts => [.. data.Codebook.Acts.Select(act => act.Id)];

    public (LinearModel Acts, LinearModel Issues) Train()
    {
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{examples.Count} statements of {examples.Select(one => one.Group).Distinct().Count()} articles, {Folds} folds; measured on {measured}"));
        CrossValidateActs();
        (float enough, float one) = CrossValidateIssues();
        return (LearnActs(examples), With(LearnIssues(examples), enough, one));
    }

    private void CrossValidateActs()
    {
        var mistakes = new Dictionary<string, int>();
        int right = 0, everywhere = 0, sure = 0, sureRight = 0;
        foreach ((IReadOnlyList<CodeExample> train, IReadOnlyList<CodeExample> held) in Parts())
        {
            var coder = new ActCoder(data.Codebook, LearnActs(train));
            foreach (CodeExample one in held)
            {
                string? act = coder.Decide(one.Act, out CodeBasis basis);
                everywhere += act == one.GoldAct ? 1 : 0;
                (sure, sureRight) = basis == CodeBasis.Stated ? (sure + 1, sureRight + (act == one.GoldAct ? 1 : 0)) : (sure, sureRight);
                if (!IsMeasured(one))
                    continue;
                right += act == one.GoldAct ? 1 : 0;
                if (act != one.GoldAct)
                    mistakes[$"{one.GoldAct} -> {act}"] = mistakes.GetValueOrDefault($"{one.GoldAct} -> {act}") + 1;
            }
        }
        log.WriteLine($"act, cross-validated: {new Share(right, measured)}, with those for practice {new Share(everywhere, examples.Count)}");
        log.WriteLine($"of all, act without doubt {new Share(sureRight, sure)}, in doubt {new Share(everywhere - sureRight, examples.Count - sure)}");
        foreach ((string mistake, int count) in mistakes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostMistakes))
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,4}  {mistake}"));
    }

    private (float Enough, float One) CrossValidateIssues()
    {
        var models = Parts().Select(part => (part.Held, Model: LearnIssues(part.Train))).ToArray();
        (Found best, Found all, float enough, float forOne) = (default, default, 0, 0);
        foreach (float threshold in thresholds)
        {
            foreach (float one in thresholds.Where(one => one <= threshold))
            {
                (Found found, Found everywhere) = (default, default);
                foreach ((IReadOnlyList<CodeExample> held, LinearModel model) in models)
                {
                    (Found of, Found further) = Score(held, With(model, threshold, one));
                    (found, everywhere) = (found + of, everywhere + further);
                }
                if (found.F1 > best.F1)
                    (best, all, enough, forOne) = (found, everywhere, threshold, one);
            }
        }
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"issues, cross-validated: {best}, with those for practice {all}, enough {enough}, enough for one {forOne}"));
        return (enough, forOne);
    }

    private (Found Measured, Found All) Score(IReadOnlyList<CodeExample> held, LinearModel model)
    {
        var coder = new IssueCoder(data.Codebook, model);
        var decided = new Dictionary<int, string[]>();
        (Found found, Found all) = (default, default);
        foreach (CodeExample one in held)
        {
            (int? before, int? parent, bool same) = one.Around;
            string[] given = decided[one.Number] = [.. coder.Decide(one.Issues, one.Words, new Decided(before is { } b ? decided.GetValueOrDefault(b) : null, parent is { } p ? decided.GetValueOrDefault(p) : null, same, [.. Before(one).Select(n => decided[n])]))], gold = [.. one.GoldIssues.Select(issue => data.Codebook.Issues[issue].Id)];
            var of = Found.Of([.. given], [.. gold]);
            all += of;
            found += IsMeasured(one) ? of : default;
        }
        return (found, all);
    }

    // The places of the statements of its article that come before it.
    private static IEnumerable<int> Before(CodeExample one) =>
        Enumerable.Range(one.First, one.Number - one.First).TakeLast(IssueCoder.StatementsBack);

    private bool IsMeasured(CodeExample one) => one.Number < measured;

    // What is measured counts twice: it was annotated with more care, and read by two.
    private IEnumerable<CodeExample> Weighted(IReadOnlyList<CodeExample> from) => from.Concat(from.Where(IsMeasured));

    private LinearModel LearnActs(IReadOnlyList<CodeExample> from) =>
        LinearLearner.Learn(Acts, [.. Weighted(from).Select(one => (one.Act, Array.IndexOf(Acts, one.GoldAct)))], ActPull, ActRounds, Rules);

    // Before anything is learnt, the words of an act speak for it, those of the cue more than those of the content.
    private static double Rules(string feature, string act) =>
        feature == "cue:" + act ? CueWeight : feature == "root-text:" + act ? RootTextWeight : feature == "text:" + act ? TextWeight : 0;

    private LinearModel LearnIssues(IReadOnlyList<CodeExample> from) => LinearLearner.Learn(
        ["about"],
        [.. Weighted(from).SelectMany(one => one.Issues.Index().Select(issue => (WithDecided(one, issue.Index, issue.Item), one.GoldIssues.Contains(issue.Index) ? 0 : -1)))],
        IssuePull,
        IssueRounds);

    // What was decided before is what the gold says of it.
    private HashSet<string> WithDecided(CodeExample one, int issue, HashSet<string> features)
    {
        string[]? Gold(int? place) => place is { } at ? [.. examples[at].GoldIssues.Select(number => data.Codebook.Issues[number].Id)] : null;
        string id = data.Codebook.Issues[issue].Id;
        return [.. features, .. one.Words.Select(word => IssueCoder.OfWord(id, word)), .. IssueCoder.Hanging(id, features, new Decided(Gold(one.Around.Before), Gold(one.Around.Parent), one.Around.SameSpeaker, [.. Before(one).Select(n => Gold(n)!)]))];
    }

    private static LinearModel With(LinearModel model, float enough, float one)
    {
        (model.Learnt(IssueCoder.Enough)[0], model.Learnt(IssueCoder.EnoughForOne)[0]) = (enough, one);
        return model;
    }

    private IEnumerable<(IReadOnlyList<CodeExample> Train, IReadOnlyList<CodeExample> Held)> Parts() => Parts(examples);

    private static IEnumerable<(IReadOnlyList<CodeExample> Train, IReadOnlyList<CodeExample> Held)> Parts(IReadOnlyList<CodeExample> examples) => Enumerable.Range(0, Folds)
        .Select(fold => ((IReadOnlyList<CodeExample>)[.. examples.Where(one => one.Group % Folds != fold)], (IReadOnlyList<CodeExample>)[.. examples.Where(one => one.Group % Folds == fold)]));
}
