using Parley.Linking.Actors;

namespace Parley.Linking.Tests.Actors;

public sealed class PersonLinkerTests
{
    private static readonly PersonLinker linker = new(Readings.Languages, World.Actors);

    // Each speaker: the article's language, the name, the words with which he is introduced, the year; persons are parted by a bar.
    [Theory]
    [InlineData("Anton Veldt; Anton Veldt", "1 2")]
    [InlineData("Juri Tschumak; en:Yuri Chumak; Юрий Чумак", "1 2 3")]
    [InlineData("Anton Bekk; Anton Beck", "1 2")]
    [InlineData("Dr. Anton Veldt; Minister Anton Veldt", "1 2")]
    [InlineData("Anton Veldt; Anton Orlin", "1 | 2")]
    [InlineData("Bert Veldt; Benno Veldt", "1 | 2")]
    [InlineData("Juri Tschumak; en:Yuri Chernov", "1 | 2")]
    [InlineData("Anton Veldt (aus Norland); Anton Veldt (der norländische Dichter)", "1 2")]
    [InlineData("Anton Veldt (aus Norland); Anton Veldt (aus Südland)", "1 | 2")]
    [InlineData("Anton Veldt (aus Norland); Anton Veldt (der Südländer aus Südland); Anton Veldt", "1 | 2 | 3")]
    [InlineData("Anton Veldt (aus Norland); Anton Veldt", "1 2")]
    [InlineData("Anton Veldt; Anton Veldt (aus Norland); Anton Veldt (aus Südland); Anton Veldt", "1 4 | 2 | 3")]
    [InlineData("Bert Veldt; B. Veldt", "1 2")]
    [InlineData("Bert Veldt; Benno Veldt; B. Veldt", "1 | 2 | 3")]
    [InlineData("Anton Veldt; B. Veldt", "1 | 2")]
    [InlineData("Bert Veldt; B. Orlin", "1 | 2")]
    [InlineData("B. Veldt; B. Veldt", "1 2")]
    [InlineData("Bert Veldt (aus Norland); B. Veldt (aus Südland)", "1 | 2")]
    [InlineData("Bert Veldt (aus Norland); Benno Veldt (aus Südland); B. Veldt (aus Südland)", "1 | 2 3")]
    [InlineData("Anton Veldt 1950; Anton Feldt 1951; Anton Felt 1990", "1 | 2 | 3")]
    [InlineData("Anton Beck 1950; Anton Bekk 1991", "1 | 2")]
    [InlineData("Anton Beck 1950; Anton Bekk 1990", "1 2")]
    [InlineData("Anton Beck 1950; Anton Bekk", "1 2")]
    [InlineData("Anton Beck 1950; Anton Beck 2020", "1 | 2")]
    [InlineData("Jana Zorn; en:Jana Zorn", "1 2")]
    [InlineData("A. Veldt; Anton Veldt", "1 2")]
    [InlineData("Jo Veldt; Otto Veldt", "1 | 2")]
    [InlineData("en:Theresa Orlin; en:Theresa Orlin", "1 2")]
    [InlineData("Sebastian Orlin; en:Sebastian Orlin", "1 2")]
    [InlineData("Pawlo Marejew; en:Pavlo Mareyev", "1 2")]
    [InlineData("Veldt; Veldt", "")]
    [InlineData("Ein Diplomat; Ein Diplomat", "")]
    [InlineData("Zwei Beamte; Zwei Beamte", "")]
    [InlineData("en:A Diplomat; en:A Diplomat", "")]
    [InlineData("Der Minister; Der Minister", "")]
    [InlineData("xx:Anton Veldt; xx:Anton Veldt", "")]
    [InlineData("", "")]
    public void Who_is_one_person(string speakers, string expected)
    {
        NamedSpeaker[] all = Speakers(speakers);
        Assert.Equal(expected, Told(linker.Link(all, [])));
        // In whatever order they are read.
        for (int n = 1; n < all.Length; n++)
            Assert.Equal(Whole(linker.Link(all, [])), Whole(linker.Link([.. all[n..], .. all[..n]], [])));
        Assert.Equal(Whole(linker.Link(all, [])), Whole(linker.Link([.. all.Reverse()], [])));
    }

    [Theory]
    [InlineData("Anton Veldt; Toni Veldt", "anton veldt=toni veldt", "1 2")]
    [InlineData("Anton Veldt; Toni Veldt", "toni veldt=anton veldt", "1 2")]
    [InlineData("Anton Veldt; Toni Veldt; Anton Veldt; Toni Veldt", "anton veldt=toni veldt", "1 2 3 4")]
    [InlineData("Anton Veldt (aus Norland); Toni Veldt (aus Südland)", "anton veldt=toni veldt", "1 2")]
    [InlineData("Anton Beck; Anton Bekk", "anton beck/anton bekk", "1 | 2")]
    [InlineData("Anton Beck; Anton Bekk", "anton bekk/anton beck", "1 | 2")]
    [InlineData("Anton Beck; Anton Bekk; Anton Bekk; Anton Beck", "anton beck/anton bekk", "1 4 | 2 3")]
    [InlineData("Bert Beck; B. Beck", "bert beck/b beck", "1 | 2")]
    [InlineData("Anton Beck; Toni Beck; Anton Bekk", "anton beck=toni beck; anton beck/anton bekk", "1 2 | 3")]
    [InlineData("Anton Beck; Anton Bekk; Toni Beck", "anton beck=toni beck; anton bekk=toni beck; anton beck/anton bekk", "1 3 | 2")]
    [InlineData("Anton Beck; Ein Diplomat", "anton beck=ein diplomat", "1")]
    [InlineData("Anton Beck; Toni Beck", "anton beck=nobody", "1 | 2")]
    public void Decisions_win(string speakers, string decided, string expected) => Assert.Equal(expected, Told(linker.Link(Speakers(speakers), Decisions(decided))));

