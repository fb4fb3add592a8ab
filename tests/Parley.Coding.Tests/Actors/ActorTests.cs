using Parley.Coding.Actors;

namespace Parley.Coding.Tests.Actors;

public class ActorTests
{
    private static readonly ActorRegistry registry = new(Repository.Actors());

    [Fact]
    public void The_shipped_actors_are_whole()
    {
        var all = new List<Actor>();
        foreach (string file in Repository.ActorFiles)
        {
            (IReadOnlyList<Actor> actors, IReadOnlyList<Fault> faults) = ActorFileReader.Parse(File.ReadAllText(file), all);
            Assert.Empty(faults);
            all.AddRange(actors);
        }
        Assert.True(all.Count(actor => actor.Type == "state") >= 190);
    }

    [Fact]
    public void The_samples_actors_are_whole() => Assert.Empty(ActorFileReader.Parse(Repository.Text("samples/actors.json")).Faults);

    [Theory]
    [InlineData("Wladimir Putin", "2022-12-02", "vladimir-putin")]
    [InlineData("Peskow", "2022-12-02", "dmitry-peskov")]
    [InlineData("Peskov", "2009-12-02", null)]
    [InlineData("Scholz", "2022-12-02", "olaf-scholz")]
    [InlineData("Scholz", "2003-12-02", null)]
    [InlineData("Olaf Scholz", "2003-12-02", "olaf-scholz")]
    [InlineData("the Kremlin", null, "kremlin")]
    [InlineData("Kyjiw", null, "ua")]
    [InlineData("Kiew", null, "ua")]
    [InlineData("Washington", null, "us")]
    [InlineData("die russische Regierung", null, "ru")]
    [InlineData("der Westen", null, "the-west")]
    [InlineData("IAEO", null, "iaea")]
    [InlineData("Anna Beck", null, null)]
    public void Finds(string name, string? day, string? expected) =>
        Assert.Equal(expected, registry.Find(name, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Id);

    [Theory]
    [InlineData("Brandl", "2031-09-02", "zofia-brandl")]
    [InlineData("Brandl", "2029-09-02", null)]
    [InlineData("Rooke", "2031-09-02", null)]
    [InlineData("Kreml", null, "our-kremlin")]
    [InlineData("the Kremlin", null, "kremlin")]
    public void Finds_own_actors_and_surnames_of_those_in_office(string name, string? day, string? expected)
    {
        IReadOnlyList<Actor> own = ActorFileReader.Parse("""
            actors:
              - {id: zofia-brandl, type: person, names: {de: Zofia Brandl, en: Zofia Brandl}, offices: [{title: {de: Ministerin, en: minister}, of: ru, from: 2030}]}
              - {id: max-brandl, type: person, names: {de: Max Brandl, en: Max Brandl}}
              - {id: anselm-rooke, type: person, names: {de: Anselm Rooke, en: Anselm Rooke}}
              - {id: our-kremlin, type: seat, names: {de: Kreml, en: our Kremlin}}
            """, Repository.Actors(), own: true).Actors;
        Assert.Equal(expected, new ActorRegistry(Repository.Actors(), own).Find(name, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Id);
    }

    [Theory]
    [InlineData("{id: a, type: state, names: {de: A, en: A}}, {id: a, type: state, names: {de: B, en: B}}", "the id 'a' is taken")]
    [InlineData("{id: a, type: state, names: {de: A, en: A}}, {id: b, type: state, names: {de: A, en: B}}", "'a' is a name of 'a' too")]
    [InlineData("{id: a, type: organisation, names: {de: A, en: A}, member_of: [b]}, {id: b, type: organisation, names: {de: B, en: B}, member_of: [a]}", "a member of itself")]
    [InlineData("{id: a, type: seat, names: {de: A, en: A}, speaks_for: a}", "speaks by way of others for itself")]
    [InlineData("{id: a, type: seat, names: {de: A, en: A}, speaks_for: nobody}", "refers to 'nobody'")]
    [InlineData("{id: a, type: person, names: {de: A, en: A}, offices: [{title: {de: x, en: y}, from: 2022-13}]}", "'2022-13' is no date")]
    [InlineData("{id: a, type: person, names: {de: A, en: A}, offices: [{title: {de: x, en: y}, from: 2022, to: 2021}]}", "ends (2021) before it begins (2022)")]
    [InlineData("{id: a, type: person, names: {de: A}}, {id: b, type: person, names: {de: B, en: C}}", "lacks the language 'en'")]
    [InlineData("{id: a, type: alien, names: {de: A, en: A}}", "'alien' is no type")]
    public void A_mistake_is_told(string actors, string expected) =>
        Assert.Contains(ActorFileReader.Parse($"actors: [{actors}]").Faults, fault => fault.Message.Contains(expected, StringComparison.Ordinal));
}
