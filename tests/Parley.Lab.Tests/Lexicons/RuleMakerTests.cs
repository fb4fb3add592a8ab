using Parley.Lab.Lexicons;
using Parley.Tagging.Lexicons;
using Parley.Text;

namespace Parley.Lab.Tests.Lexicons;

public sealed class RuleMakerTests
{
    [Theory]
    [InlineData("Häuser", "Haus")]
    [InlineData("Ärzte", "Arzt")]
    [InlineData("Ihm", "er")]
    [InlineData("war", "sein")]
    [InlineData("IBM", "IBM")]
    [InlineData("iPhones", "iPhone")]
    [InlineData("NÄHE", "Nähe")]
    [InlineData("'s", "be")]
    [InlineData("12", "12")]
    public void Every_rule_makes_its_lemma_and_comes_back_from_the_file(string form, string lemma)
    {
        foreach (LemmaRule rule in new[] { RuleMaker.AtEnd(form, lemma), RuleMaker.InAnyCase(form, lemma) })
        {
            Assert.Equal(lemma, rule.Apply(form));
            Assert.Equal(rule, RuleText.Parse(RuleText.Write(rule)));
        }
    }

    [Fact]
    public void A_rule_in_any_case_does_not_depend_on_the_start_of_a_sentence() =>
        Assert.Equal(RuleMaker.InAnyCase("walked", "walk"), RuleMaker.InAnyCase("Walked", "walk"));

    [Fact]
    public void A_whole_lemma_comes_back_from_the_file() =>
        Assert.Equal("not", RuleText.Parse(RuleText.Write(new LemmaRule(LemmaCase.AsWritten, Whole: "not"))).Apply("n't"));
}
