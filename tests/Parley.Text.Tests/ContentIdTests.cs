namespace Parley.Text.Tests;

public class ContentIdTests
{
    // The first ten bytes of SHA-256, as sha256sum prints them: an id must never change.
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afb")]
    [InlineData("abc", "ba7816bf8f01cfea4141")]
    public void Of_an_article_is_the_hash_of_its_text(string text, string id) => Assert.Equal(id, ContentId.OfArticle(text));

    [Fact]
    public void Of_a_statement_tells_content_from_source()
    {
        TextSpan span = new(0, 5);
        string content = ContentId.OfStatement("a", [span], []), source = ContentId.OfStatement("a", [], [span]);
        Assert.NotEqual(content, source);
        Assert.Equal(content, ContentId.OfStatement("a", [span], []));
    }
}
