using System.Globalization;
using Parley.Lab.Commands;
using Parley.Lab.Corpora;
using Parley.Lab.Lemmas;
using Parley.Lab.Treebanks;
using Parley.Reading;
using Parley.Tagging.Grammar;
using Parley.Tagging.Lexicons;
using Parley.Networks;
using Parley.Text;

namespace Parley.Lab.Training;

/// <summary>Corpora to the model of a language's grammar.</summary>
internal sealed class GrammarTrainer
{
    // What a treebank of another language says in the same way.
    private static readonly string[] shared = [LabelSet.UposName, "VerbForm", "Number", "Tense", "Person", "PronType"];

    // Any number but 0 keeps the letters of the second language apart.
    private const ulong OtherLanguage = 77;

    private static readonly string[] Losses = ["tags", "heads", "relations", "names"];

    private readonly Recipe recipe;
    private readonly TrainingJob job;
    private readonly Lexicon lexicon;
    private readonly string dictionary;
    private readonly LabelSet labels;
    private readonly GrammarNetwork network;
    private readonly ulong[] features;
    private readonly Example[] own, help;
    private readonly List<Sample> samples;
    private readonly HashSet<int> rows;

    /// <param name="taught">What teachers read in raw text.</param>
    private GrammarTrainer(TrainingJob job, Recipe recipe, byte[] dictionary, List<Sample> taught)
    {
        (this.job, this.recipe, this.dictionary) = (job, recipe, GrammarModel.Fingerprint(dictionary));
        lexicon = Lexicon.Load(dictionary, "lexicon.model");
        samples = recipe.Own(job.Data, job.Final);
        List<Sample> helping = recipe.Help(job.Data);
        if (job.Sample is { } most)
            (samples, helping, taught) = ([.. samples.Take(most)], [.. helping.Take(most)], [.. taught.Take(most)]);

        // Features that only the second language has are learnt, but get no row in the model that is written.
        var counts = new Dictionary<ulong, int>();
        var counter = new FeatureCounter(new WordFeatures(lexicon, Lists(job.Language)), counts);
        FeatureCounter helpCounter = recipe.Second is { } second ? new FeatureCounter(new WordFeatures(null, Lists(second), OtherLanguage), counts) : counter;
        counter.Count(samples.Concat(taught).SelectMany(sample => sample.Forms));
        helpCounter.Count(helping.SelectMany(sample => sample.Forms));
        features = FeatureCounter.Frequent(counts, recipe.Options.LeastCount);
        var table = new FeatureTable(features);
        labels = LabelMaker.Of([.. GoldWords()]);
        TrainingOptions options = recipe.Options;
        network = new GrammarNetwork(new NetworkShape(
            features.Length + 1, options.Embedding, options.Tagging, options.Parsing, options.Arc, options.Label,
            labels.Tags, labels.Relations.Length, LabelSet.NameLabels));
        own = [.. samples.Select(new ExampleMaker(counter, table, labels, null, 1).Of)];
        help = [.. helping.Select(new ExampleMaker(helpCounter, table, labels, recipe.Second is null ? null : shared, options.HelpWeight).Of)];
        Example[] learnt = [.. taught.Select(new ExampleMaker(counter, table, labels, null, options.HelpWeight).Of)];
        rows = [.. own.Concat(learnt).SelectMany(example => example.Features).SelectMany(row => row), .. Shared(helping, help)];
        help = [.. help, .. learnt];
        new Random(options.Seed).Shuffle(help);
    }

    /// <summary>Trains as the language's recipe says.</summary>
    /// <param name="lexicon">The bytes of the language's dictionary.</param>
    /// <returns>The bytes of the model.</returns>
    public static byte[] Train(TrainingJob job, byte[] lexicon) => Train(job, Recipe.Of(job.Language), lexicon);

    public static byte[] Train(TrainingJob job, Recipe recipe, byte[] lexicon)
    {
        var taught = new List<Sample>();
        if (recipe.Raw.Count > 0)
        {
            Language[] teachers = [.. Enumerable.Range(1, recipe.Teachers).Select(n => Teacher(job, recipe.Taught(n), lexicon))];
            taught.AddRange(Teachers.Read(teachers, recipe.Raw.SelectMany(file => Corpus.Texts(job.Data.File(file)))));
        }
        var trainer = new GrammarTrainer(job, recipe, lexicon, taught);
        trainer.Run();
        return trainer.Write();
    }

