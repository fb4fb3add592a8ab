using Parley.Reading;
using Parley.Text;

namespace Parley.Tagging.Tests;

/// <summary>The tagger with the languages that travel with the program.</summary>
internal static class Tagged
{
    public static readonly IReadOnlyList<Language> Languages = LanguageFolder.LoadAll(LanguageFolder.Default);

    public static readonly Tagger Tagger = new(Languages);

    public static TaggedText In(string? language, string text) =>
        Tagger.Tag(new Article("test.txt", text) { StatedLanguage = language });

    public static void AssertInvariants(TaggedText tagged)
    {
        string text = tagged.Text;
        int at = 0;
        foreach (TextSpan span in tagged.Tokens.Select(token => token.Span))
        {
            // Asserted once, by hand: the hostile texts have millions of tokens.
            if (span.Length <= 0 || span.Start < at || span.End > text.Length || !text.AsSpan(at, span.Start - at).IsWhiteSpace()
                || char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1])
                || SplitsPair(text, span.Start) || SplitsPair(text, span.End))
                Assert.Fail($"token {span} behind {at}");
            at = span.End;
        }
        Assert.True(text.AsSpan(at).IsWhiteSpace(), "characters of no token at the end");
        AssertSentences(tagged);
    }

    private static void AssertSentences(TaggedText tagged)
    {
        int next = 0, paragraph = 0;
        foreach (Sentence sentence in tagged.Sentences)
        {
            TextSpan span = new(tagged.Tokens[sentence.FirstToken].Span.Start, tagged.Tokens[sentence.EndToken - 1].Span.End);
            if (sentence.FirstToken != next || sentence.Count is < 1 or > 500 || sentence.Span != span || sentence.Paragraph - paragraph is < 0 or > 1)
                Assert.Fail($"sentence {sentence} behind token {next}");
            (next, paragraph) = (sentence.EndToken, sentence.Paragraph);
        }
        Assert.Equal(tagged.Tokens.Length, next);
        AssertWords(tagged);
    }

    private static void AssertWords(TaggedText tagged)
    {
        int next = 0;
        foreach (Sentence sentence in tagged.Sentences)
        {
            if (sentence.FirstWord != next || sentence.EndWord - sentence.FirstWord < sentence.Count || sentence.EndWord - sentence.FirstWord > 1_600
                || tagged.Words[sentence.FirstWord].Token != sentence.FirstToken || tagged.Words[sentence.EndWord - 1].Token != sentence.EndToken - 1)
                Assert.Fail($"words of {sentence} behind word {next}");
            next = sentence.EndWord;
        }
        Assert.Equal(tagged.Words.Length, next);
        for (int i = 0; i < next; i++)
        {
            Word word = tagged.Words[i], before = i == 0 ? new Word(-1, default) : tagged.Words[i - 1];
            TextSpan token = tagged.Tokens[word.Token].Span;
            bool follows = word.Token == before.Token
                ? word.Form is not null ? word.Span == before.Span : word.Span.Start == before.Span.End
                : word.Token == before.Token + 1 && word.Span.Start == token.Start;
            if (word.Span.IsEmpty || !token.Contains(word.Span) || !follows)
                Assert.Fail($"word {word} behind {before}");
        }
    }

    private static bool SplitsPair(string text, int at) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
