using System.Collections.Immutable;
using CsvHelper;
using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Statements;

/// <summary>
/// A table for spreadsheets (RFC 4180, UTF-8, lines ended by LF). A cell that a spreadsheet would take for a formula gets
/// an apostrophe in front: what an article says must not run on the reader's machine.
/// </summary>
internal sealed class CsvPrinter : IStatementPrinter
{
    private static readonly string[] Columns =
    [
        "id", "kind", "medium", "speaker", "basis", "actors", "source", "cue", "content", "addressee", "via", "act", "issues", "condition", "certainty", "doubted",
        "date", "negated", "hypothetical", "parent", "rule", "article", "path", "title", "outlet", "published", "language",
    ];

    private static readonly CsvWriterOptions Options = new()
    {
        NewLine = "\n",
        Injection = CsvInjection.Escape,
    };

    private readonly CsvWriter csv;

    public CsvPrinter(Stream output)
    {
        csv = CsvWriter.Create(output, Options, leaveOpen: true);
        WriteRow(Columns);
    }

    public void Print(RecordedStatement one) => WriteRow(Cells(one.Statement, one.Article, one.Language));

    public void Dispose() => csv.Dispose();

    private static IEnumerable<string?> Cells(Statement statement, Article article, string? language)
    {
        Attribution said = statement.Attribution;
        string? Words(ImmutableArray<TextSpan>? spans) => spans is { IsDefaultOrEmpty: false } some
            ? string.Join(' ', some.Select(span => span.In(article.Text).ToString()))
            : null;
        return
        [
            statement.Id, Labels.Kinds.Of(said.Kind), Labels.Media.Of(said.Medium),
            said.Source?.Name, said.Source is { } source ? Labels.NameBases.Of(source.Basis) : null, List(statement.Actors), Words(said.Source?.Spans),
            said.Cue is { } cue ? Words([cue]) : null, Words(said.Content), said.Addressee?.Name ?? Words(said.Addressee?.Spans),
            said.Source?.Via is { } via ? string.Join(" > ", via) : null,
            statement.Act, List(statement.Issues), Words(statement.Condition), statement.Certainty, Of(statement.Doubted), statement.Date?.ToString(),
            Of(said.Negated), Of(said.Hypothetical), statement.Parent, said.Rule,
            article.Id, article.Path, article.Title, article.Outlet, article.Published?.ToString(), language,
        ];
    }

    private static string? List(ImmutableArray<string>? items) => items is { IsDefaultOrEmpty: false } some ? string.Join("; ", some) : null;

    private static string? Of(bool? value) => value switch { null => null, true => "true", false => "false" };

    // The library guards the ASCII signs; spreadsheets of East Asia take the wide ones too.
    private static string Harmless(string cell) => cell is ['\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + cell : cell;

    private void WriteRow(IEnumerable<string?> cells)
    {
        foreach (string? cell in cells)
            csv.WriteField(cell is null ? null : Harmless(Shown.Lines(cell)));
        csv.EndRecord();
        csv.Flush();
    }
}
