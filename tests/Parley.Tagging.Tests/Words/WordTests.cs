using Parley.Text;

namespace Parley.Tagging.Tests.Words;

/// <summary>A row is a text and its syntactic words, a bar between two written words, a plus between the words of one.</summary>
public class WordTests
{
    [Theory]
    [InlineData("de", "Er fuhr zum Hafen im Nebel.", "Er|fuhr|zu+dem|Hafen|in+dem|Nebel|.")]
    [InlineData("de", "Am Kai ZUR NOT vom Boot aufs Meer", "An+dem|Kai|ZU+DER|NOT|von+dem|Boot|auf+das|Meer")]
    [InlineData("de", "Der US-Präsident", "Der|US|-|Präsident")]
    [InlineData("de", "Staats- und Hafenrat", "Staats|-|und|Hafenrat")]
    [InlineData("de", "2022-12-02 #Hafen-Rat beck-moor@hafen.example", "2022-12-02|#Hafen|-|Rat|beck-moor@hafen.example")]
    [InlineData("en", "They don't.", "They|do+n't|.")]
    [InlineData("en", "She'd've met Beck's.", "She+'d+'ve|met|Beck+'s|.")]
    [InlineData("en", "the states' quay cannot", "the|states+'|quay|can+not")]
    [InlineData("de", "70km weit, 2km², 5G", "70|km|weit|,|2km²|,|5|G")]
    [InlineData("en", "at 5:30pm in the 1990s", "at|5:30|pm|in|the|1990s")]
    [InlineData("en", "Beck 's quay", "Beck|'s|quay")]
    [InlineData("en", "a co-owner's full-time non-profit quay", "a|co-owner+'s|full|-|time|non-profit|quay")]
    [InlineData("en", "mother-in-law's", "mother|-|in|-|law+'s")]
    [InlineData("en", "a-b-c-d-e-f-g-h-i-j-k", "a-b-c-d-e-f-g-h-i-j-k")]
    public void Words(string language, string text, string expected)
    {
        TaggedText tagged = Tagged.In(language, text);
        Tagged.AssertInvariants(tagged);
        Assert.Equal(expected, string.Join('|', tagged.Sentences.SelectMany(sentence => WrittenWord.In(tagged, sentence)).Select(written => Forms(tagged, written))));
    }

    [Theory]
    [InlineData("Im Hafen-Rat (ja).", "Im_|Hafen|-|Rat_|(|ja|)|._")]
    [InlineData("Er kam.Dann", "Er_|kam|.|Dann_")]
    public void Space_after(string text, string expected)
    {
        TaggedText tagged = Tagged.In("de", text);
        Assert.Equal(expected, string.Join('|', tagged.Sentences.SelectMany(sentence => WrittenWord.In(tagged, sentence))
            .Select(written => written.Span.In(text).ToString() + (written.SpaceAfter ? "_" : ""))));
    }

    private static string Forms(TaggedText tagged, WrittenWord written) =>
        string.Join('+', Enumerable.Range(written.FirstWord, written.EndWord - written.FirstWord).Select(word => tagged.Form(word).ToString()));
}
