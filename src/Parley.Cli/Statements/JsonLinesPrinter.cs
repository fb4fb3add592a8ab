using Parley.Reading.Contract;
using Parley.Recording;

namespace Parley.Cli.Statements;

/// <summary>The lines of docs/contract.md.</summary>
internal sealed class JsonLinesPrinter(Stream output) : IStatementPrinter
{
    private readonly StatementLines lines = new(output);

    public void Print(RecordedStatement one) => lines.Write(one.Statement, one.Article, one.Language);

    public void Dispose()
    {
    }
}
