using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Linking.Positions;
using Parley.Recording;

namespace Parley.Cli.Positions;

/// <summary><c>parley contradictions</c>: what one speaker denied and spoke of, side by side.</summary>
internal static class ContradictionsCommand
{
    private static readonly string[] columns =
        ["actor", "name", "denied_day", "denied_statement", "denied_words", "denied_path", "other_day", "other_statement", "other_words", "other_path", "shared"];

    public static Command Create(Surroundings around)
    {
        var questions = new Questions();
        var command = new Command("contradictions", "Show pairs of statements of one speaker that can hardly both hold: one denies what the other speaks of.");
        questions.AddTo(command);
        command.SetAction(parsed => Run(questions.Read(parsed, around), around));
        return command;
    }

    /// <summary>Those of which the later statement fits the question.</summary>
    public static IEnumerable<Contradiction> All(Said said, Question question) => said.Contradictions(question.Actor)
        .Where(one => question.Holds(one.Denial.Day > one.Other.Day ? one.Denial.Day : one.Other.Day ?? one.Denial.Day))
        .Where(one => question.Issue is null || one.Denial.Issues.Contains(question.Issue) || one.Other.Issues.Contains(question.Issue));

    private static int Run(Question question, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(question.Record, around);
        Said said = Said.Load(record, question, around, all: true);
        Contradiction[] found = [.. All(said, question)];
        if (question.Format != Format.Table)
        {
            RowPrinter.Write(question.Format, columns, found.Select(one => Row(one, said)), around);
            return ExitCode.Done;
        }
        var screen = new Screen(around);
        foreach (Contradiction one in found)
        {
            screen.WriteLine(Title(one, said), new Spectre.Console.Style(decoration: Spectre.Console.Decoration.Bold));
            screen.WriteLine($"  denied  {UtteranceLine.Of(one.Denial)}");
            screen.WriteLine($"  said    {UtteranceLine.Of(one.Other)}");
            screen.WriteLine();
        }
        if (found.Length == 0)
            new Report(around).Line("no contradiction; only what is denied in so many words is looked for");
        return ExitCode.Done;
    }

    public static string Title(Contradiction one, Said said) => $"{said.Name(one.Actor)}, about {string.Join(", ", one.Shared)}";

    private static IReadOnlyList<object?> Row(Contradiction one, Said said) =>
    [
        one.Actor, said.Name(one.Actor),
        UtteranceLine.Day(one.Denial.Day), one.Denial.Best.Statement.Id, UtteranceLine.Words(one.Denial), one.Denial.Best.Article.Path,
        UtteranceLine.Day(one.Other.Day), one.Other.Best.Statement.Id, UtteranceLine.Words(one.Other), one.Other.Best.Article.Path,
        string.Join("; ", one.Shared),
    ];
}
