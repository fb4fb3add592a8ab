using System.Collections.Immutable;
using System.Text;
using Parley.Text;

namespace Parley.Reading.Tests.Readings;

/// <summary>A reading as a page to review: each part on a line, with its offsets in code points and its words.</summary>
internal sealed class ReadingPage
{
    private const string Absent = "—";

    private readonly StringBuilder page = new();
    private readonly ArticleReading reading;
    private readonly CodePoints points;

    private ReadingPage(ArticleReading reading)
    {
        this.reading = reading;
        points = new CodePoints(reading.Article.Text);
    }

    public static string Of(IEnumerable<ArticleReading> readings) => string.Join('\n', readings.Select(Of));

    public static string Of(ArticleReading reading)
    {
        var page = new ReadingPage(reading);
        page.AddArticle();
        for (int n = 0; n < reading.Statements.Length; n++)
            page.AddStatement(n);
        return page.page.ToString();
    }

    private void AddArticle()
    {
        Article article = reading.Article;
        page.Append("# ").Append(article.Path).Append("\n\n```\n");
        Line("language", reading.Language);
        Line("title", article.Title);
        Line("byline", article.Byline);
        Line("outlet", article.Outlet);
        Line("url", article.Url);
        Line("published", article.Published is { } date ? $"{date} ({article.PublishedBasis})" : null);
        foreach (TextSpan span in article.Boilerplate)
            Line("no part", span);
        foreach (Problem problem in reading.Problems)
            Line("problem", $"{problem.Code}: {problem.Message}{(problem.Where is { } where ? $" [{points.FromUtf16(where)}]" : "")}");
        page.Append("```\n");
    }

    private void AddStatement(int n)
    {
        Statement statement = reading.Statements[n];
        Attribution attribution = statement.Attribution;
        page.Append($"\n## {n + 1}: {attribution.Kind}, {attribution.Medium}\n\n```\n");
        Lines("content", attribution.Content);
        Lines("cue", attribution.Cue is { } cue ? [cue] : []);
        Lines("source", attribution.Source?.Spans ?? []);
        Line("speaker", attribution.Source is { } source ? $"{source.Name ?? Absent} ({source.Basis})" : null);
        if (attribution.Source?.Via is { IsDefaultOrEmpty: false } via)
            Line("via", string.Join(" < ", via));
        if (attribution.Addressee is { } addressee)
            Lines("addressee", addressee.Spans);
        if (attribution.Negated is { } negated)
            Line("negated", negated ? "yes" : "no");
        if (attribution.Hypothetical is { } hypothetical)
            Line("hypothetical", hypothetical ? "yes" : "no");
        if (attribution.Parent is { } parent)
            Line("inside of", $"{parent + 1}");
        Line("rule", attribution.Rule);
        page.Append("```\n");
    }

    private void Lines(string label, ImmutableArray<TextSpan> spans)
    {
        if (spans.IsEmpty)
            Line(label, (string?)null);
        foreach (TextSpan span in spans)
            Line(label, span);
    }

    private void Line(string label, TextSpan span) =>
        Line(label, $"{points.FromUtf16(span),-10} {span.In(reading.Article.Text).ToString().ReplaceLineEndings("⏎")}");

    private void Line(string label, string? value) => page.Append($"{label,-12} {value ?? Absent}\n");
}
