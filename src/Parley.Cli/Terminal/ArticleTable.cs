using Parley.Text;
using Spectre.Console;

namespace Parley.Cli.Terminal;

/// <summary>An article's statements as a table: the id that <c>parley show</c> takes, who, by which words, what.</summary>
/// <param name="whole">Contents in full, over as many lines as they need; else the first line of each.</param>
internal sealed class ArticleTable(Screen screen, bool whole)
{
    /// <summary>Digits of an id that are shown; <c>parley show</c> takes any beginning.</summary>
    public const int IdDigits = 8;

    private const int Gap = 2;

    // A grid is laid out whole, which takes long for very many rows; all have the same columns.
    private const int RowsAtOnce = 200;

    private static readonly Style Faint = new(decoration: Decoration.Dim);

    private readonly int whoWidth = Math.Clamp(screen.Width / 4, 10, 26);
    private readonly int cueWidth = Math.Clamp(screen.Width / 7, 6, 16);

    private int WhatWidth => Math.Max(screen.Width - IdDigits - whoWidth - cueWidth - (4 * Gap), 10);

    public void Write(Article article, string? language, IReadOnlyCollection<Statement> statements)
    {
        screen.WriteLine(article.Title ?? article.Path, new Style(decoration: Decoration.Bold));
        screen.WriteLine(Facts(article, language, statements.Count), Faint);
        foreach (Statement[] rows in statements.Chunk(RowsAtOnce))
            screen.Write(Grid(article, rows));
        screen.WriteLine();
    }

    /// <summary>An article on one line, without its statements.</summary>
    public void WriteLine(Article article, string? language, int statements) =>
        screen.WriteLine(Shown.Cut($"{Facts(article, language, statements)} · {Shown.Line(article.Title ?? "untitled")}", screen.Width), Faint);

    public static string Facts(Article article, string? language, int? statements = null)
    {
        string?[] facts =
        [
            article.Published?.ToString() ?? "undated",
            article.Outlet,
            language,
            article.Path,
            statements switch { null => null, 0 => "no statements", 1 => "1 statement", _ => $"{statements} statements" },
        ];
        return string.Join(" · ", facts.OfType<string>());
    }

    /// <summary>The speaker's name; <c>?</c> after one that is inferred; a dash for none.</summary>
    public static string Who(Statement statement) => statement.Attribution.Source switch
    {
        { Name: { } name, Basis: NameBasis.Inferred } => $"{Shown.Line(name)} ?",
        { Name: { } name } => Shown.Line(name),
        _ => "—",
    };

    /// <summary>
    /// The reporting words; <c>not:</c> before those of what was not said, <c>if:</c> before those of what only might have been: a reader
    /// of a table must not take either for said.
    /// </summary>
    public static string Cue(Statement statement, string text)
    {
        Attribution said = statement.Attribution;
        string?[] parts =
        [
            said.Negated == true ? "not:" : null,
            said.Hypothetical == true ? "if:" : null,
            said.Cue is { } cue ? Words(text, [cue]) : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    /// <summary>The words at the spans, on one line; several spans are parted by an ellipsis in brackets.</summary>
    public static string Words(string text, IEnumerable<TextSpan> spans) =>
        string.Join(" […] ", spans.Select(span => Shown.Line(span.In(text).ToString())));

    private Grid Grid(Article article, IEnumerable<Statement> statements)
    {
        var grid = new Grid { Expand = false };
        foreach (int width in (int[])[IdDigits, whoWidth, cueWidth, WhatWidth])
            grid.AddColumn(new GridColumn { Width = width, NoWrap = !whole, Padding = new Padding(Gap, 0, 0, 0) });
        foreach (Statement statement in statements)
        {
            grid.AddRow(
                new Spectre.Console.Text(statement.Id[..Math.Min(IdDigits, statement.Id.Length)], Faint),
                Cell(Who(statement), whoWidth, new Style(Color.Aqua)),
                Cell(Cue(statement, article.Text), cueWidth, new Style(Color.Yellow)),
                Cell(Words(article.Text, statement.Attribution.Content), WhatWidth, Style.Plain));
        }
        return grid;
    }

    private Spectre.Console.Text Cell(string line, int width, Style style) => new(whole ? line : Shown.Cut(line, width), style);
}
