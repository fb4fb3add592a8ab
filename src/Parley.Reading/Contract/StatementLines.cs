using Parley.Coding.Actors;
using Parley.Text;

namespace Parley.Reading.Contract;

/// <summary>The lines of <c>parley statements --format jsonl</c>, each in one write.</summary>
public sealed class StatementLines(Stream output, ActorRegistry? actors = null)
{
    // Statements of one article come one after another: its text is measured once.
    private (Article Article, SpanMapper Spans)? latest;

    /// <exception cref="InvalidOperationException">A span is not one of the article's text: a fault of the program.</exception>
    public void Write(Statement statement, Article article, string? language)
    {
        if (latest is not { } known || !ReferenceEquals(known.Article, article))
            latest = known = (article, new SpanMapper(article.Text));
        StatementJson line = ContractMapper.Map(statement, known.Spans, actors) with { Article = ContractMapper.Map(article, language) };
        ContractLines.Write(output, line, ContractContext.Default.StatementJson);
    }
}
