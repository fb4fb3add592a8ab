using System.Collections.Immutable;
using Parley.Text;

namespace Parley.Coding.Tests;

public class StatementCoderTests
{
    private static readonly Article article = new("a.txt", "𝄞 Beck sagte, dass Arndt sagte, dass es aus ist.");

    [Fact]
    public void One_name_is_one_actor_of_the_article()
    {
        var statements = Code(Said("Beck", 2, 6), Said("Arndt", 20, 25), Said("beck", 30, 34), Said(null, 40, 44));
        Assert.Equal(
            [$"local:{article.Id}:1", $"local:{article.Id}:2", $"local:{article.Id}:1", null],
            statements.Select(statement => statement.Actors?.Single()));
    }

    [Fact]
    public void Who_is_in_the_registry_has_its_id() => Assert.Equal("kremlin", Code(Said("der Kreml", 2, 6)).Single().Actors!.Value.Single());

    [Fact]
    public void A_parent_is_named_by_its_id()
    {
        var statements = Code(Said("Beck", 2, 30), Said("Arndt", 10, 20) with { Parent = 0 });
        Assert.Equal((null, statements[0].Id), (statements[0].Parent, statements[1].Parent));
    }

    [Fact]
    public void An_id_hashes_offsets_in_code_points()
    {
        Statement statement = Code(Said("Beck", 3, 7)).Single();
        Assert.Equal(ContentId.OfStatement(article.Id, [new TextSpan(2, 6)], []), statement.Id);
    }

    [Fact]
    public void What_is_not_tagged_is_not_coded()
    {
        Statement statement = Code(Said("Beck", 3, 7)).Single();
        Assert.Equal((null, null, null, null), (statement.Act, statement.Certainty, statement.Doubted, statement.Date));
        Assert.Equal((null, null, null), (statement.Issues, statement.Condition, statement.Numbers));
    }

    private static ImmutableArray<Statement> Code(params ImmutableArray<Attribution> attributions) =>
        new StatementCoder([Repository.Language("de")], Repository.Data()).Code(new TaggedText(article, "de", [], [], []), new Findings(attributions, []));

    private static Attribution Said(string? name, int start, int end) => new(
        AttributionKind.Indirect, Medium.Speech, [new TextSpan(start, end)], null,
        new Source([], name, NameBasis.Stated), null, false, false, null, "by-hand");
}
