using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Linking.Positions;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Positions;

/// <summary><c>parley compare</c>: the positions of two actors, or those of two days, side by side.</summary>
internal static class CompareCommand
{
    private static readonly string[] columns = ["issue", "actor", "name", "day", "position", "since", "statement", "words", "same"];

    public static Command Create(Surroundings around)
    {
        var questions = new Questions();
        var actors = new Argument<string[]>("ACTOR") { Description = "Two actors; or one, or none, with two days.", Arity = new ArgumentArity(0, 2) };
        var at = new Option<string[]>("--at") { HelpName = "DATE", Description = "The end of this day, month or year; given twice, two days are compared." };
        at.Validators.Add(result =>
        {
            foreach (string day in result.Tokens.Select(token => token.Value).Where(day => !PartialDate.TryParse(day, out PartialDate date) || date.Year is null))
                result.AddError($"--at: '{day}' is not a date such as 2024-03-05, 2024-03 or 2024.");
        });
        var command = new Command("compare", "Compare the positions of two actors, or of two days.") { actors, at };
        command.Validators.Add(result =>
        {
            (int who, int when) = (result.GetValue(actors)?.Length ?? 0, result.GetValue(at)?.Length ?? 0);
            if (!(who == 2 && when <= 1) && !(who < 2 && when == 2))
                result.AddError("compare: name two actors and at most one --at, or two --at and at most one actor.");
        });
        questions.AddTo(command, hasTime: false, hasActor: false);
        command.SetAction(parsed => Run(
            questions.Read(parsed, around, hasTime: false, hasActor: false), parsed.GetValue(actors) ?? [], [.. (parsed.GetValue(at) ?? []).Select(Day)], around));
        return command;
    }

    private static DateOnly Day(string typed) => PartialDate.TryParse(typed, out PartialDate date) ? date.Last!.Value : DateOnly.MaxValue;

    private static int Run(Question question, string[] actors, DateOnly[] days, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(question.Record, around);
        Said said = Said.Load(record, question, around);
        if (actors.Length == 2 && said.PartiesOf(actors[0]).SetEquals(said.PartiesOf(actors[1])))
            throw new RecordException($"'{actors[0]}' and '{actors[1]}' speak for the same party; name two parties, or one with two --at");
        Pair[] pairs = [.. Pairs(said, question, actors, days)];
        if (question.Format != Format.Table)
        {
            RowPrinter.Write(question.Format, columns, pairs.SelectMany(pair => pair.ToRows(said)), around);
            return ExitCode.Done;
        }
        var screen = new Screen(around);
        foreach (Pair pair in pairs)
        {
            screen.WriteLine($"{pair.Issue}{(pair.IsSame ? "" : "  ≠")}", new Spectre.Console.Style(decoration: Spectre.Console.Decoration.Bold));
            foreach (Side side in (Side[])[pair.One, pair.Other])
                screen.WriteLine($"  {side.Title(said)}  {(side.Step is { } step ? $"{Stances.Labels.Of(step.Stance)} since {UtteranceLine.Day(step.Since)}: {UtteranceLine.Of(step.Latest)}" : "—")}");
        }
        if (pairs.Length == 0)
            new Report(around).Line("neither takes a position here; leave out --issue, or name other actors");
        return ExitCode.Done;
    }

    private static IEnumerable<Pair> Pairs(Said said, Question question, string[] actors, DateOnly[] days)
    {
        DateOnly first = days.Length > 0 ? days[0] : DateOnly.MaxValue, second = days.Length > 1 ? days[1] : first;
        if (actors.Length == 2)
        {
            Side[][] sides = [.. actors.Select(actor => said.Histories(question.Issue, actor).Select(history => new Side(history.Party, history.Issue, first, history.At(first))).ToArray())];
            string[] parties = [.. actors.Select(actor => said.PartiesOf(actor).Order(StringComparer.Ordinal).First())];
            return sides.SelectMany(side => side).Where(side => side.Step is not null).Select(side => side.Issue).Distinct().Order(StringComparer.Ordinal).Select(issue => new Pair(
                issue,
                sides[0].FirstOrDefault(side => side.Issue == issue) ?? new Side(parties[0], issue, first, null),
                sides[1].FirstOrDefault(side => side.Issue == issue) ?? new Side(parties[1], issue, first, null)));
        }
        return said.Histories(question.Issue, actors.FirstOrDefault())
            .Select(history => new Pair(history.Issue, new Side(history.Party, history.Issue, first, history.At(first)), new Side(history.Party, history.Issue, second, history.At(second))))
            .Where(pair => pair.One.Step is not null || pair.Other.Step is not null);
    }

    private sealed record Side(string Party, string Issue, DateOnly Day, PositionStep? Step)
    {
        public string Title(Said said) => Day == DateOnly.MaxValue ? said.Name(Party) : $"{said.Name(Party)}, {UtteranceLine.Day(Day)}";
    }

    private sealed record Pair(string Issue, Side One, Side Other)
    {
        public bool IsSame => One.Step?.Stance.Level() == Other.Step?.Stance.Level();

        public IEnumerable<IReadOnlyList<object?>> ToRows(Said said) => ((Side[])[One, Other]).Select(side => (IReadOnlyList<object?>)
        [
            Issue, side.Party, said.Name(side.Party), side.Day == DateOnly.MaxValue ? null : UtteranceLine.Day(side.Day), side.Step is { } step ? Stances.Labels.Of(step.Stance) : null,
            side.Step is { } since ? UtteranceLine.Day(since.Since) : null, side.Step?.Latest.Best.Statement.Id, side.Step is { } latest ? UtteranceLine.Words(latest.Latest) : null, IsSame,
        ]);
    }
}
