using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Text;
using Spectre.Console;

namespace Parley.Cli.Show;

/// <summary>A statement on a page of its own: what it is, where it stands, its paragraph, and why.</summary>
internal sealed class StatementPage(Screen screen)
{
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    public void Write(RecordedStatement one, IReadOnlyList<ArticleVersion> versions, bool why)
    {
        (Statement statement, Article article) = (one.Statement, one.Article);
        screen.WriteLine(article.Title ?? article.Path, new Style(decoration: Decoration.Bold));
        screen.WriteLine(ArticleTable.Facts(article, one.Language), Faint);
        screen.WriteLine();
        foreach (TextSpan paragraph in Paragraphs.Of(article.Text, MarkedText.PartsOf(statement.Attribution).Select(part => part.Span)))
            screen.Write(new Padder(MarkedText.Of(article.Text, paragraph, statement.Attribution), new Padding(2, 0, 0, 1)));
        WriteFacts(statement, article.Text, why);
        foreach (ArticleVersion version in versions)
            screen.WriteLine($"  another version: {version.Path} ({version.Published?.ToString() ?? "undated"})");
    }

    private void WriteFacts(Statement statement, string text, bool why)
    {
        Attribution said = statement.Attribution;
        Fact("id", statement.Id);
        Fact("speaker", ArticleTable.Who(statement));
        Fact("kind", string.Join(", ", Kinds(said)));
        if (said.Source?.Via is { IsEmpty: false } via)
            Fact("via", string.Join(", reported by ", via));
        foreach ((string name, string value) in Codes.Of(statement, text))
            Fact(name, value);
        if (statement.Date is { } date)
            Fact("date", date.ToString());
        if (statement.Parent is { } parent)
            Fact("inside of", parent);
        if (!why)
            return;
        Fact("rule", said.Rule);
        Fact("name", said.Source is { Name: not null } source ? Why(source.Basis) : "no speaker was found");
    }

    private static IEnumerable<string> Kinds(Attribution said)
    {
        yield return Labels.Kinds.Of(said.Kind);
        yield return Labels.Media.Of(said.Medium);
        if (said.Negated == true)
            yield return "negated";
        if (said.Hypothetical == true)
            yield return "hypothetical";
    }

    private static string Why(NameBasis basis) => basis switch
    {
        NameBasis.Stated => "stated: the reporting clause says it",
        NameBasis.Completed => "completed: the reporting clause says a shorter form or a role; the article gives the name elsewhere",
        _ => "inferred: the reporting clause has a pronoun or is missing; this is a speaker near by, and may be wrong",
    };

    private void Fact(string name, string value) => screen.WriteLine($"  {name,-9} {value}");
}
