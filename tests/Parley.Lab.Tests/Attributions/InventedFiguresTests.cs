namespace Parley.Lab.Tests.Attributions;

/// <summary>Every figure of two invented articles, reckoned by hand.</summary>
public class InventedFiguresTests
{
    private const string English = "“We won,” Ann said. Bob thinks it rained.\nHe denied “any deal” with Cora.";
    private const string German = "Beck sagt: „Nein.“\nTamm meint, dass es regnet.\nDer Hafen bleibt zu.";

    // Two of five tokens of the first content are not enough for a pair; the second has the wrong source; the third is right, but for its
    // cue; the fourth is too much; and the gold knows nothing of what lies in another.
    [Theory]
    [InlineData("en: articles", "1")]
    [InlineData("en: attributions: gold, read", "3, 4")]
    [InlineData("exact spans: content", "0.500 0.667 0.571")]
    [InlineData("exact spans: source", "0.667 0.667 0.667")]
    [InlineData("exact spans: cue", "1.000 0.667 0.800")]
    [InlineData("exact but for punctuation: content", "0.750 1.000 0.857")]
    [InlineData("tokens: content", "0.909 0.769 0.833")]
    [InlineData("tokens: source", "1.000 0.667 0.800")]
    [InlineData("attributions: content and source", "0.250 0.333 0.286")]
    [InlineData("attributions: content only", "0.500 0.667 0.571")]
    [InlineData("attributions: source, given the content", "0.500 (1/2)")]
    [InlineData("recall by form: direct", "1 0.000 0.000 0.400")]
    [InlineData("recall by form: mixed", "1 1.000 1.000 1.000")]
    [InlineData("recall by form: indirect", "1 1.000 0.000 1.000")]
    public void Of_English(string row, string figures)
    {
        using var corpora = new InventedCorpora();
        corpora.Write("polnear/polnear-dev.jsonl.gz", InventedCorpora.Gold(English, ("Ann", "said", "“We won,”"), ("Bob", "thinks", "it rained"), ("He", "denied", "“any deal” with Cora")));
        string predictions = corpora.WritePredictions(
            "one_1",
            English,
            InventedCorpora.Read(English, "direct", "speech", "Ann", "said", "We won"),
            InventedCorpora.Read(English, "indirect", "thought", "Ann", "thinks", "it rained"),
            InventedCorpora.Read(English, "mixed", "speech", "He", "", "“any deal” with Cora"),
            InventedCorpora.Read(English, "reported", "speech", "", "", "Bob"),
            InventedCorpora.Read(English, "reported", "speech", "", "", "deal", parent: "a"));
        Assert.Equal(figures, FigurePage.Of("eval", "attribution", "--language", "en", "--data", corpora.Path, "--predictions", predictions)[row]);
    }

    // Of four tokens of the first quotation two are found, which makes its frame one token too long; the second has no speaker and the
    // wrong medium; the third is missing, and something else is there.
    [Theory]
    [InlineData("de: attributions: gold, read", "3, 3")]
    [InlineData("mean over pairs and parts: messages", "0.667 0.500 0.571")]
    [InlineData("mean over pairs and parts: roles", "0.950 0.833 0.888")]
    [InlineData("mean over pairs and parts: joint", "0.844 0.722 0.778")]
    [InlineData("mean over pairs and parts: roles without frame", "1.000 0.750 0.857")]
    [InlineData("mean over pairs and parts: joint without frame", "0.833 0.643 0.726")]
    [InlineData("mean over pairs and parts: addressee", "0.000 0.000 0.000")]
    [InlineData("mean over pairs and parts: frame", "0.875 1.000 0.933")]
    [InlineData("mean over pairs and parts: speaker", "1.000 0.500 0.667")]
    [InlineData("exact contents: all tokens", "0.333 0.333 0.333")]
    [InlineData("exact contents: but for punctuation", "0.667 0.667 0.667")]
    [InlineData("labels of the pairs: form (type)", "0.667 0.667 0.667")]
    [InlineData("labels of the pairs: STWR (medium)", "0.333 0.333 0.333")]
    [InlineData("recall by type: Direct", "1 1.000 0.000 0.500")]
    [InlineData("recall by type: Indirect", "1 1.000 1.000 1.000")]
    [InlineData("recall by type: Reported", "0 0.000 0.000 0.000")]
    [InlineData("recall by type: IndirectFreeIndirect", "1 0.000 0.000 0.000")]
    [InlineData("of those found: speaker, any token", "0.500 (1/2)")]
    [InlineData("of those found: no speaker, none given", "-")]
    [InlineData("of those found: kind", "1.000 (2/2)")]
    [InlineData("of those found: medium", "0.500 (1/2)")]
    public void Of_German(string row, string figures)
    {
        using var corpora = new InventedCorpora();
        corpora.Write("german-quotes/dev.jsonl.gz", InventedCorpora.German(
            German,
            ("Direct", "Speech", "Beck", "sagt", "Beck sagt:", "„Nein.“"),
            ("Indirect", "Thought", "Tamm", "meint", "Tamm meint,", "dass es regnet"),
            ("IndirectFreeIndirect", "SW", "", "", "", "Der Hafen bleibt zu.")));
        string predictions = corpora.WritePredictions(
            "1",
            German,
            InventedCorpora.Read(German, "direct", "speech", "Beck", "sagt", "Nein."),
            InventedCorpora.Read(German, "indirect", "speech", "", "meint", "dass es regnet"),
            InventedCorpora.Read(German, "reported", "writing", "", "", "Beck"));
        Assert.Equal(figures, FigurePage.Of("eval", "attribution", "--language", "de", "--data", corpora.Path, "--predictions", predictions)[row]);
    }
}
