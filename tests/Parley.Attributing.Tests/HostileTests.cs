using Parley.Text;
using static Parley.Attributing.Tests.HostileArticles;

namespace Parley.Attributing.Tests;

/// <summary>Texts that nobody would write are attributed in order.</summary>
public class HostileTests
{
    // What a sentence may hold of statements is bounded by its tokens, so that each token may stand in so many contents.
    private const int MostContentsOfToken = 250;

    public static TheoryData<HostileText> Texts => new(HostileTexts.All);

    [Theory, MemberData(nameof(Texts))]
    public void Spans_are_words_of_the_text_and_not_too_many(HostileText hostile)
    {
        TaggedText text = Tagged(hostile, Length);
        Findings findings = Finder.Find(text);
        Assert.All(findings.Attributions, attribution => Holds(attribution, text));
        Assert.All(findings.Problems, problem => Assert.True(problem.Where is not { } where || IsInside(where, text)));
        Assert.All(findings.Attributions, attribution => Assert.InRange(attribution.Parent ?? 0, 0, findings.Attributions.Length - 1));
        long held = findings.Attributions.Sum(attribution => attribution.Content.Sum(span => (long)span.Length));
        Assert.InRange(held, 0, (long)text.Text.Length * MostContentsOfToken);
    }

    // Else a sentence of few but endless words would be written out as often as it has statements.
    [Theory, MemberData(nameof(Texts))]
    public void A_sentence_of_several_words_is_bounded_in_characters(HostileText hostile) =>
        Assert.All(
            Tagged(hostile, Length).Sentences.Where(sentence => sentence.Count > 1),
            sentence => Assert.InRange(sentence.Span.Length, 1, 10_000));

    // Else the tests above would say little.
    [Fact]
    public void Many_of_the_texts_hold_statements() =>
        Assert.InRange(HostileTexts.All.Count(hostile => Finder.Find(Tagged(hostile, Length)).Attributions.Length > 20), 10, HostileTexts.All.Count);

    private static void Holds(Attribution attribution, TaggedText text)
    {
        AreInOrder(attribution.Content, text);
        Assert.NotEmpty(attribution.Content);
        if (attribution.Cue is { } cue)
            Assert.True(IsInside(cue, text));
        if (attribution.Source is { } source)
            AreInOrder(source.Spans, text);
    }

    private static void AreInOrder(IReadOnlyList<TextSpan> spans, TaggedText text)
    {
        Assert.All(spans, span => Assert.True(IsInside(span, text), $"{span}"));
        for (int n = 1; n < spans.Count; n++)
            Assert.True(spans[n - 1].End <= spans[n].Start, $"{spans[n - 1]} {spans[n]}");
    }

    // Not empty, without white space at its edges, and over no blank line.
    private static bool IsInside(TextSpan span, TaggedText text) =>
        span.Start >= 0 && !span.IsEmpty && span.End <= text.Text.Length
        && !char.IsWhiteSpace(text.Text[span.Start]) && !char.IsWhiteSpace(text.Text[span.End - 1])
        && !span.In(text.Text).Contains("\n\n", StringComparison.Ordinal);
}
