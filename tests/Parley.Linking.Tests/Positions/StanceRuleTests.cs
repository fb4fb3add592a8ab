using Parley.Linking.Positions;
using Parley.Text;

namespace Parley.Linking.Tests.Positions;

public sealed class StanceRuleTests
{
    /// <summary>As the shipped codebook has it, for what tests say.</summary>
    internal static StanceRule Rule { get; } = new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["wants"] = ["demand", "promise", "threaten"], ["accepts"] = ["offer", "promise"], ["refuses"] = ["reject"], ["doubts"] = ["deny"],
    }, ["demand", "offer", "reject"]);

    [Theory]
    [InlineData("demand", null, null, false, "wants")]
    [InlineData("demand", false, false, false, "wants")]
    [InlineData("demand", null, null, true, "conditional")]
    [InlineData("demand", true, null, false, null)]
    [InlineData("demand", null, true, false, null)]
    [InlineData("offer", null, null, false, "accepts")]
    [InlineData("offer", null, null, true, "conditional")]
    [InlineData("reject", null, null, false, "refuses")]
    [InlineData("reject", null, null, true, "refuses")]
    [InlineData("reject", true, null, false, null)]
    [InlineData("reject", null, true, true, null)]
    [InlineData("promise", null, null, false, "wants")]
    [InlineData("deny", null, null, false, null)]
    [InlineData("praise", null, null, true, null)]
    [InlineData(null, null, null, true, null)]
    public void What_a_statement_makes_of_its_issues(string? act, bool? isNegated, bool? isHypothetical, bool hasCondition, string? expected)
    {
        var line = new Line("Beck zahlt") { Act = act, IsNegated = isNegated, IsHypothetical = isHypothetical, HasCondition = hasCondition };
        Assert.Equal(expected is null ? [] : [$"withdrawal {expected}"], Taken(line));
    }

    [Theory]
    [InlineData("offer", CodeBasis.Stated, CodeBasis.Condition, "talks conditional", "withdrawal wants")]
    [InlineData("demand", CodeBasis.Stated, CodeBasis.Condition, "talks conditional", "withdrawal wants")]
    [InlineData("reject", CodeBasis.Stated, CodeBasis.Condition, "talks refuses", "withdrawal wants")]
    [InlineData("offer", CodeBasis.Stated, CodeBasis.Stated, "talks conditional", "withdrawal conditional")]
    [InlineData("threaten", CodeBasis.Stated, CodeBasis.Condition, "talks conditional")]
    [InlineData("offer", CodeBasis.Stated, CodeBasis.Inferred, "talks conditional", "withdrawal conditional ?")]
    public void What_is_named_in_the_condition_alone_is_its_price(string act, CodeBasis talks, CodeBasis withdrawal, params string[] expected) =>
        Assert.Equal(expected, Taken(new Line("Beck zahlt") { Act = act, HasCondition = true, Issues = ["talks", "withdrawal"], IssueBases = [talks, withdrawal] }));

    [Theory]
    [InlineData(CodeBasis.Stated, CodeBasis.Stated, NameBasis.Completed, "withdrawal wants")]
    [InlineData(CodeBasis.Inferred, CodeBasis.Stated, NameBasis.Stated, "withdrawal wants ?")]
    [InlineData(CodeBasis.Stated, CodeBasis.Inferred, NameBasis.Stated, "withdrawal wants ?")]
    [InlineData(CodeBasis.Stated, CodeBasis.Stated, NameBasis.Inferred, "withdrawal wants ?")]
    public void What_is_inferred_is_in_doubt(CodeBasis act, CodeBasis issue, NameBasis name, string expected) =>
        Assert.Equal([expected], Taken(new Line("Beck zahlt") { Act = "demand", ActBasis = act, IssueBases = [issue], NameBasis = name }));

    private static IEnumerable<string> Taken(Line line) =>
        Rule.Of(Readings.Of("a", "de", null, line).Statements[0]).Select(one => $"{one.Issue} {Stances.Labels.Of(one.Stance)}{(one.IsSure ? "" : " ?")}");

    [Theory]
    [InlineData(Stance.Wants, Stance.Accepts, true)]
    [InlineData(Stance.Wants, Stance.Conditional, true)]
    [InlineData(Stance.Conditional, Stance.Wants, true)]
    [InlineData(Stance.Accepts, Stance.Conditional, false)]
    [InlineData(Stance.Conditional, Stance.Accepts, false)]
    [InlineData(Stance.Refuses, Stance.Wants, false)]
    [InlineData(Stance.Wants, Stance.Refuses, false)]
    [InlineData(Stance.Refuses, Stance.Conditional, false)]
    [InlineData(Stance.Refuses, Stance.Refuses, true)]
    public void Which_stance_repeats_another(Stance later, Stance earlier, bool expected) => Assert.Equal(expected, later.Repeats(earlier));
}
