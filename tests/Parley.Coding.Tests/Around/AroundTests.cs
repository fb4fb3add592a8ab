using Parley.Coding.Acts;
using Parley.Coding.Around;
using Parley.Coding.Issues;
using Parley.Coding.Model;
using Parley.Text;

namespace Parley.Coding.Tests.Around;

public class AroundTests
{
    private static readonly CodingData data = Repository.Data();
    private static readonly string[] acts = [.. data.Codebook.Acts.Select(act => act.Id)], issues = [.. data.Codebook.Issues.Select(issue => issue.Id)];

    [Fact]
    public void What_stands_around_is_told_by_place_and_speaker()
    {
        Shown[] statements = [Says("Beck"), Says("Beck", same: true), Says("Vogt"), Says("Beck", parent: 1)];
        var neighbours = new Neighbours(statements, [[1f], [0.5f], [0f], [0.25f]]);
        float[] values = new float[Neighbours.Signs.Length];
        neighbours.Of(1, 0, values);
        Assert.Equal((1f, 1f, 0f, 0f), (values[Sign("one before")], values[Sign("one before, same speaker")], values[Sign("two before")], values[Sign("one behind")]));
        Assert.Equal(0.25f, values[Sign("two behind")]);
        Assert.Equal((1 + 0.25f) / 2, values[Sign("same speaker")], 5);
        Assert.Equal((1 + 0 + 0.25f) / 3, values[Sign("article")], 5);
        neighbours.Of(3, 0, values);
        Assert.Equal((0f, 0f, 0.5f), (values[Sign("one before")], values[Sign("one before, same speaker")], values[Sign("parent")]));
        neighbours.Of(0, 0, values);
        Assert.Equal((0f, 0.5f, 0.5f), (values[Sign("one before")], values[Sign("one behind")], values[Sign("one behind, same speaker")]));
    }

    [Fact]
    public void The_one_statement_of_an_article_has_nothing_around_it()
    {
        float[] values = new float[Neighbours.Signs.Length];
        new Neighbours([Says("Beck")], [[1f]]).Of(0, 0, values);
        Assert.All(values, value => Assert.Equal(0, value));
    }

    [Fact]
    public void An_act_is_decided_by_the_statement_before_too()
    {
        Shown[] statements = [Says("Beck"), Says("Beck", same: true)];
        var article = new WeighedArticle(statements, [[.. acts.Select(act => act == "reject" ? 9f : 0)], new float[acts.Length]], [new float[issues.Length], new float[issues.Length]], []);
        var model = new LinearModel(acts);
        Assert.Equal((acts[0], CodeBasis.Inferred), new ActCoder(data.Codebook, model).Decide(article, 1));
        model.Learnt("around one before, same speaker: reject")[Array.IndexOf(acts, "accuse")] = 5;
        Assert.Equal(("accuse", CodeBasis.Stated), new ActCoder(data.Codebook, model).Decide(article, 1));
    }

    [Fact]
    public void A_content_without_words_takes_the_issue_of_the_sentence_before()
    {
        Shown statement = Says("Beck");
        var model = new LinearModel(["about"]);
        model.Learnt(IssueCoder.OfWord("sanctions", "tariff"))[0] = 4;
        model.Learnt("around no-words: sentence before words")[0] = 3;
        model.Learnt(IssueCoder.EnoughForOne)[0] = 1;
        var coder = new IssueCoder(data.Codebook, model);
        string[] About(params string[][] sentences)
        {
            Shown placed = statement with { Sentences = (1, 1) };
            return [.. coder.Decide(WeighedArticle.By(new ActCoder(data.Codebook, new LinearModel(acts)), coder, new ArticleShown([placed], sentences)), 0)];
        }
        Assert.Equal(["sanctions"], About(["tariff"], ["that"]));
        Assert.Equal(["other"], About(["weather"], ["that"]));
    }

    [Fact]
    public void Chances_are_one_together()
    {
        Assert.Equal(1, Chances.OfOne([900f, -900f, 3f]).Sum(), 5);
        Assert.Equal(1, Chances.OfEach([20f, -20f, 0f]).Sum(), 5);
    }

    private static int Sign(string name) => Neighbours.Signs.IndexOf(name);

    private static Shown Says(string speaker, bool same = false, int? parent = null) =>
        new([], [.. issues.Select(_ => new HashSet<string> { IssueFeatures.NoWords })], [], null, false, null, [], []) { Speaker = speaker, SameSpeaker = same, ParentPlace = parent };
}
