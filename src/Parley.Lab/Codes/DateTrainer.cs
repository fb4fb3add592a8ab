using System.Globalization;
using Parley.Coding;
using Parley.Coding.Model;
using Parley.Coding.Utterances;
using Parley.Lab.Statements;
using Parley.Text;

namespace Parley.Lab.Codes;

/// <summary>
/// The weights of dates. First of what the gold says of the statements before; then of what was decided of them, each article by the model of
/// the others: else the model trusts what was decided as it may trust the gold. So all figures are of articles that the model has not seen.
/// </summary>
/// <param name="articles">The first ones are those on which figures are told apart.</param>
/// <param name="measured">How many of them.</param>
internal sealed class DateTrainer(CodingData data, IReadOnlyList<Language> languages, IReadOnlyList<CodeArticle> articles, int measured, TextWriter log)
{
    private const int Passes = 2, Folds = 6, Rounds = 150;

    // The best of a few by cross-validation.
    private const double Pull = 1, LeastNone = 0.92;

    private static readonly float[] thresholds = [-0.6f, -0.5f, -0.4f, -0.3f, -0.2f, -0.1f, 0f];

    // The last pass, by the models of the other articles.
    private IReadOnlyList<DateExample> Held { get; set; } = [];

    public LinearModel Train()
    {
        DateExample[] known = [.. Examples(articles, data.Dates, isKnown: true)];
        DateExample[] from = known;
        float enough = 0;
        for (int pass = 0; pass < Passes; pass++)
        {
            LinearModel[] models = [.. Enumerable.Range(0, Folds).Select(fold => Learn(from.Where(one => one.Article.Group % Folds != fold)))];
            DateExample[] best = [];
            foreach (float threshold in thresholds)
            {
                DateExample[] held = [.. articles.GroupBy(article => article.Group % Folds).SelectMany(fold => Examples([.. fold], With(models[fold.Key], threshold), isKnown: false))];
                Log(threshold, held);
                if (best.Length == 0 || Found(held).CompareTo(Found(best)) > 0)
                    (best, enough) = (held, threshold);
            }
            Held = best;
            from = [.. known, .. best];
        }
        Log(enough, Held);
        return With(Learn(from), enough);
    }

    /// <summary>The dates that are wrong, cross-validated: a line each, and one for each candidate.</summary>
    public IEnumerable<string> Mistakes() => Held.Where(one => one.Given != one.Gold).SelectMany(one => (IEnumerable<string>)
    [
        $"{one.Article.Name} {one.Id}: {one.Gold?.ToString() ?? "none"} -> {one.Given?.ToString() ?? "none"}{(one.Gold is not null && Place(one) < 0 ? ", no candidate" : "")}",
        .. one.Candidates.Select(candidate => $"    {candidate.Date}: {string.Join("; ", candidate.Features.Where(feature => !feature.Contains(" | ", StringComparison.Ordinal)).Order(StringComparer.Ordinal))}"),
    ]);

    // As many right dates as can be had while so many of those without a date are given none.
    private static (bool IsCareful, int Right) Found(IReadOnlyList<DateExample> held)
    {
        DateExample[] undated = [.. held.Where(one => one.Gold is null)];
        int none = Right(undated);
        bool careful = none >= LeastNone * undated.Length;
        return (careful, careful ? Right(held) - none : none);
    }

    private static int Right(IEnumerable<DateExample> examples) => examples.Count(one => one.Given == one.Gold);

    private void Log(float threshold, IReadOnlyList<DateExample> held)
    {
        HashSet<CodeArticle> first = [.. articles.Take(measured)];
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"date, enough {threshold}: {Figures(held)}; of the first folder {Figures([.. held.Where(one => first.Contains(one.Article))])}"));
    }

    private static string Figures(IReadOnlyList<DateExample> held)
    {
        DateExample[] dated = [.. held.Where(one => one.Gold is not null)], undated = [.. held.Where(one => one.Gold is null)];
        return $"{new Share(Right(dated), dated.Length)}, none where there is none {new Share(Right(undated), undated.Length)}";
    }

    private IEnumerable<DateExample> Examples(IReadOnlyList<CodeArticle> of, LinearModel model, bool isKnown)
    {
        var coder = new StatementCoder(languages, data with { Dates = model });
        return of.SelectMany(article => Examples(article, coder, isKnown));
    }

    private static IEnumerable<DateExample> Examples(CodeArticle article, StatementCoder coder, bool isKnown)
    {
        IReadOnlyList<Shown> shown = coder.Show(article.Text, article.Findings, isKnown ? article.GoldDates : null).Statements;
        return article.Matched.Select(pair => new DateExample(article, pair.Gold.Id, shown[pair.Place].Dates, article.GoldDates[pair.Place], shown[pair.Place].Date));
    }

    // Where the right time is not among the candidates nothing is learnt.
    private static LinearModel Learn(IEnumerable<DateExample> from) => ChoiceLearner.Learn(
        "then",
        [.. from.Select(one => (one, Right: Place(one))).Where(pair => pair.one.Gold is null || pair.Right >= 0).Select(pair => ((IReadOnlyList<HashSet<string>>)[.. pair.one.Candidates.Select(candidate => candidate.Features)], pair.Right))],
        Pull,
        Rounds);

    private static int Place(DateExample one) => one.Candidates.Index().Where(candidate => candidate.Item.Date == one.Gold).Select(candidate => candidate.Index).FirstOrDefault(-1);

    private static LinearModel With(LinearModel model, float enough)
    {
        model.Learnt(DateCoder.Enough)[0] = enough;
        return model;
    }
}
