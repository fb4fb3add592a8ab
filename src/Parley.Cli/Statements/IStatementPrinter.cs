using Parley.Recording;

namespace Parley.Cli.Statements;

/// <summary>Prints statements one by one; the end of the last ones comes with <see cref="IDisposable.Dispose"/>.</summary>
internal interface IStatementPrinter : IDisposable
{
    void Print(RecordedStatement one);
}
