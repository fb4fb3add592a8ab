using System.Collections.Immutable;
using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Statements;

/// <summary>Statements as a table for spreadsheets.</summary>
internal sealed class CsvPrinter : IStatementPrinter
{
    private static readonly string[] Columns =
    [
        "id", "kind", "medium", "speaker", "basis", "actors", "source", "cue", "content", "addressee", "via", "act", "issues", "condition", "certainty", "doubted",
        "date", "negated", "hypothetical", "parent", "rule", "article", "path", "title", "outlet", "published", "language", "act_basis", "issue_bases",
    ];

    private readonly CsvRows rows;

    public CsvPrinter(Stream output)
    {
        rows = new CsvRows(output);
        rows.Write(Columns);
    }

    public void Print(RecordedStatement one) => rows.Write(Cells(one.Statement, one.Article, one.Language));

    public void Dispose() => rows.Dispose();

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
            statement.ActBasis is { } act ? Labels.CodeBases.Of(act) : null,
            statement.IssueBases is { } bases ? List([.. bases.Select(Labels.CodeBases.Of)]) : null,
        ];
    }

    private static string? List(ImmutableArray<string>? items) => items is { IsDefaultOrEmpty: false } some ? string.Join("; ", some) : null;

    private static string? Of(bool? value) => value switch { null => null, true => "true", false => "false" };
}
