using System.Text;
using Parley.Coding.Codebooks;
using Parley.Coding.Yaml;

namespace Parley.Coding.Tests.Codebooks;

public class CodebookReaderTests
{
    private const string Head = "codebook: test\nlanguages: [de, en]\n";

    [Fact]
    public void The_shipped_codebook_is_whole()
    {
        (Codebook? codebook, IReadOnlyList<Fault> faults) = CodebookReader.Parse(Repository.Text("codebooks/war.yaml"));
        Assert.Empty(faults);
        Assert.Equal((13, 17, "other"), (codebook!.Acts.Count, codebook.Issues.Count, codebook.OtherIssue));
    }

    [Theory]
    [InlineData("positions: {wants: [demnad]}", "3: 'demnad' is no act")]
    [InlineData("acts:\n- {id: a, names: {de: x}}", "4: 'names' of an act lacks the language 'en'")]
    [InlineData("acts:\n- {id: a, names: {de: x, en: y}, plover: TALK}", "4: 'TALK' is no event type of PLOVER")]
    [InlineData("acts:\n- {id: a, names: {de: x, en: y}, goldstein: 11}", "4: '11' is no Goldstein weight")]
    [InlineData("acts:\n- {id: a, names: {de: x, en: y}}\n- {id: a, names: {de: x, en: y}}", "1: there are two acts 'a'")]
    [InlineData("acts:\n- {id: a, names: {de: x, en: y}, cuse: {de: [x], en: [y]}}", "4: an act has no key 'cuse'")]
    [InlineData("issues:\n- {id: a, names: {de: x, en: y}, words: {de: [a*b], en: [y]}}", "4: 'a*b': a star stands at the beginning or end")]
    [InlineData("issues:\n- {id: a, names: {de: x, en: y}, words: {de: [x], fr: [y]}}", "4: 'fr' is no language of this file")]
    [InlineData("acts: 3", "3: 'acts' of the codebook is a list")]
    public void A_mistake_has_its_line(string yaml, string expected) =>
        Assert.Contains(CodebookReader.Parse(Head + yaml).Faults, fault => $"{fault.Line}: {fault.Message}".StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("a: &x [1]\nb: *x", "anchors (&) and aliases (*) are not read")]
    [InlineData("a: 1\na: 2", "the key 'a' stands here a second time")]
    [InlineData("a: [1", "this is no YAML")]
    [InlineData("", "the file is empty")]
    [InlineData("a: 1\n---\nb: 2", "a second document begins here")]
    [InlineData("? [1]\n: 2", "a key is no word")]
    public void Hostile_yaml_is_refused(string yaml, string expected) =>
        Assert.Contains(expected, Assert.Single(CodebookReader.Parse(yaml).Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void A_bomb_of_aliases_is_refused_at_its_first_anchor()
    {
        string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 30).Select(n => $"a{n}: &a{n} [{string.Join(',', Enumerable.Repeat($"*a{n - 1}", 9))}]\n"));
        Assert.Equal(1, Assert.Single(CodebookReader.Parse(bomb).Faults).Line);
    }

    [Fact]
    public void Fifty_megabytes_are_refused() =>
        Assert.Contains("divide it", Assert.Single(CodebookReader.Parse(new string('a', 50_000_000)).Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void More_than_enough_values_are_refused() =>
        Assert.Contains("values", Assert.Single(CodebookReader.Parse(new StringBuilder("a: [").Insert(4, "1,", YamlReader.MostNodes + 1).Append(']').ToString()).Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void Values_lie_only_so_deep() =>
        Assert.Contains("deep", Assert.Single(CodebookReader.Parse(new string('[', 1000)).Faults).Message, StringComparison.Ordinal);
}