    [Fact]
    public void Decisions_survive_further_speakers()
    {
        NamedSpeaker[] first = Speakers("Anton Beck; Anton Bekk; Toni Beck"), more = Speakers("Anton Beck; Anton Bekk; Toni Beck; Anton Beckk; T. Beck; en:Anton Beck (from Norland); Anton Orlin");
        NameDecision[] decisions = Decisions("anton beck=toni beck; anton beck/anton bekk");
        Assert.Equal("1 3 | 2", Told(linker.Link(first, decisions)));
        IReadOnlyList<LinkedPerson> persons = linker.Link(more, decisions);
        Assert.Contains(persons, person => person.Members.Contains("1") && person.Members.Contains("3"));
        Assert.DoesNotContain(persons, person => person.Members.Contains("1") && person.Members.Contains("2"));
    }

    [Theory]
    [InlineData("Anton Veldt; Anton Veldt", "")]
    [InlineData("Anton Bekk; Anton Beck", "Anton Beck / Anton Bekk: names that sound alike")]
    [InlineData("Anton Veldt; Anton Veldt (aus Norland)", "Anton Veldt / Anton Veldt: the same name")]
    [InlineData("B. Veldt; Bert Veldt", "Bert Veldt / B. Veldt: the initial of the only one of that name")]
    public void Why_they_are_one_is_told(string speakers, string expected) => Assert.Equal(expected, string.Join('\n', Assert.Single(linker.Link(Speakers(speakers), [])).Reasons));

    [Fact]
    public void A_decision_is_a_reason() =>
        Assert.Equal(["Anton Veldt / Toni Veldt: somebody decided so"], Assert.Single(linker.Link(Speakers("Anton Veldt; Toni Veldt"), Decisions("anton veldt=toni veldt"))).Reasons.AsEnumerable());

    [Fact]
    public void A_person_has_all_spellings_and_the_state()
    {
        LinkedPerson person = Assert.Single(linker.Link(Speakers("Juri Tschumak; en:Yuri Chumak (of Norland); Juri Tschumak"), []));
        Assert.Equal(["Juri Tschumak", "Yuri Chumak"], person.Names.AsEnumerable());
        Assert.Equal(("norland", true), (person.State, person.Id.StartsWith(LinkedPerson.Prefix, StringComparison.Ordinal)));
    }

    // One article has one id for somebody whom it calls in several ways.
    [Fact]
    public void The_fullest_name_of_an_article_counts() =>
        Assert.Equal(["1"], Assert.Single(linker.Link([.. Speakers("Veldt"), .. Speakers("Anton Veldt")], [])).Members.AsEnumerable());

    [Fact]
    public void Further_persons_change_no_id()
    {
        string id = Assert.Single(linker.Link(Speakers("Anton Veldt"), [])).Id;
        Assert.Contains(linker.Link(Speakers("Anton Veldt; Ida Orlin; Anton Veldt; Benno Veldt"), []), person => person.Id == id);
    }

    private static NamedSpeaker[] Speakers(string all) => [.. all.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select((one, n) => Speaker(one, $"{n + 1}"))];

    private static NamedSpeaker Speaker(string told, string id)
    {
        string language = "de", mention = "";
        DateOnly? day = null;
        if (told[2..].StartsWith(':'))
            (language, told) = (told[..2], told[3..]);
        if (told.EndsWith(')'))
            (told, mention) = (told[..told.IndexOf(" (", StringComparison.Ordinal)], told[(told.IndexOf('(', StringComparison.Ordinal) + 1)..^1]);
        if (char.IsAsciiDigit(told[^1]))
            (told, day) = (told[..^5], new DateOnly(int.Parse(told[^4..], System.Globalization.CultureInfo.InvariantCulture), 6, 1));
        return new NamedSpeaker(id, told, $"{mention} {told}", language, day);
    }

    // Two names with a sign between: = for the same person, / for two; decisions are parted by semicolons.
    private static NameDecision[] Decisions(string all) => [.. all.Split("; ").Select(one => (Names: one.Split('=', '/'), IsSame: one.Contains('=', StringComparison.Ordinal)))
        .Select(one => new NameDecision(one.Names[0], one.Names[1], one.IsSame))];

    private static string Told(IReadOnlyList<LinkedPerson> persons) => string.Join(" | ", persons.Select(person => string.Join(' ', person.Members)).Order(StringComparer.Ordinal));

    private static string Whole(IReadOnlyList<LinkedPerson> persons) => string.Join('\n', persons.Select(person =>
        $"{person.Id} {person.State} {string.Join(',', person.Names)} {string.Join(',', person.Members)} {string.Join(',', person.Reasons)}"));
}
