using Parley.Specs.Running;

namespace Parley.Specs.RunningTests;

public sealed class VerdictTests
{
    private static readonly StatementLine Statement = new("Beck", "sagte", "„Nein“");

    [Fact]
    public void What_is_found_as_asked_passes() => Assert.Null(Verdict.On(Asked(), _ => [Statement]));

    [Fact]
    public void What_is_not_found_fails_with_its_place_and_the_difference()
    {
        string? failure = Verdict.On(Asked(), _ => []);
        Assert.StartsWith("a.md:7\n", failure, StringComparison.Ordinal);
        Assert.Contains("- Beck | sagte | „Nein“", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_yet_found_passes_where_it_is_tagged_so() => Assert.Null(Verdict.On(Asked(notYet: true), _ => []));

    [Fact]
    public void A_gap_that_is_closed_must_lose_its_tag() =>
        Assert.Contains("take the tag not-yet away", Verdict.On(Asked(notYet: true), _ => [Statement]), StringComparison.Ordinal);

    [Fact]
    public void A_mistake_in_the_page_fails_with_its_place() =>
        Assert.Equal("a.md:7: no dot", Verdict.On(new Specified("a.md", "", 1, 7, null, "no dot"), _ => []));

    private static Specified Asked(bool notYet = false) =>
        new("a.md", "", 1, 7, new Example("de", notYet, false, null, "„Nein“, sagte Beck.", [Statement]), null);
}
