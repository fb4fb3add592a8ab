using Parley.Attributing.Learned;

namespace Parley.Attributing.Tests.Learned;

public class ContentRunsTests
{
    // The network is said to have read everything behind the anchor, or before it, as content.
    [Theory]
    [InlineData("Beck: “The fishermen pay”\nBy Jule Brandis\n\nIt rains.", ":", "“The fishermen pay”")]
    [InlineData("By Jule Brandis\n“The fishermen pay”, says Beck.", "says", "“The fishermen pay”")]
    [InlineData("Beck says: “The fishermen pay.\nNobody asks them.”", "says", "“The fishermen pay.\nNobody asks them.”")]
    [InlineData("Beck says that the fishermen\npay for it.", "says", "that the fishermen\npay for it")]
    public void A_content_ends_with_its_line_where_the_line_ends_its_sentence_and_no_quotation_goes_on(string text, string anchor, string content)
    {
        Surroundings around = Parsed.Around("en", text);
        TextView view = around.View;
        int cue = Enumerable.Range(0, view.Count).First(token => view.Word(token).SequenceEqual(anchor));
        int end = Enumerable.Range(0, view.Count).TakeWhile(token => view.ParagraphOf(token) == 0).Count();
        bool isBehind = text.EndsWith("says Beck.", StringComparison.Ordinal);
        Part[] parts = [.. Enumerable.Range(0, end).Select(token => token == cue ? Part.Cue : isBehind == (token < cue) ? Part.Content : Part.None)];
        List<TokenRun> runs = new ContentRuns(around).WithCue(new Parley.Attributing.Learned.Reading(AnchorKind.Cue, cue, 1, new TokenRun(0, end), parts));
        Assert.Equal(content, view.Words(Assert.Single(runs)));
    }
}
