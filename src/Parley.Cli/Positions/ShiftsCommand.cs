using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Linking.Positions;
using Parley.Recording;

namespace Parley.Cli.Positions;

/// <summary><c>parley shifts</c>: who says something else than before.</summary>
internal static class ShiftsCommand
{
    private static readonly string[] columns =
        ["day", "actor", "name", "issue", "from", "to", "from_since", "from_statement", "from_speaker", "from_words", "to_statement", "to_speaker", "to_words", "to_path"];

    public static Command Create(Surroundings around)
    {
        var questions = new Questions();
        var command = new Command("shifts", "Show where an actor's position on an issue changed, with a statement before and behind.");
        questions.AddTo(command);
        command.SetAction(parsed => Run(questions.Read(parsed, around), around));
        return command;
    }

    private static int Run(Question question, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(question.Record, around);
        Said said = Said.Load(record, question, around);
        Shift[] shifts = [.. Shift.All(said, question)];
        if (question.Format != Format.Table)
        {
            RowPrinter.Write(question.Format, columns, shifts.Select(shift => shift.ToRow(said)), around);
            return ExitCode.Done;
        }
        var screen = new Screen(around);
        foreach (Shift shift in shifts)
        {
            screen.WriteLine(shift.Title(said), new Spectre.Console.Style(decoration: Spectre.Console.Decoration.Bold));
            screen.WriteLine($"  before  {UtteranceLine.Of(shift.Before)}");
            screen.WriteLine($"  now     {UtteranceLine.Of(shift.Now)}");
            screen.WriteLine();
        }
        if (shifts.Length == 0)
            new Report(around).Line("no shift; a change counts once it stands in two reports, and is not taken back within fourteen days");
        return ExitCode.Done;
    }
}

/// <summary>A change of position.</summary>
internal sealed record Shift(string Party, string Issue, PositionStep From, PositionStep To)
{
    /// <summary>By their days.</summary>
    public static IEnumerable<Shift> All(Said said, Question question) => said.Histories(question.Issue, question.Actor)
        .SelectMany(history => history.Shifts().Select(pair => new Shift(history.Party, history.Issue, pair.From, pair.To)))
        .Where(shift => question.Holds(shift.To.Since))
        .OrderBy(shift => shift.To.Since).ThenBy(shift => shift.Party, StringComparer.Ordinal).ThenBy(shift => shift.Issue, StringComparer.Ordinal);

    /// <summary>The latest one of the old position, if it may be of whoever speaks for the new one.</summary>
    public Utterance Before => From.Carriers.LastOrDefault(carrier => carrier.Speakers.Intersect(Now.Speakers).Any()) ?? From.Latest;

    /// <summary>The first one of the new.</summary>
    public Utterance Now => To.Carriers[0];

    public string Title(Said said) =>
        $"{UtteranceLine.Day(To.Since)}  {said.Name(Party)}, {Issue}: {Stances.Labels.Of(From.Stance)} → {Stances.Labels.Of(To.Stance)}";

    public IReadOnlyList<object?> ToRow(Said said) =>
    [
        UtteranceLine.Day(To.Since), Party, said.Name(Party), Issue, Stances.Labels.Of(From.Stance), Stances.Labels.Of(To.Stance), UtteranceLine.Day(From.Since),
        Before.Best.Statement.Id, Before.Best.Statement.Attribution.Source?.Name, UtteranceLine.Words(Before),
        Now.Best.Statement.Id, Now.Best.Statement.Attribution.Source?.Name, UtteranceLine.Words(Now), Now.Best.Article.Path,
    ];
}
