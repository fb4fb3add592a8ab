using Parley.Linking.Positions;

namespace Parley.Linking.Tests.Positions;

public sealed class StanceRuleTests
{
    /// <summary>As the shipped codebook has it, for what tests say.</summary>
    internal static StanceRule Rule { get; } = new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["wants"] = ["demand", "promise"], ["accepts"] = ["offer", "promise"], ["refuses"] = ["reject"], ["doubts"] = ["deny"],
    });

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
        Stance? stance = Rule.Of(Readings.Of("a", "de", null, line).Statements[0]);
        Assert.Equal(expected, stance is { } one ? Stances.Labels.Of(one) : null);
    }

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
