using System.Collections.Immutable;
using Parley.Coding.Patterns;
using Parley.Text;

namespace Parley.Coding.Tests.Patterns;

public class PatternTests
{
    [Theory]
    [InlineData("truce", "a truce holds", "truce")]
    [InlineData("=truce", "two truces hold", "")]
    [InlineData("withdr*", "they withdrew troops", "withdrew")]
    [InlineData("*ruhe", "eine Waffenruhe hält", "Waffenruhe")]
    [InlineData("*ruh*", "zwei Waffenruhen halten", "Waffenruhen")]
    [InlineData("peace talks", "new peace talks begin", "peace talks")]
    [InlineData("guns … silent", "the guns must fall silent now", "guns must fall silent")]
    [InlineData("guns … silent", "guns a b c d e f silent", "")]
    public void Finds(string pattern, string text, string expected)
    {
        var set = new PatternSet();
        set.Add(WordPattern.Parse(pattern, out _)!, 7);
        CodedWords words = new(Tagged(text));
        Assert.Equal(expected, string.Join('|', set.Find(words).Select(hit => string.Join(' ', Enumerable.Range(hit.First, hit.End - hit.First).Select(word => words.Text.Form(word).ToString())))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("a …")]
    [InlineData("*")]
    [InlineData("a*b")]
    [InlineData("a b c d e f g h i")]
    public void Refuses(string pattern) => Assert.Null(WordPattern.Parse(pattern, out _));

    private static TaggedText Tagged(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf(' ', at) is var blank && blank < 0 ? text.Length : blank;
            words.Add(new Word(words.Count, new TextSpan(at, end)));
            at = end + 1;
        }
        var sentence = new Sentence(new TextSpan(0, text.Length), 0, words.Count, 0) { FirstWord = 0, EndWord = words.Count };
        return new TaggedText(new Article("a.txt", text), "en", [sentence], [.. words.Select(word => new Token(word.Span, Upos.None))], []) { Words = words.ToImmutable() };
    }
}
