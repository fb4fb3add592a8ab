using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Coding.Actors;
using Parley.Reading.Contract;
using Parley.Text;

namespace Parley.Cli.Reading;

/// <summary>Prints what was read, article by article.</summary>
/// <param name="known">Whose names stand beside the ids.</param>
internal sealed class ReadingPrinter(Format format, ActorRegistry known, Report report, Surroundings around)
{
    private readonly ArticleTable table = new(new Screen(around), whole: false);

    public void Print(ArticleReading reading)
    {
        report.EndProgress();
        if (format == Format.Jsonl)
        {
            ContractLines.Write(around.Output, reading, known);
            return;
        }
        table.Write(reading.Article, reading.Language, reading.Statements);
        // A line of JSON holds all of these; here only those of whole articles are told, or they would hide the failures.
        foreach (Problem problem in reading.Problems.Where(problem => problem.Where is null))
            report.Error(reading.Article.Path, problem.Message);
    }
}
