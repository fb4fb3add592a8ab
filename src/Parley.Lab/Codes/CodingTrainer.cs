using System.Globalization;
using Parley.Coding;
using Parley.Coding.Acts;
using Parley.Coding.Around;
using Parley.Coding.Issues;
using Parley.Coding.Model;
using Parley.Lab.Statements;
using Parley.Text;

namespace Parley.Lab.Codes;

/// <summary>
/// <c>parley-lab train coding</c>: the weights of acts and issues, learnt from the development articles of the samples and from those written for
/// practice. First what a statement says by itself; then, of what models of the other articles say of each by itself, what stands around it (stacking,
/// Wolpert 1992). Figures come from cross-validation by articles; the test articles are not opened.
/// </summary>
internal sealed class CodingTrainer(CodingData data, IReadOnlyList<ExampleArticle> articles, TextWriter log)
{
    private const int MostMistakes = 25, Folds = 8, ActRounds = 150, IssueRounds = 120, AroundRounds = 200;

    // The best of a few by cross-validation. What is measured counts twice: it was annotated with more care.
    private const double ActPull = 5, IssuePull = 2, ActAroundPull = 3, IssueAroundPull = 1, CueWeight = 3, RootTextWeight = 1, TextWeight = 0.7, MeasuredWeight = 2;

    private static readonly float[] thresholds = [-2f, -1.6f, -1.2f, -0.8f, -0.6f, -0.4f, -0.2f, 0f, 0.2f];

    private readonly string[] acts = [.. data.Codebook.Acts.Select(act => act.Id)], issues = [.. data.Codebook.Issues.Select(issue => issue.Id)];

    public (LinearModel Acts, LinearModel Issues) Train()
    {
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{articles.Sum(one => one.Examples.Count)} statements of {articles.Count} articles, {Folds} folds; measured on {articles.Where(one => one.IsMeasured).Sum(one => one.Examples.Count)}"));
        var models = new (LinearModel Acts, LinearModel Issues)[Folds];
        Parallel.For(0, Folds, fold => models[fold] = LearnAlone([.. articles.Where(one => one.Group % Folds != fold)]));
        Weighed[] weighed = [.. articles.Select(article => Weigh(article, models[article.Group % Folds]))];
        LogActs("by themselves", weighed, models);
        Parallel.For(0, Folds, fold => LearnAround(models[fold], [.. weighed.Where(one => one.Article.Group % Folds != fold)]));
        LogActs("with what stands around", weighed, models);
        (float enough, float forOne) = Thresholds(weighed, models);
        (LinearModel Acts, LinearModel Issues) all = LearnAlone(articles);
        LearnAround(all, weighed);
        return (all.Acts, With(all.Issues, enough, forOne));
    }

    private (LinearModel Acts, LinearModel Issues) LearnAlone(IReadOnlyList<ExampleArticle> from) => (LearnActs(from), LearnIssues(from));

    private LinearModel LearnActs(IReadOnlyList<ExampleArticle> from) => LinearLearner.Learn(
        acts, [.. from.SelectMany(article => article.Examples.Select(one => new LinearExample(article.Shown.Statements[one.Place].Act, WantedActs(one), WeightOf(article))))], ActPull, ActRounds, Rules, byCounts: true);

    // Before anything is learnt, the words of an act speak for it, those of the cue more than those of the content.
    private static double Rules(string feature, string act) =>
        feature == "cue:" + act ? CueWeight : feature == "root-text:" + act ? RootTextWeight : feature == "text:" + act ? TextWeight : 0;

    private LinearModel LearnIssues(IReadOnlyList<ExampleArticle> from) => LinearLearner.Learn(
        ["about"],
        [
            .. from.SelectMany(article => article.Examples.SelectMany(one => issues.Select((id, issue) => new LinearExample(
                [.. article.Shown.Statements[one.Place].Issues[issue], .. article.Shown.Statements[one.Place].Words.Select(word => IssueCoder.OfWord(id, word))],
                [Wanted(one, issue)],
                WeightOf(article))))),
        ],
        IssuePull,
        IssueRounds);

    private static double WeightOf(ExampleArticle article) => article.IsMeasured ? MeasuredWeight : 1;

    private float[] WantedActs(CodeExample one) => [.. acts.Select(act => one.Readings.Count(reading => reading.Act == act) / (float)one.Readings.Count)];

    private static float Wanted(CodeExample one, int issue) => one.Readings.Count(reading => reading.Issues.Contains(issue)) / (float)one.Readings.Count;

    // Who writes an article finds more issues in it than who reads it, and than the samples' gold would: figures and thresholds are by the reader.
    private static HashSet<int> WantedIssues(CodeExample one) => one.Readings[^1].Issues;

    private Weighed Weigh(ExampleArticle article, (LinearModel Acts, LinearModel Issues) models)
    {
        (ActCoder ofActs, IssueCoder ofIssues) = Coders(models);
        return new Weighed(article, WeighedArticle.By(ofActs, ofIssues, article.Shown));
    }

    private (ActCoder Acts, IssueCoder Issues) Coders((LinearModel Acts, LinearModel Issues) models) =>
        (new ActCoder(data.Codebook, models.Acts), new IssueCoder(data.Codebook, models.Issues));

