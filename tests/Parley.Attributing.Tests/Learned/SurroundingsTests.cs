using Parley.Attributing.Learned;

namespace Parley.Attributing.Tests.Learned;

public class SurroundingsTests
{
    [Theory]
    [InlineData("en", "Ann Beck said that the twenty-one ships don't leave the port. “No,” she said, “not today.”")]
    [InlineData("de", "Laut US-Rat sei der Weg zum Hafen frei. Beck sagte am Montag, dass die Nordsee-Fähren im Hafen bleiben.")]
    public void The_way_up_from_every_token_ends(string language, string text)
    {
        Surroundings around = Parsed.Around(language, text);
        for (int token = 0; token < around.View.Count; token++)
        {
            int steps = 0;
            for (int at = token; at >= 0; at = around.Tree.Parent(at))
                Assert.True(steps++ <= around.View.Count);
        }
    }

    [Fact]
    public void A_token_is_told_where_it_stands_in_a_quotation_and_in_a_proposal()
    {
        Surroundings around = Parsed.Around("en", "“We will not pay,” Ann Beck said. The port is closed.");
        int Token(string word) => Enumerable.Range(0, around.View.Count).First(token => around.View.Word(token).SequenceEqual(word));
        Assert.Equal((0, -1), (around.Quotation[Token("pay")], around.Quotation[Token("port")]));
        Assert.Equal(
            (ProposedPart.Content, ProposedPart.Source, ProposedPart.Cue, ProposedPart.None),
            (around.Part[Token("pay")], around.Part[Token("Beck")], around.Part[Token("said")], around.Part[Token("port")]));
    }

    [Fact]
    public void What_ends_a_persons_full_name_is_a_name_elsewhere_too()
    {
        Surroundings around = Parsed.Around("de", "Präsident Joe Biden kam nach Hallin. Später war das Telefonat, in dem Biden erklärte, er sei bereit. Der Brief kam.");
        int Last(string word) => Enumerable.Range(0, around.View.Count).Last(token => around.View.Word(token).SequenceEqual(word));
        Assert.Equal((true, false), (around.IsSurname(Last("Biden")), around.IsSurname(Last("Brief"))));
        Assert.True(around.Names[Last("Biden")] > 0);
    }

    [Fact]
    public void Features_of_a_token_are_the_same_in_every_run_and_depend_on_the_word()
    {
        ulong[] Of(string text)
        {
            var into = new ulong[TokenFeatures.Most];
            return into[..new TokenFeatures(Parsed.Around("en", text), 0).Of(1, into)];
        }
        Assert.Equal(Of("Beck said that the port is closed."), Of("Beck said that the port is closed."));
        Assert.NotEqual(Of("Beck said that the port is closed."), Of("Beck thinks that the port is closed."));
    }

    [Fact]
    public void Segments_hold_every_token_once_and_are_no_longer_than_a_paragraph()
    {
        string paragraph = string.Concat(Enumerable.Repeat("Ann Beck said that the port is closed. ", 60));
        Surroundings around = Parsed.Around("en", $"{paragraph}\n\nShe left.\n\n{paragraph}");
        List<TokenRun> segments = Segments.Of(around.View);
        Assert.Equal(Enumerable.Range(0, around.View.Count), segments.SelectMany(segment => Enumerable.Range(segment.First, segment.Count)));
        Assert.All(segments, segment => Assert.True(segment.Count <= Segments.Longest && around.View.ParagraphOf(segment.First) == around.View.ParagraphOf(segment.End - 1)));
    }
}
