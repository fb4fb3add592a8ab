using System.Collections.Immutable;
using Parley.Extracting;
using Parley.Reading.Tests.Readings;
using Parley.Text;

namespace Parley.Reading.Tests.Invariants;

/// <summary>What holds of every reading of every text.</summary>
internal static class Invariant
{
    public static void Holds(ArticleReading reading)
    {
        string text = reading.Article.Text;
        IsSequence(reading.Article.Boilerplate, text);
        Assert.All(reading.Problems, problem => IsInside(problem.Where ?? default, text));
        Assert.Equal(reading.Article.Published is null, reading.Article.PublishedBasis is null);
        foreach (Statement statement in reading.Statements)
            Holds(statement.Attribution, reading.Article);
        SameWordsInCodePoints(reading);
        StatementsAreInOrder(reading.Statements);
        ParentsAreOthers(reading.Statements);
    }

    /// <summary>Asserts that the bytes become articles of whose readings it holds, or are refused with a reason.</summary>
    public static void HoldsOrIsRefused(byte[] bytes, string path, bool asIs)
    {
        IReadOnlyList<Extracted> found = Readers.Extract(bytes, path, asIs);
        Assert.NotEmpty(found);
        foreach (Extracted extracted in found)
        {
            if (extracted.Article is null)
                Assert.All(extracted.Problems.Select(problem => problem.Message).DefaultIfEmpty(""), IsOneClearLine);
            else
                Holds(Readers.Reader.Read(extracted));
        }
    }

    private static void IsOneClearLine(string message)
    {
        Assert.False(string.IsNullOrWhiteSpace(message));
        Assert.DoesNotContain('\n', message);
    }

    private static void Holds(Attribution attribution, Article article)
    {
        Assert.NotEmpty(attribution.Content);
        IsPart(attribution.Content, article.Text);
        IsPart(attribution.Cue is { } cue ? [cue] : [], article.Text);
        IsPart(attribution.Source?.Spans ?? [], article.Text);
        IsPart(attribution.Addressee?.Spans ?? [], article.Text);
        Assert.All(attribution.Content, span => Assert.False(attribution.Cue?.Overlaps(span) is true, "The cue lies in its content."));
        Assert.All(attribution.Content, span => Assert.DoesNotContain(article.Boilerplate, none => none.Overlaps(span)));
        Assert.NotEqual("", attribution.Source?.Name);
    }

    private static void IsPart(ImmutableArray<TextSpan> spans, string text)
    {
        IsSequence(spans, text);
        Assert.All(spans, span => Assert.False(CrossesBlankLine(span.In(text)), $"{span} crosses a blank line."));
    }

    private static void IsSequence(ImmutableArray<TextSpan> spans, string text)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            Assert.False(span.IsEmpty, $"{span} is empty.");
            Assert.True(span.Start >= end, $"{span} begins before {end}, where the one before it ends.");
            IsInside(span, text);
            CutsNoCharacter(span, text);
            end = span.End;
        }
    }

    private static void IsInside(TextSpan span, string text)
    {
        Assert.InRange(span.Start, 0, span.End);
        Assert.InRange(span.End, span.Start, text.Length);
    }

    // At every border offsets count code points, and half a character would be other words there.
    private static void CutsNoCharacter(TextSpan span, string text) =>
        Assert.False(SplitsPair(span.Start, text) || SplitsPair(span.End, text), $"{span} cuts a character in two.");

    // Counted without the program's own code: a low half after a high one is no point of its own.
    private static void SameWordsInCodePoints(ArticleReading reading)
    {
        string text = reading.Article.Text;
        int[] starts = [.. Enumerable.Range(0, text.Length + 1).Where(at => !SplitsPair(at, text))];
        var points = new CodePoints(text);
        foreach (TextSpan span in reading.Statements.SelectMany(statement => statement.Attribution.Content))
        {
            TextSpan outside = points.FromUtf16(span);
            Assert.Equal(span, new TextSpan(starts[outside.Start], starts[outside.End]));
        }
    }

    private static bool SplitsPair(int at, string text) =>
        at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);

    // Counted without the stages' own code: two line feeds with nothing but white space between them.
    private static bool CrossesBlankLine(ReadOnlySpan<char> words)
    {
        bool afterLineFeed = false;
        foreach (char c in words)
        {
            if (c == '\n' && afterLineFeed)
                return true;
            afterLineFeed = c == '\n' || (afterLineFeed && char.IsWhiteSpace(c));
        }
        return false;
    }

    private static void StatementsAreInOrder(ImmutableArray<Statement> statements)
    {
        int[] starts = [.. statements.Select(statement => statement.Attribution.Content[0].Start)];
        Assert.Equal(starts.Order(), starts);
        Assert.Equal(statements.Length, statements.Select(statement => statement.Id).Distinct().Count());
    }

    private static void ParentsAreOthers(ImmutableArray<Statement> statements)
    {
        for (int n = 0; n < statements.Length; n++)
        {
            int? parent = statements[n].Attribution.Parent;
            Assert.True(parent is null || (parent >= 0 && parent < statements.Length && parent != n), $"Statement {n} lies inside of {parent}.");
            Assert.Equal(parent is { } place ? statements[place].Id : null, statements[n].Parent);
        }
    }
}
