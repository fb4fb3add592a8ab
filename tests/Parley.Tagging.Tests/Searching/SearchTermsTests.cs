using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Parley.Tagging.Searching;
using Parley.Text;

namespace Parley.Tagging.Tests.Searching;

public class SearchTermsTests
{
    [Theory]
    [InlineData("de", 2_000)]
    [InlineData("en", 2_000)]
    public void Each_form_of_a_word_finds_every_other(string code, int atLeast)
    {
        var missed = new List<string>();
        int forms = 0;
        foreach ((_, string[] paradigm) in new Paradigms(Tagged.Languages.Single(language => language.Code == code)).Sample())
        {
            forms += paradigm.Length;
            SearchText[] indexed = [.. paradigm.Select(form => Searched.Index(form, code))];
            foreach (string typed in paradigm.SelectMany(AsTyped).Distinct())
                missed.AddRange(indexed.Where(content => !Searched.Finds(typed, content)).Select(content => $"{typed}: {content.Words}"));
        }
        Assert.InRange(forms, atLeast, int.MaxValue);
        Assert.Empty(missed);
    }

    // A word with capitals inside (CEOs) must be typed so.
    private static string[] AsTyped(string form) =>
        form[1..].Any(char.IsUpper) ? [form] : [form, form.ToUpperInvariant(), form.ToLowerInvariant()];

    [Theory]
    [InlineData("de", "Die Friedensverhandlungen ruhen.", "die friedensverhandlungen ruhen", "friedensverhandlung verhandlung frieden")]
    [InlineData("de", "Görlitz", "goerlitz", "gorlitz")]
    [InlineData("de", "Wir sind für sie.", "wir sind fuer sie", "")]
    [InlineData("en", "Halvenko's 5 missiles", "halvenko s 5 missiles", "missile")]
    [InlineData("en", "", "", "")]
    public void Indexes(string language, string content, string words, string someTerms)
    {
        SearchText indexed = Searched.Index(content, language);
        Assert.Equal(words, indexed.Words);
        Assert.Equal(someTerms, string.Join(' ', indexed.Terms.Split(' ').Intersect(someTerms.Split(' '))));
        Assert.Equal(someTerms.Length == 0, indexed.Terms.Length == 0);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(" -– \"\" ** ( ) ", null)]
    [InlineData("\"", null)]
    [InlineData("peace", "peace~")]
    [InlineData("NEAR(peace, 5)", "near+peace 5~")]
    [InlineData("content:peace", "content+peace")]
    [InlineData("\"no peace", "no~ peace~")]
    [InlineData("say“no peace”now", "say~ no+peace now~")]
    [InlineData("‚no peace‘", "no+peace")]
    [InlineData("'no peace' now", "no+peace now~")]
    [InlineData("the voters' peace", "the~ voters~ peace~")]
    [InlineData("O'Brien", "o+brien")]
    [InlineData("don't", "don~")]
    [InlineData("troo* \"no pea\"* \"peace\"", "troo* no+pea* peace")]
    [InlineData("Nord-Sü*", "nord+sue*")]
    public void Reads_what_is_typed(string typed, string? parts) => Assert.Equal(parts, Searched.Terms.Parse(typed) is { } query
        ? string.Join(' ', query.Parts.Select(part => string.Join('+', part.Words) + (part.Terms.IsEmpty ? "" : "~") + (part.IsPrefix ? "*" : "")))
        : null);

    [Fact]
    public void A_query_has_an_end()
    {
        SearchQuery query = Searched.Terms.Parse($"\"{string.Join(' ', Enumerable.Repeat("no", 100))}\" {string.Join(' ', Enumerable.Repeat("peace", 100))}")!;
        Assert.Equal(32, query.Parts.Length);
        Assert.Equal(64, query.Parts[0].Words.Length);
    }

    [Theory]
    [InlineData("de", "verhandlung", "Die Friedensverhandlungen, sagte er, ruhen.", "Die [Friedensverhandlungen], sagte er, ruhen.")]
    [InlineData("en", "\"no peace\" ta*", "No peace, no talks.", "[No peace], no [talks].")]
    [InlineData("en", "peace \"no peace\"", "No peace.", "[No peace].")]
    [InlineData("en", "5", "5 men, 15 days", "[5] men, 15 days")]
    [InlineData("en", "cafe", "A cafe\u0301!", "A [cafe\u0301]!")]
    public void Marks_what_was_found(string language, string query, string content, string marked) =>
        Assert.Equal(marked, Searched.Marked(query, content, language));

    [Fact]
    public void Only_the_content_is_marked() =>
        Assert.Equal([new TextSpan(6, 11)], Searched.Terms.Marks("peace peace peace", new TextSpan(6, 11), "en", Searched.Terms.Parse("peace")!).ToArray());

    [Fact]
    public void Of_several_spans_words_do_not_run_together() =>
        Assert.Equal("no peace", Searched.Index("nono peace", "en", [new TextSpan(2, 4), new TextSpan(5, 10)]).Words);

    [Fact]
    public void Of_a_long_content_the_beginning_is_indexed()
    {
        string words = Searched.Index(string.Concat(Enumerable.Repeat("peace ", 10_000)), "en").Words;
        Assert.InRange(words.Length, SearchTerms.LongestContent - 10, SearchTerms.LongestContent);
        Assert.EndsWith(" peace", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'a ", 300_000)]
    [InlineData("'. ", 300_000)]
    [InlineData("\" ", 300_001)]
    [InlineData("* ", 300_000)]
    [InlineData("a", 1_000_000)]
    public void Any_query_is_read_in_linear_time(string piece, int times) => Searched.Terms.Parse(string.Concat(Enumerable.Repeat(piece, times)));

    [Fact]
    public void Any_text_is_indexed_asked_and_marked() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(chars => new string(chars)).ToArbitrary(),
        text =>
        {
            foreach (string? language in new[] { "de", null, "xx" })
                Assert.Equal(Folding.Fold(text), Searched.Index(text, language).Words);
            if (Searched.Terms.Parse(text) is not { } query)
                return;
            int end = 0;
            foreach (TextSpan mark in Searched.Terms.Marks(text, new TextSpan(0, text.Length), null, query))
            {
                Assert.True(mark.Start >= end && mark.End > mark.Start && mark.End <= text.Length);
                end = mark.End;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void The_order_of_looking_up_makes_no_difference()
    {
        var fresh = new SearchTerms(Tagged.Languages);
        ImmutableArray<string> texts = ["Die Friedensverhandlungen ruhen.", "Halwenkos Häuser", "Verhandlungen ruhen"];
        SearchText[] there = [.. texts.Reverse().Select(text => Searched.Index(text, null, fresh)).Reverse()];
        Assert.Equal([.. texts.Select(text => Searched.Index(text, null))], there);
    }
}
