using Parley.Attributing.Entities;

namespace Parley.Attributing.Tests.Entities;

public class RoleTests
{
    private static readonly RoleGroups groups = new(["president, ruler", "minister, politician", "harbourmaster, seaman"]);

    private static readonly Role borne = new("foreign minister", "minister", ["vessian", "foreign"]);

    [Fact]
    public void Who_is_called_by_his_own_mark_answers_better() =>
        Assert.True(borne.Answers(new Role("minister", "minister", ["vessia"]), groups) > borne.Answers(new Role("minister", "minister", []), groups));

    [Fact]
    public void Who_is_called_by_anothers_mark_does_not_answer() =>
        Assert.True(borne.Answers(new Role("minister", "minister", ["torvanian"]), groups) <= 0);

    [Fact]
    public void A_role_of_the_group_answers_less_well()
    {
        var called = new Role("politician", "politician", []);
        Assert.InRange(borne.Answers(called, groups), 0.1, borne.Answers(new Role("minister", "minister", []), groups) - 0.1);
        Assert.Equal(0, borne.Answers(new Role("ruler", "ruler", []), groups));
    }

    [Fact]
    public void A_group_knows_the_whole_word_too() =>
        Assert.True(new Role("harbourmaster", "master", []).Answers(new Role("seaman", "seaman", []), groups) > 0);

    [Fact]
    public void What_somebody_was_only_taken_to_be_counts_apart()
    {
        var entity = new Entity(EntityKind.Person);
        entity.Bears(new Role("ruler", "ruler", []) { IsInferred = true });
        var called = new Role("ruler", "ruler", []);
        Assert.True(entity.Answers(called, groups) > 0);
        Assert.Equal(0, entity.Answers(called, groups, mayBeInferred: false));
    }
}
