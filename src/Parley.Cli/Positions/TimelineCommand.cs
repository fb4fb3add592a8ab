using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Linking.Positions;
using Parley.Recording;
using Spectre.Console;

namespace Parley.Cli.Positions;

/// <summary><c>parley timeline</c>: what was said, day by day, each statement once however often it was reported.</summary>
internal static class TimelineCommand
{
    private static readonly string[] columns = ["day", "actor", "name", "voice", "speaker", "act", "issues", "position", "reports", "shift", "statement", "words", "first_report", "path"];

    public static Command Create(Surroundings around)
    {
        var questions = new Questions();
        var command = new Command("timeline", "Show day by day what was said, each statement once, and where a position changed.");
        questions.AddTo(command);
        command.SetAction(parsed => Run(questions.Read(parsed, around), around));
        return command;
    }

    private static int Run(Question question, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(question.Record, around);
        Said said = Said.Load(record, question, around, all: true);
        IReadOnlySet<string>? parties = question.Actor is null ? null : said.PartiesOf(question.Actor);
        ILookup<string, Shift> shifts = Shift.All(said, question).ToLookup(shift => shift.Now.Best.Statement.Id);
        Utterance[] found = [.. said.Utterances.Where(one => question.Holds(one.Day) && (parties is null || parties.Contains(one.Voice.Party)) && (question.Issue is null || one.Issues.Contains(question.Issue)))];
        if (question.Format != Format.Table)
            RowPrinter.Write(question.Format, columns, found.Select(one => Row(one, said, shifts[one.Best.Statement.Id])), around);
        else
            Write(found, said, shifts, new Screen(around));
        if (found.Length == 0)
            new Report(around).Line("nothing fits; leave out a filter. What nobody known says stands in no timeline");
        return ExitCode.Done;
    }

    private static void Write(Utterance[] found, Said said, ILookup<string, Shift> shifts, Screen screen)
    {
        foreach (IGrouping<DateOnly?, Utterance> day in found.GroupBy(one => one.Day))
        {
            screen.WriteLine(UtteranceLine.Day(day.Key), new Style(decoration: Decoration.Bold));
            foreach (Utterance one in day)
            {
                screen.WriteLine($"  {UtteranceLine.Id(one)}  {UtteranceLine.Who(one)}{UtteranceLine.Codes(one, one.Best)}: {UtteranceLine.Words(one)} — {UtteranceLine.Source(one)}");
                foreach (Shift shift in shifts[one.Best.Statement.Id])
                    screen.WriteLine($"            ↳ {said.Name(shift.Party)}, {shift.Issue}: {Stances.Labels.Of(shift.From.Stance)} → {Stances.Labels.Of(shift.To.Stance)}");
            }
        }
    }

    private static IReadOnlyList<object?> Row(Utterance one, Said said, IEnumerable<Shift> shifts) =>
    [
        UtteranceLine.Day(one.Day), one.Voice.Party, said.Name(one.Voice.Party), one.Voice.Rank.ToString().ToLowerInvariant(), one.Best.Statement.Attribution.Source?.Name,
        one.Best.Statement.Act, string.Join("; ", one.Issues), string.Join("; ", one.Stances.Select(taken => $"{taken.Issue}: {Stances.Labels.Of(taken.Stance)}")), one.Articles,
        string.Join("; ", shifts.Select(shift => $"{shift.Issue}: {Stances.Labels.Of(shift.From.Stance)} > {Stances.Labels.Of(shift.To.Stance)}")),
        one.Best.Statement.Id, UtteranceLine.Words(one), UtteranceLine.Source(one.Reports[0].Article), one.Best.Article.Path,
    ];
}
