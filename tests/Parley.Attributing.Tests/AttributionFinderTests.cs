using Parley.Text;

namespace Parley.Attributing.Tests;

public class AttributionFinderTests
{
    [Theory]
    [InlineData("de", "„·Wir zahlen nicht·“·, sagte Beck·.", "Beck | sagte | „Wir zahlen nicht“")]
    [InlineData("de", "Beck sagte·: »·Wir zahlen nicht·.·«", "Beck | sagte | »Wir zahlen nicht.«")]
    [InlineData("de", "„·Wir zahlen·“·, sagte Beck·, „·aber nicht heute·.·“", "Beck | sagte | „Wir zahlen“ … „aber nicht heute.“")]
    [InlineData("en", "“·We will not pay·,·” said Ann Beck·.", "Ann Beck | said | “We will not pay,”")]
    [InlineData("en", "“·We will not pay·,·” the minister said·. ‖ “·Not today·, not tomorrow·.·”", "the minister | said | “We will not pay,” … “Not today, not tomorrow.”")]
    [InlineData("en", "\"·We will not pay·,·\" she said·.", "she | said | \"We will not pay,\"")]
    [InlineData("en", "The professor·: “·We will not pay for this·.·”", "The professor | : | “We will not pay for this.”")]
    public void Direct(string language, string tagged, string expected) => Check(language, tagged, expected);

    [Theory]
    [InlineData("de", "Beck sagte·, dass der Hafen schließt·.", "Beck | sagte | dass der Hafen schließt")]
    [InlineData("de", "Der Hafen schließt·, sagte Beck am Montag·.", "Beck | sagte | Der Hafen schließt")]
    [InlineData("de", "Beck sagte·, der Hafen sei geschlossen·.", "Beck | sagte | der Hafen sei geschlossen")]
    [InlineData("de", "Der Hafen·, sagte Beck·, schließe morgen früh·.", "Beck | sagte | Der Hafen … schließe morgen früh")]
    [InlineData("en", "Beck warned that the port would close·.", "Beck | warned | that the port would close")]
    [InlineData("en", "Beck said the port would close·.", "Beck | said | the port would close")]
    [InlineData("en", "The port would close·, Beck said on Monday·.", "Beck | said | The port would close")]
    [InlineData("en", "Beck·, head of the port·, said that it would close·.", "Beck, head of the port | said | that it would close")]
    public void Indirect(string language, string tagged, string expected) => Check(language, tagged, expected);

    [Theory]
    [InlineData("de", "Laut Beck schließt der Hafen·.", "Beck | Laut | schließt der Hafen")]
    [InlineData("de", "Der Hafen schließt nach Angaben von Beck im Mai·.", "Beck | nach Angaben von | Der Hafen schließt … im Mai")]
    [InlineData("de", "Den Quellen zufolge schließt der Hafen·.", "Den Quellen | zufolge | schließt der Hafen")]
    [InlineData("en", "According to Beck·, the port will close·.", "Beck | According to | the port will close")]
    public void According_to(string language, string tagged, string expected) => Check(language, tagged, expected);

    [Theory]
    [InlineData("de", "Er nannte es den „·großen Sprung·“ der Stadt·.")]
    [InlineData("en", "The play “·The Empty Port·” opens on Monday·.")]
    [InlineData("en", "The two sides held talks in Hallin·.")]
    public void Is_no_statement(string language, string tagged) => Assert.Empty(ByHand.Lines(language, tagged));

    [Theory]
    [InlineData("en", "Harbour master Ann Beck spoke·. ‖ Beck said that it is over·.", "Ann Beck", NameBasis.Completed)]
    [InlineData("en", "The analyst Ann Beck spoke·. ‖ The analyst said that it is over·.", "Ann Beck", NameBasis.Completed)]
    [InlineData("en", "Ann Beck said that it is late·. ‖ She added that it is over·.", "Ann Beck", NameBasis.Inferred)]
    [InlineData("de", "Der Politologe Paul Arndt sagte·, dass es spät ist·. ‖ Arndt sagte·, dass es aus ist·.", "Paul Arndt", NameBasis.Completed)]
    [InlineData("de", "Laut Insidern ist es aus·.", "Insidern", NameBasis.Stated)]
    public void Names(string language, string tagged, string name, NameBasis basis)
    {
        Source? source = ByHand.Find(language, tagged).Attributions[^1].Source;
        Assert.Equal((name, basis), (source?.Name, source?.Basis ?? default));
    }

    [Theory]
    [InlineData("en", "Beck did not say that the port would close·.", true, false)]
    [InlineData("en", "Beck would say that the port is closed·.", false, true)]
    [InlineData("de", "Beck sagte nicht·, dass der Hafen schließt·.", true, false)]
    [InlineData("de", "Beck sagte·, dass der Hafen schließt·.", false, false)]
    public void Negated_and_hypothetical(string language, string tagged, bool negated, bool hypothetical)
    {
        Attribution attribution = Assert.Single(ByHand.Find(language, tagged).Attributions);
        Assert.Equal((negated, hypothetical), (attribution.Negated, attribution.Hypothetical));
    }

    [Fact]
    public void A_quotation_over_paragraphs_is_one_content_with_a_span_a_paragraph() =>
        Check("en", "“·We waited all winter·. ¶ “·We will not wait any longer·,·” said Beck·.", "Beck | said | “We waited all winter. … “We will not wait any longer,”");

    [Fact]
    public void A_missing_closing_mark_is_a_problem() =>
        Assert.Contains(ByHand.Find("en", "Beck said·: “·We will not pay·. ¶ The port closed·.").Problems, problem => problem.Code == "unclosed-quotation");

    [Fact]
    public void Nobody_named_is_a_problem() =>
        Assert.Contains(ByHand.Find("en", "“·We will never pay for this·.·”").Problems, problem => problem.Code == "no-speaker");

    [Fact]
    public void A_text_in_no_language_has_no_attributions() =>
        Assert.Empty(ByHand.Find("xx", "“·Ja·,·” said Beck·.").Attributions);

    private static void Check(string language, string tagged, params string[] expected) =>
        Assert.Equal(expected, ByHand.Lines(language, tagged));
}
