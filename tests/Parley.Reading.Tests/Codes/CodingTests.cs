using Parley.Extracting;
using Parley.Reading.Tests.Readings;
using Parley.Text;

namespace Parley.Reading.Tests.Codes;

/// <summary>Codes of statements by the whole reader, one invented sentence each.</summary>
public class CodingTests
{
    [Theory]
    [InlineData("Präsident Anton Beck forderte den Abzug aller Truppen.", "demand")]
    [InlineData("Präsident Anton Beck lehnte eine Waffenruhe ab.", "reject")]
    [InlineData("Präsident Anton Beck warnte vor einer Hungersnot.", "warn")]
    [InlineData("President Anton Beck demanded the withdrawal of all troops.", "demand")]
    [InlineData("President Anton Beck rejected a truce.", "reject")]
    [InlineData("President Anton Beck threatened new tariffs.", "threaten")]
    [InlineData("President Anton Beck warned of a famine.", "warn")]
    [InlineData("President Anton Beck accused the government of treason.", "accuse")]
    public void Act(string text, string expected) => Check(text, statement => statement.Act, expected);

    [Theory]
    [InlineData("Präsident Anton Beck forderte den Abzug der Truppen und eine Waffenruhe.", "ceasefire withdrawal")]
    [InlineData("President Anton Beck rejected the sanctions.", "sanctions")]
    [InlineData("President Anton Beck said that the annexation was illegal.", "annexation")]
    public void Issues(string text, string expected) => Check(text, statement => string.Join(' ', statement.Issues!.Value), expected);

    [Theory]
    [InlineData("Präsident Anton Beck sagte, er werde verhandeln, wenn die Truppen abziehen.", "wenn die Truppen abziehen")]
    [InlineData("Präsident Anton Beck sagte, er werde verhandeln, sofern eine Waffenruhe halte.", "sofern eine Waffenruhe halte")]
    [InlineData("Präsident Anton Beck sagte, dass der Hafen geschlossen ist.", "")]
    [InlineData("President Anton Beck said that he would talk if the troops left.", "if the troops left")]
    [InlineData("President Anton Beck said he would talk only if a truce held.", "only if a truce held")]
    [InlineData("President Anton Beck asked whether the port was closed.", "")]
    public void Condition(string text, string expected) =>
        Check(text, (statement, article) => string.Join(" ~ ", (statement.Condition ?? []).Select(span => span.In(article).ToString())), expected);

    [Theory]
    [InlineData("Präsident Anton Beck sagte, er werde verhandeln, wenn die Truppen abziehen.", "peace-talks Stated, withdrawal Condition")]
    [InlineData("Präsident Anton Beck forderte den Abzug der Truppen und eine Waffenruhe.", "ceasefire Stated, withdrawal Stated")]
    [InlineData("President Anton Beck said he would negotiate only if the sanctions were lifted.", "peace-talks Stated, sanctions Condition")]
    public void What_tells_an_issue(string text, string expected) =>
        Check(text, statement => string.Join(", ", statement.Issues!.Value.Zip(statement.IssueBases!.Value, (issue, basis) => $"{issue} {basis}")), expected);

    [Theory]
    [InlineData("Präsident Anton Beck forderte den Abzug aller Truppen.", "Stated")]
    [InlineData("Präsident Anton Beck sagte, der Hafen sei ein Hafen und der Wind ein Wind.", "Inferred")]
    public void Whether_the_act_is_in_doubt(string text, string expected) => Check(text, statement => statement.ActBasis.ToString(), expected);

    [Theory]
    [InlineData("Präsident Anton Beck sagte am Dienstag, dass der Hafen geschlossen ist.", "2031-09-02")]
    [InlineData("Präsident Anton Beck sagte, dass der Hafen am Dienstag geschlossen wurde.", null)]
    [InlineData("President Anton Beck said on Tuesday that the port was closed.", "2031-09-02")]
    [InlineData("President Anton Beck said that the port was closed.", null)]
    public void Date(string text, string? expected) => Check(text, statement => statement.Date?.ToString(), expected);

    [Theory]
    [InlineData("Präsident Anton Beck sagte, dass der Krieg wahrscheinlich weitergeht.", "probable")]
    [InlineData("President Anton Beck said that the war would inevitably go on.", "certain")]
    [InlineData("President Anton Beck said that the port was closed.", "none")]
    public void Certainty(string text, string expected) => Check(text, statement => statement.Certainty, expected);

    [Theory]
    [InlineData("Präsident Anton Beck behauptete fälschlicherweise, dass der Hafen geschlossen sei.", "True")]
    [InlineData("President Anton Beck falsely claimed that the port was closed.", "True")]
    [InlineData("President Anton Beck claimed that the port was closed.", "False")]
    public void Doubt(string text, string expected) => Check(text, statement => statement.Doubted.ToString(), expected);

    [Theory]
    [InlineData("Präsident Anton Beck sagte, dass 1.200 Soldaten gefallen sind.", "1200 soldat")]
    [InlineData("Präsident Anton Beck sagte, dass 3,5 Millionen Menschen fliehen.", "3500000.0 mensch")]
    [InlineData("President Anton Beck said that 1,200 soldiers had fallen.", "1200 soldier")]
    [InlineData("President Anton Beck said that exports fell by 60 percent.", "60 percent")]
    public void Numbers(string text, string expected) =>
        Check(text, statement => string.Join(", ", statement.Numbers!.Value.Select(number => FormattableString.Invariant($"{number.Value} {number.Unit}"))), expected);

    [Theory]
    [InlineData("Präsident Anton Beck sagte, dass die Truppen aus der Ukraine und aus Kiew abziehen.", "Ukraine ua UA: Ukraine; Kyjiw capital-of:ua UA: Kiew")]
    [InlineData("President Anton Beck said that Kyiv was safe, and Kyiv alone.", "Kyiv capital-of:ua UA: Kyiv Kyiv")]
    [InlineData("President Anton Beck said that the turkey was cold.", "")]
    [InlineData("President Anton Beck said that Jordan Arndt had left.", "")]
    public void Places(string text, string expected) => Check(text, (statement, article) => string.Join("; ", (statement.Places ?? []).Select(place =>
        $"{place.Name} {place.Id} {place.Country}: {string.Join(' ', place.Spans.Select(span => span.In(article).ToString()))}")), expected);

    [Fact]
    public void The_registry_knows_who_speaks() => Check("Der Kreml forderte den Abzug aller Truppen.", statement => statement.Actors?.Single(), "kremlin");

    private static void Check(string text, Func<Statement, string?> field, string? expected) => Check(text, (statement, _) => field(statement), expected);

    private static void Check(string text, Func<Statement, string, string?> field, string? expected)
    {
        var article = new Article("text.txt", text) { Published = new PartialDate(2031, 9, 4), PublishedBasis = DateBasis.Given };
        ArticleReading reading = Readers.Reader.Read(new Extracted("text.txt", article, []));
        Assert.Equal(expected, field(Assert.Single(reading.Statements), text));
    }
}
