using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Statements;

/// <summary>A table an article: the record gives the statements of one article together.</summary>
internal sealed class TablePrinter(ArticleTable table) : IStatementPrinter
{
    private readonly List<RecordedStatement> article = [];

    public void Print(RecordedStatement one)
    {
        if (article.Count > 0 && article[0].Article.Id != one.Article.Id)
            Flush();
        article.Add(one);
    }

    public void Dispose() => Flush();

    private void Flush()
    {
        if (article.Count == 0)
            return;
        Statement[] statements = [.. article.Select(one => one.Statement)];
        table.Write(article[0].Article, article[0].Language, statements);
        article.Clear();
    }
}
