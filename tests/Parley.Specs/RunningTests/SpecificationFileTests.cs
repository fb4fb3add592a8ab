using Parley.Specs.Running;

namespace Parley.Specs.RunningTests;

public sealed class SpecificationFileTests
{
    [Fact]
    public void An_example_has_text_and_statements()
    {
        Example example = Only("# Direct\n\nA rule.\n\n```parley de\n„Nein“, sagte Beck.\n\nSie ging.\n.\nBeck | sagte | „Nein“ | direct | speech | name=Beck\n```\n").Example!;
        Assert.Equal("de", example.Language);
        Assert.Equal("„Nein“, sagte Beck.\n\nSie ging.", example.Text);
        Assert.False(example.NotYet);
        var statement = new StatementLine("Beck", "sagte", "„Nein“") { Kind = "direct", Medium = "speech", Name = "Beck" };
        Assert.Equal(statement, Assert.Single(example.Statements));
    }

    [Fact]
    public void No_line_after_the_dot_means_no_statement() =>
        Assert.Empty(Only("```parley en\nIt rained.\n.\n```").Example!.Statements);

    [Fact]
    public void Tags_come_in_any_order()
    {
        Example example = Only("```parley de extracted not-yet\nA\n.\n```").Example!;
        Assert.True(example is { NotYet: true, Extracted: true });
    }

    [Fact]
    public void Examples_are_named_by_heading_and_number()
    {
        const string text = "# One\n```parley de\nA\n.\n```\n## Two\n```parley de\n# no heading\n.\n```";
        Assert.Equal(["a.md 1: One", "a.md 2: Two"], SpecificationFile.Parse("a.md", text).Select(found => found.Name));
    }

    [Fact]
    public void Other_blocks_are_prose() =>
        Assert.Empty(SpecificationFile.Parse("a.md", "```\nparley read x\n```\n\n```sh\n./test\n```"));

    [Fact]
    public void Windows_line_ends_do_not_matter() =>
        Assert.Equal("A\nB", Only("```parley de\r\nA\r\nB\r\n.\r\n```\r\n").Example!.Text);

    [Theory]
    [InlineData("```parley\nA\n.\n```", 1, "language")]
    [InlineData("```parley de soon\nA\n.\n```", 1, "unknown tag 'soon'")]
    [InlineData("x\n```parley de\nA\n```", 2, "single dot")]
    [InlineData("```parley de\nA\n.\n", 1, "never closed")]
    [InlineData("```parley de\nA\n.\nA | A\n```", 4, "source | cue | content")]
    [InlineData("```parley de\nA B\n.\nA | B | C\n```", 4, "'C' does not stand in the text")]
    [InlineData("```parley de\nA B\n.\nA | B |  … B\n```", 4, "does not stand in the text")]
    [InlineData("```parley de\nA B\n.\nA | — | B\nA | B | B | straight\n```", 5, "unknown field 'straight'")]
    public void A_mistake_is_named_with_its_line(string text, int line, string mistake)
    {
        Specified found = Only(text);
        Assert.Null(found.Example);
        Assert.Equal($"a.md:{line}", found.Place);
        Assert.Contains(mistake, found.Mistake, StringComparison.Ordinal);
    }

    private static Specified Only(string text) => Assert.Single(SpecificationFile.Parse("a.md", text));
}
