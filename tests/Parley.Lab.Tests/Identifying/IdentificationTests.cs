using Parley.Lab.Commands;
using Parley.Lab.Corpora;
using Parley.Lab.Identifying;
using Parley.Tagging.Identifying;
using Parley.Networks;
using Xunit.Abstractions;

namespace Parley.Lab.Tests.Identifying;

public sealed class IdentificationTests : IDisposable
{
    private static readonly string[] german = ["Die Brücke ist zu.", "Der Rat hat kein Geld.", "Wir gehen nicht zum See.", "Das Haus ist alt."];
    private static readonly string[] english = ["The bridge is closed.", "The council has no money.", "We do not go to the lake.", "That house is old."];

    private readonly TemporaryFolder folder = new();
    private readonly ITestOutputHelper log;

    public IdentificationTests(ITestOutputHelper log)
    {
        this.log = log;
        folder.Write("langid/de.txt", [.. Enumerable.Repeat(german, 20).SelectMany(lines => lines)]);
        folder.Write("langid/en.txt", [.. Enumerable.Repeat(english, 20).SelectMany(lines => lines)]);
    }

    [Fact]
    public void The_same_data_give_the_same_bytes() => Assert.Equal(Train(), Train());

    [Fact]
    public void A_sample_is_another_model() => Assert.NotEqual(Train(), Train(sample: 8));

    [Theory]
    [InlineData("de", "Der See ist alt.")]
    [InlineData("en", "The lake is old.")]
    [InlineData(null, "Ω")]
    public void Tells_what_it_was_trained_on(string? expected, string sentence) =>
        Assert.Equal(expected, new LanguageIdentifier(Train()).Identify(sentence).Code);

    [Fact]
    public void Names_the_hashes_of_what_it_has_seen()
    {
        IReadOnlyDictionary<string, string> facts = Facts(final: false), final = Facts(final: true);
        Assert.Equal(["train:langid/de.txt, first lines", "train:langid/en.txt, first lines"], facts.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(4, final.Count);
        Assert.All(final.Values, hash => Assert.Equal(64, hash.Length));
    }

    [Fact]
    public void Is_scored_on_the_rest_and_not_if_it_has_seen_it()
    {
        Assert.Equal(0, Run("train", "identification", "--data", folder.Path, "--output", folder.Path).Code);
        (int code, string output, string errors) = Run("eval", "identification", "--data", folder.Path, "--models", folder.Path);
        Assert.Equal((0, ""), (code, errors));
        Assert.EndsWith("all  sentences 40  right 1.0000  mean of the languages 1.0000\n", output, StringComparison.Ordinal);

        Assert.Equal(0, Run("train", "identification", "--final", "--data", folder.Path, "--output", folder.Path).Code);
        (code, output, errors) = Run("eval", "identification", "--data", folder.Path, "--models", folder.Path);
        Assert.Equal((1, ""), (code, output));
        Assert.Matches("^parley-lab: the model was trained on 'langid/de.txt, rest' .*\n$", errors);
    }

    [Fact]
    public void Paragraphs_of_articles_that_are_mistaken_are_shown()
    {
        string text = string.Join(' ', Enumerable.Repeat(german, 3).SelectMany(lines => lines)) + "\\n" + string.Join(' ', Enumerable.Repeat(english, 3).SelectMany(lines => lines)) + "\\nkurz";
        string articles = folder.Write("a.jsonl", $$"""{"text": "{{text}}"}""");
        Run("train", "identification", "--data", folder.Path, "--output", folder.Path);
        string output = Run("eval", "identification", "--data", folder.Path, "--models", folder.Path, "--articles", $"de={articles}").Output;
        Assert.Contains("a.jsonl  paragraphs of 20 words and more 2  mistaken 1\n  en: The bridge", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_that_it_has_not_seen_are_told_in_thirty_languages()
    {
        if (Shared.Find("data/grammar") is not { } corpora)
        {
            log.WriteLine("skipped: the language samples are not beside the repository");
            return;
        }
        var data = new CorpusFolder(corpora);
        var identifier = new LanguageIdentifier(IdentificationTrainer.Train(new TrainingJob(data, "identification", false, null, TextWriter.Null)));
        var confusions = new Confusions();
        foreach (Samples samples in Samples.Of(data))
            confusions.Add(samples.Code, samples.Rest, identifier);
        Assert.InRange(confusions.Right, 0.95, 1);
        Assert.InRange(confusions.Mean, 0.95, 1);
        Assert.All((string[])["de", "en"], code => Assert.InRange(confusions.Share(code), 0.99, 1));
    }

    public void Dispose() => folder.Dispose();

    private byte[] Train(bool final = false, int? sample = null) =>
        IdentificationTrainer.Train(new TrainingJob(new CorpusFolder(folder.Path), "identification", final, sample, TextWriter.Null));

    private IReadOnlyDictionary<string, string> Facts(bool final) => ModelFile.Read(Train(final), "a", LanguageModel.Kind).Facts;

    private static (int Code, string Output, string Errors) Run(params string[] args) => Lab.Run(args);
}
