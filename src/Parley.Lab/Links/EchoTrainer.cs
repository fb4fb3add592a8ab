using System.Globalization;
using Parley.Coding.Model;
using Parley.Ingesting;
using Parley.Lab.Attributing;
using Parley.Lab.Codes;
using Parley.Lab.Statements;
using Parley.Linking;
using Parley.Linking.Echoes;
using Parley.Linking.Sketching;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Lab.Links;

/// <summary>
/// <c>parley-lab train echoes</c>: what the signs weigh by which one statement is told in two articles, learnt from crises that several papers report and whose
/// statements carry keys. Figures are told for each crisis by weights that were learnt from the others. Test articles are not opened.
/// </summary>
internal sealed class EchoTrainer
{
    private const double Pull = 2;

    // Of two thresholds that are as good the stricter is taken. In echoes found: a link of two things that are said costs as much as five are worth, one that nobody planned, which may be right, as much as one.
    private const double WrongCost = 5, UnplannedCost = 1;
    private const int Rounds = 150;

    // A concept that stands in so few statements is as rare as one that stands in none.
    private const int FewestStatements = 2;

    private static readonly float[] thresholds = [-1.5f, -1.25f, -1f, -0.75f, -0.5f, -0.25f, 0f, 0.25f, 0.5f, 0.75f, 1f, 1.5f];

    private readonly IReadOnlyList<Crisis> crises;
    private readonly Dictionary<string, float> rarities;
    private readonly TextWriter log;

    /// <param name="folders">Each holds a crisis: articles/, gold/, actors.json, corpus.json.</param>
    /// <param name="practice">By whose statements concepts are rare.</param>
    public EchoTrainer(IReadOnlyList<string> folders, string practice, TextWriter log)
    {
        this.log = log;
        IReadOnlyList<SampleCorpus> corpora = [.. folders.Select(folder => SampleCorpus.Read(folder, withTest: false))];
        rarities = Rarities(practice, corpora[0].Languages);
        EchoWeights weights = Weights(new LinearModel(["same"]), 0);
        crises = [.. folders.Zip(corpora, (folder, corpus) => Crisis.Of(folder, corpus, weights))];
    }

    public LinearModel Train()
    {
        (HashSet<string> Features, int Label)[][] pairs = [.. crises.Select(Pairs)];
        foreach (Crisis crisis in crises)
            log.WriteLine(Invariant($"{crisis.Name}: {crisis.Articles.Count} articles, {crisis.Together().Count()} pairs that are compared, {crisis.Articles.Average(one => one.Marks.Keys.Length):0} keys an article"));
        LinearModel[] held = [.. crises.Select((_, n) => Learn(pairs.Where((_, other) => other != n)))];
        (float enough, double most) = (0, double.NegativeInfinity);
        foreach (float threshold in thresholds)
        {
            EchoCount[] counts = [.. crises.Select((crisis, n) => crisis.Count(Weights(held[n], threshold)))];
            EchoCount sum = counts.Aggregate((one, other) => one + other);
            log.WriteLine(Invariant($"enough {threshold,5:0.00}: {sum}   {string.Join("   ", counts.Select((count, n) => $"{crises[n].Name} {count}"))}"));
            if (sum.Found - (WrongCost * sum.Wrong) - (UnplannedCost * sum.Unplanned) is var value && value >= most)
                (enough, most) = (threshold, value);
        }
        log.WriteLine(Invariant($"learnt from {pairs.Sum(some => some.Length)} pairs, {pairs.Sum(some => some.Count(pair => pair.Label == 0))} of them one statement; enough {enough}"));
        LinearModel model = Learn(pairs);
        model.Learnt(EchoWeights.EnoughName)[0] = enough;
        foreach ((string concept, float rarity) in rarities)
            model.Learnt(EchoWeights.Rarity + concept)[0] = rarity;
        return model;
    }

    private static LinearModel Learn(IEnumerable<(HashSet<string>, int)[]> pairs) => LinearLearner.Learn(["same"], [.. pairs.SelectMany(some => some).Select(one => new LinearExample(one.Item1, [one.Item2 == 0 ? 1 : 0]))], Pull, Rounds);

    private EchoWeights Weights(LinearModel model, float enough)
    {
        Dictionary<string, float> numbers = model.Features.ToDictionary(name => name, model.Number);
        foreach ((string concept, float rarity) in rarities)
            numbers[EchoWeights.Rarity + concept] = rarity;
        numbers[EchoWeights.EnoughName] = enough;
        return new EchoWeights(numbers);
    }

