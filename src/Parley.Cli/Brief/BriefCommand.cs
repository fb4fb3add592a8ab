using System.CommandLine;
using System.Text;
using Parley.Cli.Codebooks;
using Parley.Cli.Options;
using Parley.Cli.Positions;
using Parley.Cli.Surrounding;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Brief;

/// <summary><c>parley brief</c>: what is new in a day or a week, every line with its source.</summary>
internal static class BriefCommand
{
    private const int DaysOfWeek = 7;

    public static Command Create(Surroundings around)
    {
        Option<PartialDate?> date = Common.Date("--date", "The day, or the month or year. Default: the last day on which an article appeared.");
        Option<PartialDate?> week = Common.Date("--week", "The week, from Monday to Sunday, that holds this day.");
        Option<BriefFormat?> format = Typed.Choice("--format", "How to write it. Default: md.", BriefFormat.Md, BriefFormat.Html, BriefFormat.Eml);
        Option<string?> record = Common.Record();
        var books = new CodebookOptions();
        var command = new Command("brief", "Write what is new: shifts, contradictions, first reports, statements.") { date, week, format, record };
        books.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(date) is { Tokens.Count: > 0 } && result.GetResult(week) is { Tokens.Count: > 0 })
                result.AddError("brief: give --date or --week, not both.");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(date), parsed.GetValue(week), parsed.GetValue(format) ?? BriefFormat.Md,
            new Question(null, null, null, null, Format.Table, RecordFile.Choose(parsed.GetValue(record), around), books.Read(parsed)), around));
        return command;
    }

    private static int Run(PartialDate? date, PartialDate? week, BriefFormat format, Question question, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(question.Record, around);
        (DateOnly first, DateOnly last) = (date, week) switch
        {
            ({ } days, _) => (days.First!.Value, days.Last!.Value),
            (_, { } inside) => Week(inside.First!.Value),
            _ => LastDay(record),
        };
        BriefText brief = new BriefMaker(Said.Load(record, question, around, all: true), first, last).Make(record.FeedDays());
        around.Output.Write(Encoding.UTF8.GetBytes(format switch
        {
            BriefFormat.Html => HtmlBrief.Write(brief),
            BriefFormat.Eml => MailBrief.Write(brief, last),
            _ => MarkdownBrief.Write(brief),
        }));
        return ExitCode.Done;
    }

    private static (DateOnly, DateOnly) Week(DateOnly day)
    {
        int monday = Math.Max(0, day.DayNumber - (((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek));
        return (DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, monday + DaysOfWeek - 1)));
    }

    private static (DateOnly, DateOnly) LastDay(IRecord record) => record.Heads().Max(head => head.Published?.Last) is { } day
        ? (day, day)
        : throw new RecordException("no article of the record has a date; give --date or --week");
}

/// <summary>The forms of a brief.</summary>
internal enum BriefFormat { Md, Html, Eml }