    private static Language Teacher(TrainingJob job, Recipe recipe, byte[] lexicon)
    {
        byte[] grammar = Train(job, recipe, lexicon);
        Language language = LanguageFolder.LoadAll(LanguageFolder.Default).First(loaded => loaded.Code == job.Language);
        return new Language(job.Language, language.ListNames.ToDictionary(name => name, language.List), new Dictionary<string, ReadOnlyMemory<byte>>
        {
            ["lexicon"] = lexicon, ["grammar"] = grammar, ["identification"] = language.Model("identification"),
        });
    }

    private static NameLists Lists(string language) =>
        new(LanguageFolder.LoadAll(LanguageFolder.Default).First(loaded => loaded.Code == language));

    private void Run()
    {
        int epochs = recipe.Options.Epochs;
        int weights = network.Parameters.Sum(one => one.Values.Length);
        job.Log.WriteLine($"{own.Length} sentences, {help.Length} that help, {features.Length} features, {weights} weights");
        var trainer = new NetworkTrainer(network, labels, recipe.Options);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            trainer.Epoch([.. Epoch(epoch)], (double)epoch / epochs, (epoch + 1.0) / epochs);
            string losses = string.Join(", ", Losses.Zip(trainer.Losses, (name, loss) => string.Create(CultureInfo.InvariantCulture, $"{name} {loss:F3}")));
            job.Log.WriteLine($"epoch {epoch + 1} of {epochs}: losses of {losses}");
        }
    }

    // All own sentences, and the next ones of those that help.
    private IEnumerable<Example> Epoch(int epoch)
    {
        IEnumerable<Example> all = Enumerable.Repeat(own, recipe.Times).SelectMany(one => one);
        int extra = Math.Min(recipe.Extra, help.Length);
        return all.Concat(Enumerable.Range(0, extra).Select(i => help[(int)(((long)epoch * extra + i) % help.Length)]));
    }

    private IEnumerable<GoldWord> GoldWords() => samples.Where(sample => sample.Words is not null).SelectMany(sample => sample.Words!);

    private byte[] Write()
    {
        var facts = recipe.Files(job.Final).Distinct().Select(file => TrainingFiles.Fact(job.Data.File(file))).ToDictionary(StringComparer.Ordinal);
        facts[GrammarModel.LanguageFact] = job.Language;
        facts[GrammarModel.DictionaryFact] = dictionary;
        facts["part"] = job.Final ? "training and development" : "training";
        byte[] lemmas = LemmaTrainer.Train(samples.Where(sample => sample.Words is not null).Select(AsTreebank), lexicon);
        (GrammarNetwork pruned, ulong[] kept) = Prune();
        return GrammarModel.Write(pruned, labels, kept, LabelMaker.Allowed(GoldWords(), labels), new Dictionary<string, byte[]> { ["lemmas"] = lemmas }, facts);
    }

    private static GoldSentence AsTreebank(Sample sample) => new("", "", false, sample.Words!, []);

    // Words that are the same in both languages: all but those in lower case.
    private static IEnumerable<int> Shared(List<Sample> samples, Example[] examples) =>
        samples.Zip(examples).SelectMany(pair => pair.First.Forms.Zip(pair.Second.Features, (form, row) => char.IsLower(form[0]) ? 0 : row[0]));

    // Rows that no word of the language has need not be shipped.
    private (GrammarNetwork Network, ulong[] Features) Prune()
    {
        int[] kept = [.. rows.Where(row => row > 0).Order()];
        var pruned = new GrammarNetwork(network.Shape with { Features = kept.Length + 1 });
        foreach ((Parameter from, Parameter to) in network.Parameters.Zip(pruned.Parameters).Skip(1))
            from.Values.CopyTo(to.Values, 0);
        int width = network.Embeddings.Columns;
        for (int i = 0; i < kept.Length; i++)
            network.Embeddings.Values.AsSpan(kept[i] * width, width).CopyTo(pruned.Embeddings.Values.AsSpan((i + 1) * width));
        return (pruned, [.. kept.Select(row => features[row - 1])]);
    }
}
