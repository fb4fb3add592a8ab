using System.Globalization;
using Parley.Lab.Attributions.Drawing;

namespace Parley.Lab.Tests.Attributions;

public class SpeakerDrawTests
{
    private const string English =
        "The town knows Ann Beck, the mayor. The mayor said that the port is closed. Ann Beck said that it is full. Officials do not know what is to become of the ships, "
        + "and other officials say so too. She said that it rains. The White House said that it snows. “No,” I said. The U.N. said that it is over. It was over, and nobody knew what she said.";

    private const string German = "Jana Beck ist die Hafenmeisterin.\nDie Deutsche Bank sagt, dass es regnet.\nDer US-Präsident sagt, dass es schneit.\nDer Beck sagt, dass es taut.\nDie SPD sagt, dass es stürmt.";

    private const string Lexicon = "Bank\tBank\tSUB:NOM\nBeck\tBeck\tEIG:NOM\nBeck\tBeck\tSUB:NOM\nDeutsche\tDeutsche\tSUB:NOM\nPräsident\tPräsident\tSUB:NOM\nSPD\tSPD\tSUB:NOM\ndie\tder\tART\nder\tder\tART\n";

    [Fact]
    public void Sources_without_a_proper_name_are_drawn()
    {
        using InventedCorpora corpora = Corpora();
        string page = Draw(corpora);
        string[] sources = [.. page.Split('\n').Where(line => line.StartsWith("  gold: ", StringComparison.Ordinal)).Select(line => line["  gold: ".Length..]).Order(StringComparer.Ordinal)];
        Assert.Equal(["Der US-Präsident", "I", "Officials", "She", "The mayor", "no source"], sources);
        Assert.Contains("  read: Ann Beck (completed) [learned/cue ", page, StringComparison.Ordinal);
        Assert.Contains("<<The mayor>> said [[that the port is closed]]. Ann", page, StringComparison.Ordinal);
        Assert.Contains($"one:1\t{English.LastIndexOf("nobody knew", StringComparison.Ordinal)}\tunmatched\t-\n  gold: no source\n  read: not found\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdicts_are_counted_until_another_name_is_read()
    {
        using InventedCorpora corpora = Corpora();
        string[] rows = [.. Draw(corpora).Split('\n').Where(line => line.Contains('\t', StringComparison.Ordinal)).OrderByDescending(row => row.Contains('?', StringComparison.Ordinal))];
        string Judged(string row, string verdict) => row.Replace("?", verdict, StringComparison.Ordinal);
        string[] judged = ["# id, offset, verdict, mark", Judged(rows[0], "wrong")[..^8] + "00000000", .. rows[1..].Select(row => Judged(row, "right"))];
        string file = corpora.WriteLines("judged.tsv", judged);
        string page = Draw(corpora, "--verdicts", file);
        int unmatched = rows.Count(row => row.Contains("unmatched", StringComparison.Ordinal));
        int[] counts = [.. page.Split('\n').Where(line => line.StartsWith("  de ", StringComparison.Ordinal) || line.StartsWith("  en ", StringComparison.Ordinal))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..5].Select(count => int.Parse(count, CultureInfo.InvariantCulture)).Index())
            .GroupBy(cell => cell.Index, cell => cell.Item).Select(column => column.Sum())];
        Assert.Equal([rows.Length - unmatched - 1, 0, unmatched, 1], counts);
        Assert.Contains("\n  other name than judged ", page, StringComparison.Ordinal);
        Assert.Single(page.Split('\n'), line => line.Contains('\t', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("one:1\t5\tright", ":1: not 'id, offset, right|wrong|unmatched, mark of the name', parted by tabs, and once for each")]
    [InlineData("one:1\t5\tmaybe\t-", ":1: not 'id, offset, right|wrong|unmatched, mark of the name', parted by tabs, and once for each")]
    [InlineData("one:1\t5\tright\t-", "one:1, 5: judged, and not drawn with this seed")]
    public void A_verdict_of_nothing_is_refused(string line, string expected)
    {
        using InventedCorpora corpora = Corpora();
        (int code, _, string errors) = Lab.Run("draw", "speakers", "--data", corpora.Path, "--verdicts", corpora.WriteLines("judged.tsv", line));
        Assert.Equal(1, code);
        Assert.EndsWith(expected + "\n", errors, StringComparison.Ordinal);
    }

    // What is drawn hangs on no other candidate, so that a draw may be repeated on another pool.
    [Fact]
    public void The_same_are_drawn_whoever_else_is_there()
    {
        Candidate[] all = [.. Enumerable.Range(0, 200).Select(n => new Candidate(new Line(n.ToString(CultureInfo.InvariantCulture), ""), 0, n, [], []))];
        Candidate[] drawn = [.. Candidate.Draw(all, 50, 1)];
        Assert.Equal(drawn, Candidate.Draw(all.Except(all.Where(one => !drawn.Contains(one)).Take(30)).Reverse(), 50, 1));
        Assert.NotEqual(drawn, Candidate.Draw(all, 50, 2));
    }

    private sealed record Line(string Id, string Text) : Parley.Lab.Attributions.GoldLine(Id, Text);

    private static string Draw(InventedCorpora corpora, params string[] more)
    {
        (int code, string page, string errors) = Lab.Run(["draw", "speakers", "--data", corpora.Path, .. more]);
        Assert.Equal((0, ""), (code, errors));
        return page;
    }

    private static InventedCorpora Corpora()
    {
        var corpora = new InventedCorpora();
        corpora.Write("polnear/polnear-dev.jsonl.gz", InventedCorpora.Gold(
            English,
            ("The mayor", "said", "that the port is closed"), ("Ann Beck", "said", "that it is full"), ("Officials", "do not know", "what is to become of the ships"), ("She", "said", "that it rains"),
            ("The White House", "said", "that it snows"), ("I", "said", "“No,”"), ("The U.N.", "said", "that it is over"), ("", "", "nobody knew"), ("knew", "Beck", "It was over")));
        corpora.Write("polnear/polnear-train.jsonl.gz");
        corpora.Write("german-quotes/dev.jsonl.gz", InventedCorpora.German(
            German,
            ("Indirect", "Speech", "Die Deutsche Bank", "sagt", "", "dass es regnet"), ("Indirect", "Speech", "Der US-Präsident", "sagt", "", "dass es schneit"),
            ("Indirect", "Speech", "Der Beck", "sagt", "", "dass es taut"), ("Indirect", "Speech", "Die SPD", "sagt", "", "dass es stürmt")));
        corpora.WritePacked("grammar/lexicon/de_forms.tsv.gz", Lexicon);
        return corpora;
    }
}
