using Parley.Specs.Running;
using Parley.Text;

namespace Parley.Specs.RunningTests;

public sealed class StatementLinesTests
{
    private const string Text = "„Nein“, sagte Beck, „nie\nmehr“.";

    [Fact]
    public void Spans_become_words() => Check(
        new Source([new(14, 18)], "Jana Beck", NameBasis.Completed, []), new TextSpan(8, 13),
        "Beck | sagte | „Nein“ … „nie mehr“ | direct | speech | name=Jana Beck");

    [Fact]
    public void Parts_that_are_not_there_are_shown() => Check(
        null, null,
        "— | — | „Nein“ … „nie mehr“ | direct | speech | name=—");

    [Fact]
    public void An_inferred_name_is_marked() => Check(
        new Source([], "Beck", NameBasis.Inferred, []), null,
        "— | — | „Nein“ … „nie mehr“ | direct | speech | name=Beck | inferred");

    private static void Check(Source? source, TextSpan? cue, string line)
    {
        var attribution = new Attribution(
            AttributionKind.Direct, Medium.Speech, [new(0, 6), new(20, 30)], cue, source, null, null, null, null, "test");
        var reading = new ArticleReading(new Article("a.txt", Text), "de", [new Statement("1", null, attribution, null)], []);
        Assert.Equal(line, Assert.Single(StatementLines.Of(reading)).ToString());
    }
}
