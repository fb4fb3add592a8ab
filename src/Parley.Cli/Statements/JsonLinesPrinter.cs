using Parley.Cli.Codebooks;
using Parley.Cli.Surrounding;
using Parley.Reading.Contract;
using Parley.Recording;

namespace Parley.Cli.Statements;

/// <summary>The lines of docs/contract.md.</summary>
internal sealed class JsonLinesPrinter(UsedCodebooks books, Surroundings around) : IStatementPrinter
{
    private readonly StatementLines lines = new(around.Output, books.LoadActors(around));

    public void Print(RecordedStatement one) => lines.Write(one.Statement, one.Article, one.Language);

    public void Dispose()
    {
    }
}
