using Parley.Lab.Attributions;
using Parley.Lab.Corpora;
using Parley.Networks;
using Parley.Text;

namespace Parley.Lab.Tests.Attributions;

public class AttributionCommandTests
{
    private const string Text = "Ann Beck said that the port is closed.\n\nFour boats lay in it on Monday.";

    [Theory]
    [InlineData(2, "--models needs --language. See: parley-lab --help", "--models", ".")]
    [InlineData(2, "Argument 'test' not recognized. Must be one of:", "--part", "test")]
    [InlineData(1, "no file 'german-quotes/dev.jsonl.gz' in '", "--language", "de")]
    [InlineData(1, "'one_1' has another text than the gold of 'one:1'; read the corpus's texts with --as-is", "--language", "en", "--predictions", "other")]
    public void A_mistake_is_told(int code, string expected, params string[] args)
    {
        using InventedCorpora corpora = Corpora();
        string other = corpora.WritePredictions("one_1", Text + "\n");
        (int found, string output, string errors) = Lab.Run(["eval", "attribution", "--data", corpora.Path, .. args.Select(arg => arg == "other" ? other : arg)]);
        Assert.Equal(code, found);
        Assert.StartsWith("parley-lab: " + expected, errors.Replace("some/one_1.txt", "one_1", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_predictions_the_reader_reads()
    {
        using InventedCorpora corpora = Corpora();
        FigurePage page = FigurePage.Of("eval", "attribution", "--language", "en", "--data", corpora.Path, "--details");
        Assert.Equal("1.000 1.000 1.000", page["exact spans: content"]);
        Assert.Equal("1 1.000 1.000 1.000", page["by rule: learned/cue"]);
    }

    [Fact]
    public void Without_a_prediction_nothing_was_found()
    {
        using InventedCorpora corpora = Corpora();
        FigurePage page = FigurePage.Of("eval", "attribution", "--language", "en", "--data", corpora.Path, "--details", "--predictions", corpora.WritePredictions("two", "Nothing."));
        Assert.Equal("1, 1 of them without a prediction", page["en: articles"]);
        Assert.Equal("0.000 0.000 0.000", page["attributions: content and source"]);
        Assert.Equal("1", page["cues missed: said"]);
    }

    [Fact]
    public void What_a_model_has_seen_it_is_not_scored_on()
    {
        using InventedCorpora corpora = Corpora();
        string file = Path.Combine(corpora.Path, "polnear", "polnear-dev.jsonl.gz");
        Language language = new("en", new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<string, ReadOnlyMemory<byte>>
        {
            ["attribution"] = ModelFile.Write("any-1", new Dictionary<string, string>([TrainingFiles.Fact(file)]), new Dictionary<string, byte[]>()),
        });
        Assert.StartsWith(
            "en/attribution: the model was trained on 'polnear-dev.jsonl.gz'",
            Assert.Throws<FormatException>(() => AttributionCorpus.RequireUnseen(file, [language])).Message,
            StringComparison.Ordinal);
    }

    private static InventedCorpora Corpora()
    {
        var corpora = new InventedCorpora();
        corpora.Write("polnear/polnear-dev.jsonl.gz", InventedCorpora.Gold(Text, ("Ann Beck", "said", "that the port is closed")));
        return corpora;
    }
}