    // Whether two statements without a key are one, nobody has said.
    private (HashSet<string> Features, int Label)[] Pairs(Crisis crisis)
    {
        EchoWeights weights = Weights(new LinearModel(["same"]), 0);
        var pairs = new List<(HashSet<string>, int)>();
        Span<int> signs = stackalloc int[EchoFeatures.Most];
        foreach ((MarkedSample one, MarkedSample other) in crisis.All())
        {
            foreach (StatementSketch statement in one.Sketch.Statements)
            {
                foreach (StatementSketch with in other.Sketch.Statements)
                {
                    string? key = one.Sample.KeyOf.GetValueOrDefault(statement.Id), otherKey = other.Sample.KeyOf.GetValueOrDefault(with.Id);
                    if ((key is null && otherKey is null) || EchoScore.Of(one.Sketch, statement, other.Sketch, with, weights) is not { IsDoubted: false } score)
                        continue;
                    var features = new HashSet<string>(StringComparer.Ordinal);
                    foreach (int sign in signs[..EchoFeatures.Of(score.Signs, signs)])
                        features.Add(EchoFeatures.Names[sign]);
                    pairs.Add((features, key == otherKey ? 0 : -1));
                }
            }
        }
        return [.. pairs];
    }

    // The logarithm of how many statements there are for one that has it, over the articles for practice.
    private Dictionary<string, float> Rarities(string practice, IReadOnlyList<Language> languages)
    {
        var finders = languages.ToDictionary(language => language.Code, language => new TermFinder(language));
        Dictionary<uint, string> names = languages.SelectMany(language => language.List(Concepts.List)).Select(line => line.Split(": ", 2)[0]).Distinct().ToDictionary(Concepts.Id);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int statements = 0;
        foreach ((string text, GoldArticle gold) in GoldCorpora.PracticeFolders(practice).SelectMany(Articles))
        {
            var points = new CodePoints(text);
            foreach (GoldStatement one in gold.Statements)
            {
                statements++;
                foreach (uint concept in finders[gold.Language!].Meanings(finders[gold.Language!].Read(text, [.. one.Content.Select(span => points.ToUtf16(new TextSpan(span.Start, span.End)))])))
                {
                    if (names.TryGetValue(concept, out string? name))
                        counts[name] = counts.GetValueOrDefault(name) + 1;
                }
            }
        }
        float Rarity(int count) => MathF.Log(statements / (float)Math.Max(FewestStatements, count));
        log.WriteLine(Invariant($"{counts.Count} concepts in {statements} statements"));
        return counts.Select(pair => (pair.Key, Rarity(pair.Value))).Append((EchoWeights.Others, Rarity(0))).ToDictionary();
    }

    private static IEnumerable<(string Text, GoldArticle Gold)> Articles(string folder) =>
        StatementFiles.Gold(Path.Combine(folder, "gold")).Select(gold => (File.ReadAllText(Path.Combine(folder, "articles", gold.File)), gold));
}

/// <summary>An article of a crisis, as it is compared.</summary>
internal sealed record MarkedSample(LinkedSample Sample, ArticleMarks Marks, ArticleSketch Sketch);

/// <summary>What is linked of what is planned.</summary>
internal readonly record struct EchoCount(int Found, int Planned, int Wrong, int Unplanned)
{
    public static EchoCount operator +(EchoCount a, EchoCount b) => new(a.Found + b.Found, a.Planned + b.Planned, a.Wrong + b.Wrong, a.Unplanned + b.Unplanned);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Found}/{Planned} -{Wrong} ?{Unplanned}");
}

/// <summary>A crisis that several articles tell, as it was read.</summary>
internal sealed record Crisis(string Name, SampleCorpus Corpus, IReadOnlyList<MarkedSample> Articles)
{
    public static Crisis Of(string folder, SampleCorpus corpus, EchoWeights weights)
    {
        var linker = new ArticleLinker(corpus.Languages, corpus.Coding.Actors.ToDirectory(), corpus.Coding.Codebook.OtherIssue, weights);
        return new Crisis(Path.GetFileName(folder), corpus, [.. corpus.Articles.Select(one => (one, Marks: linker.Mark(one.Reading)))
            .Select(one => new MarkedSample(one.one, one.Marks, SketchText.Read(one.Marks.ArticleId, one.Marks.Sketch)))]);
    }

    /// <summary>Pairs of articles that have a key in common: the others are never compared.</summary>
    public IEnumerable<(MarkedSample One, MarkedSample Other)> Together() => Articles.SelectMany((one, n) => Articles.Take(n).Where(other => other.Marks.Keys.Intersect(one.Marks.Keys).Any()).Select(other => (one, other)));

    /// <summary>All pairs.</summary>
    public IEnumerable<(MarkedSample One, MarkedSample Other)> All() => Articles.SelectMany((one, n) => Articles.Take(n).Select(other => (one, other)));

    public EchoCount Count(EchoWeights weights)
    {
        EchoLink[] links = [.. Together().SelectMany(pair => EchoFinder.Find(pair.One.Sketch, pair.Other.Sketch, weights)).Select(echo => echo.Link).OfType<EchoLink>()];
        return EchoFigures.Count(Corpus, links, isTest: false);
    }
}