    private void LearnAround((LinearModel Acts, LinearModel Issues) models, IReadOnlyList<Weighed> from)
    {
        (ActCoder ofActs, IssueCoder ofIssues) = Coders(models);
        int[] all = [.. Enumerable.Range(0, ofActs.AroundNames.Length)];
        ValuedExample[] actExamples = [.. from.SelectMany(one => one.Article.Examples.Select(example =>
            new ValuedExample(all, ofActs.Values(one.By, example.Place), one.By.Acts[example.Place], WantedActs(example), WeightOf(one.Article))))];
        LinearLearner.Write(models.Acts, ofActs.AroundNames, LinearLearner.Learn(acts.Length, actExamples, ActAroundPull, AroundRounds, new double[all.Length * acts.Length]));
        string[] names = [.. IssueCoder.AroundNames, .. ofIssues.IssueNames];
        ValuedExample[] issueExamples = [.. from.SelectMany(one => one.Article.Examples.SelectMany(example => issues.Select((_, issue) => OfIssue(one, example, issue))))];
        LinearLearner.Write(models.Issues, names, LinearLearner.Learn(1, issueExamples, IssueAroundPull, AroundRounds, new double[names.Length]));
    }

    private static ValuedExample OfIssue(Weighed weighed, CodeExample example, int issue)
    {
        float[] values = new float[IssueCoder.Width + 1];
        int first = IssueCoder.Values(weighed.By, example.Place, issue, values.AsSpan(0, IssueCoder.Width));
        values[^1] = 1;
        return new ValuedExample([.. Enumerable.Range(first, IssueCoder.Width), IssueCoder.AroundNames.Length + issue], values, [weighed.By.Issues[example.Place][issue]], [Wanted(example, issue)], WeightOf(weighed.Article));
    }

    private void LogActs(string how, IReadOnlyList<Weighed> weighed, (LinearModel Acts, LinearModel Issues)[] models)
    {
        var mistakes = new Dictionary<string, int>();
        (int right, int measured, int everywhere, int sure, int sureRight, int all) = (0, 0, 0, 0, 0, 0);
        ActCoder[] coders = [.. models.Select(one => new ActCoder(data.Codebook, one.Acts))];
        foreach ((Weighed one, CodeExample example) in weighed.SelectMany(one => one.Article.Examples.Select(example => (one, example))))
        {
            (string? act, CodeBasis basis) = coders[one.Article.Group % Folds].Decide(one.By, example.Place);
            string gold = example.Readings[0].Act;
            int hit = act == gold ? 1 : 0;
            (all, everywhere) = (all + 1, everywhere + hit);
            (sure, sureRight) = basis == CodeBasis.Stated ? (sure + 1, sureRight + hit) : (sure, sureRight);
            if (!one.Article.IsMeasured)
                continue;
            (measured, right) = (measured + 1, right + hit);
            if (hit == 0)
                mistakes[$"{gold} -> {act}"] = mistakes.GetValueOrDefault($"{gold} -> {act}") + 1;
        }
        log.WriteLine($"act, cross-validated, {how}: {new Share(right, measured)}, with those for practice {new Share(everywhere, all)}");
        log.WriteLine($"of all, act without doubt {new Share(sureRight, sure)}, in doubt {new Share(everywhere - sureRight, all - sure)}");
        foreach ((string mistake, int count) in mistakes.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(MostMistakes))
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,4}  {mistake}"));
    }

    // The best on what is measured and on all, one as much as the other.
    private (float Enough, float One) Thresholds(IReadOnlyList<Weighed> weighed, (LinearModel Acts, LinearModel Issues)[] models)
    {
        IssueCoder[] coders = [.. models.Select(one => new IssueCoder(data.Codebook, one.Issues))];
        (Found best, Found all, float enough, float forOne) = (default, default, 0, 0);
        foreach (float threshold in thresholds)
        {
            foreach (float one in thresholds.Where(one => one <= threshold))
            {
                foreach ((_, LinearModel model) in models)
                    With(model, threshold, one);
                (Found found, Found everywhere) = (default, default);
                foreach (Weighed article in weighed)
                {
                    Found of = Score(article, coders[article.Article.Group % Folds]);
                    (found, everywhere) = (article.Article.IsMeasured ? found + of : found, everywhere + of);
                }
                if (found.F1 + everywhere.F1 > best.F1 + all.F1)
                    (best, all, enough, forOne) = (found, everywhere, threshold, one);
            }
        }
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"issues, cross-validated: {best}, with those for practice {all}, enough {enough}, enough for one {forOne}"));
        return (enough, forOne);
    }

    private Found Score(Weighed weighed, IssueCoder coder)
    {
        Found found = default;
        foreach (CodeExample one in weighed.Article.Examples)
            found += Found.Of([.. coder.Decide(weighed.By, one.Place)], [.. WantedIssues(one).Select(issue => issues[issue])]);
        return found;
    }

    private static LinearModel With(LinearModel model, float enough, float one)
    {
        (model.Learnt(IssueCoder.Enough)[0], model.Learnt(IssueCoder.EnoughForOne)[0]) = (enough, one);
        return model;
    }

    /// <summary>An article, and what models of the other articles say of each of its statements by itself.</summary>
    private sealed record Weighed(ExampleArticle Article, WeighedArticle By);
}
