using Parley.Cli.Statements;
using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Tagging.Searching;
using Parley.Text;
using Spectre.Console;

namespace Parley.Cli.Search;

/// <summary>
/// A hit: id, speaker, reporting words, date, outlet on a line, and below the content with the words that were found: bold, or where
/// nothing is bold <c>[[so]]</c>: articles write single brackets, and both kinds of guillemets.
/// </summary>
internal sealed class HitPrinter(Screen screen, SearchTerms terms, SearchQuery words) : IStatementPrinter
{
    private const int Indent = 2;

    private static readonly Style Faint = new(decoration: Decoration.Dim), Bold = new(decoration: Decoration.Bold);

    public void Print(RecordedStatement one)
    {
        screen.WriteLine(Head(one), Faint);
        screen.Write(new Padder(Content(one), new Padding(Indent, 0, 0, 1)));
    }

    public void Dispose()
    {
    }

    // The day that counts in a search: of the utterance, or else of publication.
    private static string Head(RecordedStatement one)
    {
        string?[] facts =
        [
            ArticleTable.Who(one.Statement),
            ArticleTable.Cue(one.Statement, one.Article.Text),
            (one.Statement.Date ?? one.Article.Published)?.ToString() ?? "undated",
            one.Article.Outlet ?? one.Article.Path,
        ];
        return $"{one.Statement.Id[..Math.Min(ArticleTable.IdDigits, one.Statement.Id.Length)]}  {string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)))}";
    }

    private Paragraph Content(RecordedStatement one)
    {
        var paragraph = new Paragraph();
        string text = one.Article.Text;
        foreach ((TextSpan span, int n) in one.Statement.Attribution.Content.Select((span, n) => (span, n)))
        {
            if (n > 0)
                paragraph.Append(" […] ");
            int at = span.Start;
            foreach (TextSpan mark in terms.Marks(text, span, one.Language, words))
            {
                paragraph.Append(Shown.Piece(text[at..mark.Start]));
                paragraph.Append(screen.HasColours ? Shown.Line(mark.In(text).ToString()) : $"[[{Shown.Line(mark.In(text).ToString())}]]", Bold);
                at = mark.End;
            }
            paragraph.Append(Shown.Piece(text[at..span.End]));
        }
        return paragraph;
    }
}
