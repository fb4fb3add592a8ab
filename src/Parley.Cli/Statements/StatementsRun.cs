using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;

namespace Parley.Cli.Statements;

/// <summary>One question to the record, answered statement by statement as the record gives them.</summary>
internal sealed class StatementsRun(IRecord record, StatementQuery query, Format format, UsedCodebooks books, Surroundings around)
{
    private readonly Report report = new(around);

    public int Run()
    {
        int found = 0;
        using (IStatementPrinter printer = Printer())
        {
            foreach (RecordedStatement one in record.Find(query))
            {
                printer.Print(one);
                found++;
                if (around.Interrupted.IsCancellationRequested)
                    return ExitCode.Interrupted;
            }
        }
        if (found == 0)
            report.Line("no statement fits; leave out a filter, or use fewer words");
        Undated.Tell(record, query, report);
        return ExitCode.Done;
    }

    private IStatementPrinter Printer() => format switch
    {
        Format.Jsonl => new JsonLinesPrinter(books, around),
        Format.Csv => new CsvPrinter(around.Output),
        _ => new TablePrinter(new ArticleTable(new Screen(around), whole: true)),
    };
}
