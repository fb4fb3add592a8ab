using System.Globalization;
using Parley.Attributing;
using Parley.Attributing.Learned;
using Parley.Lab.Commands;
using Parley.Lab.Corpora;
using Parley.Lab.Training;
using Parley.Networks;
using Parley.Reading;
using Parley.Tagging;
using Parley.Text;

namespace Parley.Lab.Attributing;

/// <summary>Corpora to the model of a language's attributions.</summary>
internal sealed class AttributionTrainer
{
    // Any number but 0 keeps the words of the language that helps apart.
    private const ulong OtherLanguage = 77;

    private readonly AttributionRecipe recipe;
    private readonly TrainingJob job;
    private readonly AttributionNetwork network;
    private readonly ulong[] tokenFeatures, pairFeatures;
    private readonly List<GoldSegment> own, help;
    private readonly HashSet<int> ownRows, ownPairs;

    private AttributionTrainer(TrainingJob job, AttributionRecipe recipe)
    {
        (this.job, this.recipe) = (job, recipe);
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(LanguageFolder.Default);
        var tagger = new Tagger(languages, Depth.Syntax);
        var finder = new AttributionFinder(languages);
        SegmentMaker? Maker(GoldText text, ulong language) =>
            finder.Surround(Tag(tagger, text)) is { } around ? new SegmentMaker(text, around, language) : null;
        List<SegmentMaker> Makers(IEnumerable<GoldText> texts, ulong language) =>
            [.. texts.Take(job.Sample ?? int.MaxValue).AsParallel().AsOrdered().Select(text => Maker(text, language)).OfType<SegmentMaker>()];
        List<SegmentMaker> mine = Makers(recipe.Texts(job.Data, job.Language, job.Final), 0), helping = Makers(recipe.Helping(job.Data), OtherLanguage);
        Dictionary<ulong, int> ofTokens = [], ofPairs = [];
        foreach (SegmentMaker maker in mine.Concat(helping))
            maker.Count(ofTokens, ofPairs);
        tokenFeatures = FeatureCounter.Frequent(ofTokens, recipe.Options.LeastCount);
        pairFeatures = FeatureCounter.Frequent(ofPairs, recipe.Options.LeastCount * 10);
        var tokens = new FeatureTable(tokenFeatures);
        var pairs = new FeatureTable(pairFeatures);
        own = [.. mine.SelectMany(maker => maker.Make(tokens, pairs))];
        help = [.. helping.SelectMany(maker => maker.Make(tokens, pairs))];
        ownRows = [.. own.SelectMany(segment => segment.Tokens).SelectMany(rows => rows)];
        ownPairs = [.. own.SelectMany(segment => segment.Anchors).SelectMany(anchor => anchor.Pairs)];
        TrainingOptions options = recipe.Options;
        network = new AttributionNetwork(new AttributionShape(
            tokenFeatures.Length + 1, pairFeatures.Length + 1, options.Embedding, options.Tagging, options.Parsing, options.Arc, options.Label));
    }

    /// <returns>The bytes of the model.</returns>
    public static byte[] Train(TrainingJob job)
    {
        var trainer = new AttributionTrainer(job, AttributionRecipe.Of(job.Language));
        trainer.Run();
        return trainer.Write();
    }

    private static TaggedText Tag(Tagger tagger, GoldText text) => tagger.Tag(new Article(text.Id, text.Text) { StatedLanguage = text.Language });

    private void Run()
    {
        int epochs = recipe.Options.Epochs, weights = network.Parameters.Sum(one => one.Values.Length);
        job.Log.WriteLine($"{own.Count} segments, {help.Count} that help, {tokenFeatures.Length} features of tokens, {pairFeatures.Length} of pairs, {weights} weights");
        var learner = new AttributionLearner(network, recipe.Options);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            learner.Epoch([.. own, .. Helping(epoch)], (double)epoch / epochs, (epoch + 1.0) / epochs);
            job.Log.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"epoch {epoch + 1} of {epochs}: losses of anchors {learner.Losses[0]:F4}, parts {learner.Losses[1]:F4}"));
        }
    }

    // As many as the language has of its own, the next ones in each pass.
    private IEnumerable<GoldSegment> Helping(int epoch) =>
        Enumerable.Range(0, Math.Min(own.Count, help.Count)).Select(i => help[(int)((((long)epoch * own.Count) + i) % help.Count)]);

    private byte[] Write()
    {
        List<KeyValuePair<string, string>> facts = [.. recipe.Files(job.Final).Select(file => TrainingFiles.Fact(job.Data.File(file)))];
        if (recipe.Help is { } helping)
            facts.Add(TrainingFiles.Fact(job.Data.File(helping)));
        if (recipe.SampleWeight > 0)
            facts.Add(TrainingFiles.Fact(AttributionRecipe.Samples, recipe.SampleLines(job.Language)));
        facts.AddRange(recipe.Thresholds.Select(pair => KeyValuePair.Create(AttributionModel.ThresholdFact + pair.Key, pair.Value.ToString(CultureInfo.InvariantCulture))));
        facts.Add(new(AttributionModel.LanguageFact, job.Language));
        facts.Add(new("part", job.Final ? "training and development" : "training"));
        (Parameter embeddings, ulong[] tokens) = Kept(network.Embeddings, tokenFeatures, ownRows);
        (Parameter pairTable, ulong[] pairs) = Kept(network.PairTable, pairFeatures, ownPairs);
        var pruned = new AttributionNetwork(network.Shape with { Features = tokens.Length + 1, Pairs = pairs.Length + 1 });
        foreach ((Parameter from, Parameter to) in network.Parameters.Zip(pruned.Parameters).Skip(2))
            from.Values.CopyTo(to.Values, 0);
        embeddings.Values.CopyTo(pruned.Embeddings.Values, 0);
        pairTable.Values.CopyTo(pruned.PairTable.Values, 0);
        return AttributionModel.Write(pruned, tokens, pairs, facts.ToDictionary(StringComparer.Ordinal));
    }

    // Rows that no text of the language has need not be shipped.
    private static (Parameter Table, ulong[] Features) Kept(Parameter table, ulong[] features, HashSet<int> used)
    {
        int[] kept = [.. used.Where(row => row > 0).Order()];
        var pruned = new Parameter(kept.Length + 1, table.Columns);
        for (int i = 0; i < kept.Length; i++)
            table.Values.AsSpan(kept[i] * table.Columns, table.Columns).CopyTo(pruned.Values.AsSpan((i + 1) * table.Columns));
        return (pruned, [.. kept.Select(row => features[row - 1])]);
    }
}
