using Parley.Text;

namespace Parley.Cli.Tests.Linking;

/// <summary>Who of the articles is one person, and what a user says of it.</summary>
public sealed class PersonsTests
{
    private static readonly ArticleReading[] articles =
    [
        Quay.Told("1.txt", "2031-03-01", "Hafenbote", new Line("Greta Ostermol", "local:one:1", "Das Wasser steigt.", "assess", "economy"), new Line("Anna Beck", "beck", "Nein.", "reject", "ceasefire")),
        Quay.Told("2.txt", "2031-03-02", "Hafenbote", new Line("G. Ostermol", "local:two:1", "Das Wasser fällt.", "assess", "economy")),
        Quay.Told("3.txt", "2031-03-03", "Hafenbote", new Line("Greta Ostermol", "local:three:1", "Das Wasser steht.", "demand", "ceasefire")),
        Quay.Told("4.txt", "2031-03-04", "Hafenbote", new Line("Wanda Kranmole", "local:four:1", "Das Wasser geht.", "demand", "ceasefire")),
    ];

    private const string Both = "G. Ostermol / Greta Ostermol  3 articles", Wanda = "Wanda Kranmole  1 article";

    [Fact]
    public void Persons_of_several_articles_are_listed_with_the_reason()
    {
        using Workplace place = Quay.Holding(articles);
        Outcome outcome = place.Run("actors", "linked");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        string[] lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Matches($"^person:[0-9a-f]{{12}}  {Both}$", lines[0]);
        Assert.Matches("^  .*Ostermol / .*Ostermol: the initial of the only one of that name$", lines[1]);
        Assert.Matches($"^person:[0-9a-f]{{12}}  {Wanda}$", lines[2]);
    }

    [Theory]
    [InlineData("kranmole", Wanda)]
    [InlineData("GRETA", Both)]
    [InlineData("g ostermol", Both)]
    public void Words_of_a_name_find_a_person(string name, string expected)
    {
        using Workplace place = Quay.Holding(articles);
        Assert.EndsWith("  " + expected, Persons(place, name).Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kran")]
    [InlineData("Anna Beck")]
    public void Who_is_not_there_or_known_already_is_told(string name)
    {
        using Workplace place = Quay.Holding(articles);
        Outcome outcome = place.Run("actors", "linked", name);
        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.Equal("no such person; somebody without first and last name is never linked", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void Whoever_is_told_to_be_the_same_is_one_until_it_is_taken_back()
    {
        using Workplace place = Quay.Holding(articles);
        Assert.Equal(new Outcome(0, "", ""), place.Run("actors", "same", "Wanda Kranmole", "greta ostermol"));
        string only = Assert.Single(Persons(place));
        Assert.EndsWith("  G. Ostermol / Greta Ostermol / Wanda Kranmole  4 articles", only, StringComparison.Ordinal);
        Assert.Contains(": somebody decided so\n", place.Run("actors", "linked").Output, StringComparison.Ordinal);
        Assert.Single(Quay.Rows(place, "positions", "--issue", "ceasefire", "--actor", "Greta Ostermol"));
        Assert.Equal(Quay.Cells(Quay.Rows(place, "positions", "--actor", "Greta Ostermol")[0], "actor"), Quay.Cells(Quay.Rows(place, "positions", "--actor", "Wanda Kranmole")[0], "actor"));
        Assert.Equal(new Outcome(0, "", ""), place.Run("actors", "undecided", "Greta Ostermol", "Wanda Kranmole"));
        Assert.Equal(2, Persons(place).Length);
    }

    [Fact]
    public void Whoever_is_told_apart_is_two_until_it_is_taken_back()
    {
        using Workplace place = Quay.Holding(articles);
        Assert.Equal(new Outcome(0, "", ""), place.Run("actors", "apart", "G. Ostermol", "Greta Ostermol"));
        Assert.Equal(["  G. Ostermol  1 article", "  Greta Ostermol  2 articles"], Persons(place, "Ostermol").Select(line => line[line.IndexOf(' ', StringComparison.Ordinal)..]).Order(StringComparer.Ordinal));
        Assert.Equal(new Outcome(0, "", ""), place.Run("actors", "undecided", "greta ostermol", "g ostermol"));
        Assert.EndsWith(Both, Assert.Single(Persons(place, "Ostermol")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_latest_decision_of_two_names_holds()
    {
        using Workplace place = Quay.Holding(articles);
        place.Run("actors", "same", "Greta Ostermol", "Wanda Kranmole");
        place.Run("actors", "apart", "Wanda Kranmole", "Greta Ostermol");
        Assert.Equal(2, Persons(place).Length);
        place.Run("actors", "same", "Greta Ostermol", "Wanda Kranmole");
        Assert.Single(Persons(place));
    }

    [Fact]
    public void A_decision_goes_with_a_backup()
    {
        using Workplace place = Quay.Holding(articles);
        place.Run("actors", "same", "Greta Ostermol", "Wanda Kranmole");
        Assert.Equal(0, place.Run("record", "backup", "a.backup").Code);
        Assert.Equal(0, place.Run("record", "restore", "a.backup", "--record", "b.db").Code);
        Assert.Equal(place.Run("actors", "linked"), place.Run("actors", "linked", "--record", "b.db"));
        Assert.Single(Persons(place));
    }

    [Theory]
    [InlineData("See: parley actors same --help", "same", "Greta Ostermol")]
    [InlineData("See: parley actors apart --help", "apart")]
    [InlineData("See: parley actors undecided --help", "undecided", "a", "b", "c")]
    [InlineData("same: give two different names with letters", "same", "Greta Ostermol", "greta  ostermol")]
    [InlineData("apart: give two different names with letters", "apart", "Greta Ostermol", "…")]
    public void Anything_but_two_names_is_a_mistake(string expected, params string[] args)
    {
        using Workplace place = Quay.Holding(articles);
        Outcome outcome = place.Run(["actors", .. args]);
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    private static string[] Persons(Workplace place, params string[] name) =>
        [.. place.Run(["actors", "linked", .. name]).Output.Split('\n').Where(line => line.StartsWith("person:", StringComparison.Ordinal))];
}
