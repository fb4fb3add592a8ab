using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Linking.Positions;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Positions;

/// <summary><c>parley positions</c>: who wants, accepts, refuses what, and on which condition.</summary>
internal static class PositionsCommand
{
    public static Command Create(Surroundings around)
    {
        var questions = new Questions();
        Option<PartialDate?> at = Common.Date("--at", "As they were at the end of this day, month or year. Default: the latest.");
        var command = new Command("positions", "Show what each actor wants, accepts, refuses or makes conditional.") { at };
        questions.AddTo(command, hasTime: false);
        command.SetAction(parsed => Run(questions.Read(parsed, around, hasTime: false), parsed.GetValue(at)?.Last ?? DateOnly.MaxValue, around));
        return command;
    }

    private static int Run(Question question, DateOnly at, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(question.Record, around);
        Said said = Said.Load(record, question, around);
        PositionCell[] cells = [.. PositionCell.At(said, question, at)];
        switch (question.Format)
        {
            case Format.Table:
                new PositionMatrix(new Screen(around), said).Write(cells);
                break;
            default:
                RowPrinter.Write(question.Format, PositionCell.Columns, cells.Select(cell => cell.ToRow(said)), around);
                break;
        }
        if (cells.Length == 0)
            new Report(around).Line("no known actor takes a position here; leave out a filter, or name the file of actors (--actors)");
        return ExitCode.Done;
    }
}

/// <summary>What a party wants of an issue at a time.</summary>
/// <param name="Step">With what was said until then.</param>
internal sealed record PositionCell(string Party, string Issue, PositionStep Step, int Noise, int Undated)
{
    public static readonly string[] Columns = ["actor", "name", "issue", "position", "since", "statements", "reports", "latest_day", "latest", "speaker", "words", "path", "contrary", "undated", "doubted"];

    public static IEnumerable<PositionCell> At(Said said, Question question, DateOnly at) =>
        from history in said.Histories(question.Issue, question.Actor)
        let step = history.At(at)
        where step is not null
        select new PositionCell(history.Party, history.Issue, step, history.Noise.Count(one => one.Day <= at), history.Undated.Length);

    public IReadOnlyList<object?> ToRow(Said said)
    {
        Utterance latest = Step.Latest;
        return
        [
            Party, said.Name(Party), Issue, Stances.Labels.Of(Step.Stance), UtteranceLine.Day(Step.Since), Step.Carriers.Length, Step.Reports, UtteranceLine.Day(latest.Day),
            latest.Best.Statement.Id, latest.Best.Statement.Attribution.Source?.Name, UtteranceLine.Words(latest), latest.Best.Article.Path, Noise, Undated, Step.IsDoubted,
        ];
    }
}
