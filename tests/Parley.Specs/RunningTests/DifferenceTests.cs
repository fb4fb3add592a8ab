using Parley.Specs.Running;

namespace Parley.Specs.RunningTests;

public sealed class DifferenceTests
{
    private static readonly StatementLine One = new("Beck", "sagte", "„Nein“");
    private static readonly StatementLine Two = new("Hafen", "sagte", "„Ja“");
    private static readonly StatementLine Found = One with { Kind = "direct", Medium = "speech", Name = "Beck" };

    [Fact]
    public void What_a_line_leaves_out_may_be_anything() => Assert.Null(Difference.Between([One], [Found]));

    [Fact]
    public void What_it_says_must_be_so() => Check([One with { Kind = "mixed" }], [Found],
        "- Beck | sagte | „Nein“ | mixed", "+ Beck | sagte | „Nein“ | direct | speech | name=Beck");

    [Fact]
    public void A_name_that_is_only_inferred_is_not_one_that_is_stated() =>
        Assert.False((One with { Name = "Beck" }).Fits(Found with { Inferred = true }));

    [Fact]
    public void What_is_missing_and_what_is_too_much_is_shown_in_its_place()
    {
        Check([One, Two], [Two], "- Beck | sagte | „Nein“", "  Hafen | sagte | „Ja“");
        Check([Two], [One, Two], "+ Beck | sagte | „Nein“", "  Hafen | sagte | „Ja“");
        Check([], [One], "+ Beck | sagte | „Nein“");
    }

    [Fact]
    public void The_order_counts() => Check([One, Two], [Two, One],
        "- Beck | sagte | „Nein“", "  Hafen | sagte | „Ja“", "+ Beck | sagte | „Nein“");

    private static void Check(StatementLine[] asked, StatementLine[] found, params string[] lines) =>
        Assert.Equal(lines, Difference.Between(asked, found)!.Split('\n', StringSplitOptions.RemoveEmptyEntries));
}
