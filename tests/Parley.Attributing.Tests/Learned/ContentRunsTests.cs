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

    // "Nobody asks them" and what stands in quotation marks goes on with what Beck says; a piece out of the midst of another's sentence does not.
    [Theory]
    [InlineData("Beck says that the fishermen pay. The harbour, said Lund, pays the fishermen nothing.", "pays the fishermen nothing", "that the fishermen pay")]
    [InlineData("Beck says that the fishermen pay. Nobody asks them.", "Nobody asks them", "that the fishermen pay. Nobody asks them")]
    [InlineData("Beck says that the fishermen pay. The harbour is “nobody's business”.", "“nobody's business”", "that the fishermen pay", "“nobody's business”")]
    public void A_piece_out_of_the_midst_of_another_sentence_is_anothers(string text, string piece, params string[] contents)
    {
        Surroundings around = Parsed.Around("en", text);
        TextView view = around.View;
        Part[] parts = new Part[view.Count];
        parts[1] = Part.Cue;
        foreach (string content in (string[])["that the fishermen pay", piece])
        {
            int at = text.IndexOf(content, StringComparison.Ordinal);
            for (int token = 0; token < view.Count; token++)
            {
                if (view.Span(new TokenRun(token, token + 1)) is var span && span.Start >= at && span.End <= at + content.Length)
                    parts[token] = Part.Content;
            }
        }
        List<TokenRun> runs = new ContentRuns(around).WithCue(new Parley.Attributing.Learned.Reading(AnchorKind.Cue, 1, 1, new TokenRun(0, view.Count), parts));
        Assert.Equal(contents, runs.Select(run => view.Words(run).ToString()));
    }
}
