using Parley.Lab.Statements;

namespace Parley.Lab.Tests.Statements;

public class StatementScoreTests
{
    private static readonly GoldArticle Gold = new(
        "a.txt",
        "en",
        [
            Said("s01", [new(0, 10)], ["Anna Lee"], "direct", "demand") with
            {
                Source = [new(12, 16)], Issues = ["sanctions", "economy"], Via = ["TP"], Date = "2031-01-02",
            },
            Said("s02", [new(20, 30), new(40, 50)], null, "reported", "state") with { Issues = [], Condition = [new(60, 70)] },
        ],
        new Dictionary<string, IReadOnlyList<string>>());

    [Fact]
    public void All_right()
    {
        StatementScore score = StatementScore.Of(Gold, Read(
            new ReadStatement(Spans((0, 10)), new ReadSource([new(12, 16)], "lee", null, ["tp"]), "direct", "speech", "demand", ["economy", "sanctions"], null, "2031-01-02"),
            new ReadStatement(Spans((20, 30), (40, 50)), null, "reported", "speech", "state", [], Spans((60, 70)), null)));
        Assert.Equal((1, 1, 1), (score.Statements.F1, score.AndSpeaker.F1, score.Content.F1));
        Assert.All(score.Fields.Values, share => Assert.Equal(share.All, share.Right));
        Assert.Equal(1, score.Issues.F1);
        Assert.Empty(score.Mistakes);
    }

    // Five of ten characters are a match (F1 0.667), six of twenty none (0.46); the third is too much.
    [Fact]
    public void Half_right()
    {
        StatementScore score = StatementScore.Of(Gold, Read(
            new ReadStatement(Spans((0, 5)), new ReadSource([new(100, 104)], "Bo", null, null), "indirect", "speech", "demand", ["economy"], null, null),
            new ReadStatement(Spans((20, 26)), null, null, null, null, null, null, null),
            new ReadStatement(Spans((80, 90)), null, null, null, null, null, null, null)));
        Assert.Equal(new Found(1, 3, 2), score.Statements);
        Assert.Equal(0, score.AndSpeaker.Both);
        Assert.Equal(new Found(11, 21, 30), score.Content);
        Assert.Equal(new Found(1, 1, 2), score.Issues);
        Assert.Equal(new Share(0, 1), score.Fields["source span"]);
        Assert.Equal(new Share(0, 1), score.Fields["via recall"]);
        Assert.Equal(new Share(0, 1), score.Fields["condition recall over all"]);
        Assert.Equal(["kind: direct -> indirect", "speaker: Anna Lee -> Bo"], score.Mistakes.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_careful_coders_differ_neither_finding_nor_missing_counts()
    {
        GoldArticle gold = Gold with { Statements = [Gold.Statements[0] with { Note = "BORDERLINE: a nickname" }] };
        Assert.Equal(new Found(0, 0, 0), StatementScore.Of(gold, Read()).Statements);
        Assert.Equal(new Found(0, 0, 0), StatementScore.Of(gold, Read(
            new ReadStatement(Spans((0, 10)), null, null, null, null, null, null, null))).Statements);
    }

    [Fact]
    public void Nothing_read_finds_nothing() => Assert.Equal(new Found(0, 0, 2), StatementScore.Of(Gold, null).Statements);

    private static GoldStatement Said(string id, IReadOnlyList<SpanLine> content, IReadOnlyList<string>? speaker, string kind, string act) =>
        new(id, content, null, speaker, kind, "speech", act, null, null, null, null, null);

    private static ReadArticle Read(params ReadStatement[] statements) => new("x/a.txt", statements);

    private static ReadSpans Spans(params (int Start, int End)[] spans) => new([.. spans.Select(span => new SpanLine(span.Start, span.End))]);
}
