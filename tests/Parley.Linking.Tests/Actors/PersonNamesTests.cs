using Parley.Linking.Actors;

namespace Parley.Linking.Tests.Actors;

public sealed class PersonNamesTests
{
    [Theory]
    [InlineData("de", "Anton Beck", "anton bek")]
    [InlineData("de", "Dr. Anton Beck", "anton bek")]
    [InlineData("de", "Ministerin Vera Adler", "vera adler")]
    [InlineData("de", "Karl von der Mühl", "karl muehl")]
    [InlineData("de", "Karl-Heinz Veldt", "karlhaints veldt")]
    [InlineData("de", "B. Beck", "b bek")]
    [InlineData("de", "Anton M. Beck", "anton bek")]
    [InlineData("de", "Юрий Чумак", "uri Cumak")]
    [InlineData("en", "Yuri Chumak", "uri Cumak")]
    [InlineData("en", "Sir Anton O'Rooke", "anton oruke")]
    [InlineData("en", "Anton O’Rooke", "anton oruke")]
    [InlineData("de", "Beck", null)]
    [InlineData("de", "Dr. Beck", null)]
    [InlineData("de", "", null)]
    [InlineData("de", "anton beck", null)]
    [InlineData("de", "Anton Beck 2", null)]
    [InlineData("de", "Ein Diplomat", null)]
    [InlineData("de", "Zwei Diplomaten", null)]
    [InlineData("de", "Mehrere Beamte", null)]
    [InlineData("de", "Der Sprecher", null)]
    [InlineData("en", "A Diplomat", null)]
    [InlineData("en", "Senior Officials", null)]
    [InlineData("en", "Three Diplomats", null)]
    [InlineData("de", "Anton Bert Carl Dirk Emil Beck", null)]
    public void First_and_last_name_as_they_sound(string language, string name, string? expected) =>
        Assert.Equal(expected, new PersonNames(Readings.Language(language)).Parse(name) is { } parsed ? $"{parsed.Given} {parsed.Family}" : null);

    [Theory]
    [InlineData("B. Beck", true)]
    [InlineData("B Beck", true)]
    [InlineData("Bo Beck", false)]
    public void A_single_letter_is_an_initial(string name, bool expected) => Assert.Equal(expected, new PersonNames(Readings.Language("de")).Parse(name)!.IsInitial);
}
