using Parley.Lab.Evaluation;
using Parley.Lab.Treebanks;
using Parley.Text;

namespace Parley.Lab.Tests.Evaluation;

public class NameScoreTests
{
    [Theory]
    [InlineData("B-PER I-PER O B-LOC", "B-PER I-PER O B-LOC", 1.0)]
    [InlineData("B-PER I-PER O B-LOC", "B-PER O O B-LOC", 0.5)] // half a name is none
    [InlineData("B-PER B-ORG O B-LOC", "B-PER B-LOC O B-LOC", 0.6667)] // nor is one of another class
    [InlineData("B-PER I-PER", "B-PER B-PER", 0.0)]
    [InlineData("O O", "O B-PER", 0.0)]
    [InlineData("B-PER O B-LOC", "B-PER B-MISC B-LOC", 1.0)] // a class that the gold never has
    [InlineData("B-PER B-MISC O", "B-PER O B-MISC", 0.5)] // one that it has
    public void F1_of_exact_spans(string gold, string system, double expected) =>
        Assert.Equal(expected, Score(gold, system).Micro.F1, 4);

    [Fact]
    public void Each_class_has_its_own_figure()
    {
        NameScore score = Score("B-PER O B-LOC O B-LOC", "B-PER O B-LOC O O");
        Assert.Equal(1, score.Classes[NameKind.Per].F1);
        Assert.Equal(new NameCount(1, 1, 2), score.Classes[NameKind.Loc]);
        Assert.Equal("names 0.8000  PER 1.0000  LOC 0.6667", score.ToString());
    }

    [Theory]
    [InlineData("O B-PER I-PER O", "1-3 Per")]
    [InlineData("I-LOC I-LOC B-LOC", "0-2 Loc|2-3 Loc")]
    [InlineData("B-PER I-ORG", "0-1 Per|1-2 Org")]
    public void Tags_to_names(string tags, string expected) => Assert.Equal(
        expected, string.Join('|', Iob2.Names(tags.Split(' ')).Select(name => $"{name.FirstToken}-{name.EndToken} {name.Kind}")));

    [Fact]
    public void Reads_comments_further_columns_and_the_token_hash()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.iob2", "# sent_id = 1", "Beck\tB-PER\tB-PER\tO", "#\tO", "", "", "Mainz\tB-LOC");
        NamedSentence[] sentences = [.. Iob2.Read(file)];
        Assert.Equal(["Beck #", "Mainz"], sentences.Select(sentence => string.Join(' ', sentence.Tokens)));
        Assert.Equal([NameKind.Per, NameKind.Loc], sentences.SelectMany(sentence => sentence.Names).Select(name => name.Kind));
    }

    [Theory]
    [InlineData("Beck")]
    [InlineData("Beck\tB-TITLE")]
    public void What_is_no_tag_is_named(string line)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.iob2", "a\tO", line);
        Assert.Equal($"{file}:2: no line of IOB2", Assert.Throws<FormatException>(() => Iob2.Read(file).Count()).Message);
    }

    private static NameScore Score(string gold, string system) => NameScore.Of([Iob2.Names(gold.Split(' '))], [Iob2.Names(system.Split(' '))]);
}
