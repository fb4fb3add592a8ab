using Parley.Text;

namespace Parley.Tagging.Tests.Grammar;

/// <summary>The models that travel with the program, on sentences that they must not get wrong, and on any text.</summary>
public class ModelTests
{
    private static readonly Tagger tagger = new(Tagged.Languages, Depth.Syntax);

    [Theory]
    [InlineData("de", "Der Minister lehnte den Vorschlag der Opposition ab.", "lehnte", "ablehnen")]
    [InlineData("de", "Die Verhandlungen fangen am Montag an.", "fangen", "anfangen")]
    [InlineData("de", "Sie sprach von einem Waffenstillstand.", "sprach", "sprechen")]
    [InlineData("en", "The minister went home.", "went", "go")]
    public void A_verb_has_its_lemma_with_its_particle(string language, string text, string form, string expected)
    {
        TaggedText tagged = Tag(language, text);
        Assert.Equal(expected, tagger.VerbLemma(tagged, Find(tagged, form)));
    }

    [Theory]
    [InlineData("Die Ministerin sagte, er habe davon nichts gewusst.", "habe", "Sub")]
    [InlineData("Ich habe davon nichts gewusst.", "habe", "Ind")]
    [InlineData("Der Sprecher sagte, die Truppen seien abgezogen.", "seien", "Sub")]
    [InlineData("Die Truppen sind abgezogen.", "sind", "Ind")]
    public void The_mood_of_a_verb_is_that_of_its_subject(string text, string form, string expected)
    {
        TaggedText tagged = Tag("de", text);
        Assert.Equal(expected, tagged.Words[Find(tagged, form)].Features["Mood"]);
    }

    [Theory]
    [InlineData("en", "The president of France met Angela Merkel in Berlin.", "France/Loc Angela Merkel/Per Berlin/Loc")]
    [InlineData("de", "Der Sprecher der Nato traf Angela Merkel in Berlin.", "Nato/Org Angela Merkel/Per Berlin/Loc")]
    public void Names_are_found(string language, string text, string expected)
    {
        TaggedText tagged = Tag(language, text);
        Assert.Equal(expected, string.Join(' ', tagged.Names.Select(name =>
            $"{text[tagged.Tokens[name.FirstToken].Span.Start..tagged.Tokens[name.EndToken - 1].Span.End]}/{name.Kind}")));
    }

    [Theory]
    [InlineData("de", "Der Rat forderte den Abzug der Truppen.", "nsubj:Rat obj:Abzug")]
    [InlineData("en", "The council demanded a withdrawal.", "nsubj:council obj:withdrawal")]
    public void Subject_and_object_hang_on_the_verb(string language, string text, string expected)
    {
        TaggedText tagged = Tag(language, text);
        int root = Enumerable.Range(0, tagged.Words.Length).Single(word => tagged.Words[word].Head < 0);
        Assert.Equal(expected, string.Join(' ', Enumerable.Range(0, tagged.Words.Length)
            .Where(word => tagged.Words[word].Head == root && tagged.Words[word].Relation is "nsubj" or "obj")
            .Select(word => $"{tagged.Words[word].Relation}:{tagged.Form(word)}")));
    }

    [Theory]
    [InlineData("Beck sagte, ", 2_000)]
    [InlineData("(", 5_000)]
    [InlineData("a-b-c-d-e ", 2_000)]
    [InlineData("\"", 3_000)]
    [InlineData("א. ", 2_000)]
    [InlineData("word ", 5_000)]
    [InlineData("\uD83D", 2_000)]
    [InlineData("zum ", 3_000)]
    [InlineData("don't ", 3_000)]
    public void Of_any_text_every_sentence_is_a_tree(string piece, int times)
    {
        foreach (string language in (string[])["de", "en"])
            AssertTrees(Tag(language, string.Concat(Enumerable.Repeat(piece, times))));
    }

    [Fact]
    public void Tags_alone_need_no_tree()
    {
        TaggedText tagged = new Tagger(Tagged.Languages, Depth.Tags).Tag(new Article("test.txt", "Der Rat tagt in Bonn.") { StatedLanguage = "de" });
        Assert.All(tagged.Words, word => Assert.True(word is { Upos: not Upos.None, Xpos: not null, LemmaRule: not null, Relation: null, Head: -1 }));
        Assert.Empty(tagged.Names);
    }

    [Fact]
    public void Many_threads_share_the_models()
    {
        string[] texts = [.. Enumerable.Range(0, 60).Select(n => string.Concat(Enumerable.Repeat($"Präsident Beck traf am {n + 1}. Mai die Ministerin und lehnte ab. ", 1 + (n % 7))))];
        string[] alone = [.. texts.Select(Print)];
        var together = new string[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, n => together[n] = Print(texts[n]));
        Assert.Equal(alone, together);
    }

    private static string Print(string text)
    {
        TaggedText tagged = Tag("de", text);
        return string.Join(' ', tagged.Words.Select((word, n) => $"{tagged.Lemma(n)}/{word.Upos}/{word.Features}/{word.Head}/{word.Relation}"));
    }

    private static void AssertTrees(TaggedText tagged)
    {
        // What is in no language that is known has words and no grammar.
        if (tagged.Language is null)
        {
            Assert.All(tagged.Words, word => Assert.Equal((Upos.None, null), (word.Upos, word.Relation)));
            return;
        }
        foreach (Sentence sentence in tagged.Sentences)
        {
            int roots = 0;
            for (int word = sentence.FirstWord; word < sentence.EndWord; word++)
            {
                int head = tagged.Words[word].Head, steps = 0;
                roots += head < 0 ? 1 : 0;
                Assert.True(head < 0 || (head >= sentence.FirstWord && head < sentence.EndWord && head != word), $"word {word} has head {head}");
                for (; head >= 0 && steps <= sentence.EndWord - sentence.FirstWord; steps++)
                    head = tagged.Words[head].Head;
                Assert.True(head < 0, $"word {word} is in a cycle");
            }
            Assert.Equal(1, roots);
        }
        Assert.All(tagged.Names, name => Assert.InRange(name.EndToken, name.FirstToken + 1, tagged.Tokens.Length));
    }

    private static TaggedText Tag(string language, string text) => tagger.Tag(new Article("test.txt", text) { StatedLanguage = language });

    private static int Find(TaggedText tagged, string form) =>
        Enumerable.Range(0, tagged.Words.Length).First(word => tagged.Form(word).SequenceEqual(form));
}
