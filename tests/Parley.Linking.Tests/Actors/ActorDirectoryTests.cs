using Parley.Linking.Actors;

namespace Parley.Linking.Tests.Actors;

public sealed class ActorDirectoryTests
{
    [Theory]
    [InlineData("norland", null, "norland Party")]
    [InlineData("burg", "2031-09-10", "norland Party")]
    [InlineData("vera-adler", "2031-09-10", "norland Office")]
    [InlineData("vera-adler", "2030-05-01", "norland Office")]
    [InlineData("vera-adler", "2031-10-31", "norland Office")]
    [InlineData("vera-adler", "2030-04-30", "vera-adler Party")]
    [InlineData("vera-adler", "2031-11-01", "vera-adler Party")]
    [InlineData("vera-adler", null, "norland Office")]
    [InlineData("otto-veldt", "2031-10-31", "otto-veldt Party")]
    [InlineData("otto-veldt", "2040-01-01", "norland Office")]
    [InlineData("karl-hafen", "2031-09-10", "norland Spokesman")]
    [InlineData("karl-hafen", "2030-05-15", "karl-hafen Party")]
    [InlineData("karl-hafen", "2031-12-23", "karl-hafen Party")]
    [InlineData("karl-hafen", "2031-12-24", "norland Spokesman")]
    [InlineData("anton-beck", "2029-01-01", "suedland Office")]
    [InlineData("anton-beck", "2028-12-31", "anton-beck Party")]
    [InlineData("ida-brandl", "2031-09-10", "ida-brandl Party")]
    [InlineData("lost", "2031-09-10", "lost Party")]
    [InlineData("nobody", "2031-09-10", null)]
    [InlineData("", null, null)]
    public void Who_speaks_for_whom_on_a_day(string actor, string? day, string? expected) =>
        Assert.Equal(expected, World.Actors.VoiceOf(actor, Readings.Date(day)?.First) is { } voice ? $"{voice.Party} {voice.Rank}" : null);

    [Theory]
    [InlineData("ring-one")]
    [InlineData("ring-two")]
    [InlineData("own-ring")]
    public void A_circle_ends(string actor) => Assert.Contains("ring", World.Actors.VoiceOf(actor, null)!.Value.Party, StringComparison.Ordinal);

    [Theory]
    [InlineData("norland", "norland")]
    [InlineData("norlaendisch", "norland")]
    [InlineData("suedland", "suedland")]
    [InlineData("sudland", "suedland")]
    [InlineData("reich", null)]
    [InlineData("westland", null)]
    public void A_word_names_a_state(string folded, string? expected) => Assert.Equal(expected, World.Actors.StateOf(folded));

    [Fact]
    public void A_person_of_the_articles_speaks_for_himself_by_each_of_his_ids()
    {
        ActorDirectory all = World.Actors.With([Person("person:1", ["Juri Tschumak", "Yuri Chumak"], "local:a:1", "local:b:4")]);
        Voice expected = new("person:1", VoiceRank.Party);
        Assert.Equal([expected, expected, expected, null], ((string[])["local:a:1", "local:b:4", "person:1", "local:b:1"]).Select(id => all.VoiceOf(id, null)));
        Assert.Equal(new Voice(World.State, VoiceRank.Office), all.VoiceOf(World.Minister, null));
        Assert.Null(World.Actors.Find("local:a:1"));
    }

    [Theory]
    [InlineData("Juri Tschumak", "person:1")]
    [InlineData("YURI CHUMAK", "person:1")]
    [InlineData("Anton Adler", null)]
    [InlineData("Vera Adler", null)]
    [InlineData("", null)]
    public void The_only_person_who_is_called_so(string name, string? expected) => Assert.Equal(expected, World.Actors.With(
    [
        Person("person:1", ["Juri Tschumak", "Yuri Chumak"], "local:a:1"), Person("person:2", ["Anton Adler"], "local:a:2"), Person("person:3", ["Anton Adler"], "local:b:2"),
    ]).PersonCalled(name));

    [Theory]
    [InlineData("de", "Südland")]
    [InlineData("en", "Südland")]
    public void A_name_in_a_language_or_in_any(string language, string expected) => Assert.Equal(expected, World.Actors.Find(World.OtherState)!.Name(language));

    [Fact]
    public void Without_a_name_the_id_is_told() => Assert.Equal("x", new KnownActor("x", new Dictionary<string, string>(), null, []).Name("de"));

    [Fact]
    public void Another_version_where_somebody_speaks_for_another()
    {
        KnownActor one = Actor("one", null), other = Actor("other", null);
        string version = new ActorDirectory([one, other]).Version;
        Assert.Equal(version, new ActorDirectory([other, one]).Version);
        ActorDirectory[] different =
        [
            new([one]), new([one, other with { SpeaksFor = "one" }]), new([one, other with { Mandates = [World.Office("one", null, null)] }]),
            new([one, other with { Mandates = [World.Office("one", "2031", null)] }]), new([one, other with { Mandates = [World.Office("one", null, "2031")] }]),
            new([one, other with { Mandates = [World.Office("one", null, null) with { IsSpokesman = true }] }]), ActorDirectory.Empty,
        ];
        Assert.Equal(different.Length + 1, different.Select(directory => directory.Version).Append(version).Distinct().Count());
    }

    private static KnownActor Actor(string id, string? speaksFor) => new(id, new Dictionary<string, string> { ["de"] = id }, speaksFor, []);

    private static LinkedPerson Person(string id, string[] names, params string[] members) => new(id, [.. names], null, [.. members], []);
}
