using System.CommandLine;
using Parley.Cli.Keeping;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Text;
using Spectre.Console;

namespace Parley.Cli.Echoes;

/// <summary><c>parley echoes ID</c>: where else a statement stands, who had it first, and who has it from whom.</summary>
internal static class EchoesCommand
{
    private static readonly string[] columns = ["statement", "report", "kind", "why", "doubted", "copy_of", "speaker", "via", "words", "language", "outlet", "path", "published"];

    public static Command Create(Surroundings around)
    {
        Argument<string> id = StatementIds.Argument();
        Option<Format?> format = Typed.Choice("--format", "How to print it. Default: table.", Format.Table, Format.Jsonl, Format.Csv);
        Option<string?> record = Common.Record();
        var command = new Command("echoes", "Show in which articles a statement stands: the first report, and those behind it.") { id, format, record };
        command.SetAction(parsed => Run(parsed.GetValue(id)!, parsed.GetValue(format) ?? Format.Table, RecordFile.Choose(parsed.GetValue(record), around), around));
        return command;
    }

    private static int Run(string typed, Format format, string file, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(file, around);
        if (StatementIds.Find(record, typed, file, around) is not { } asked)
            return ExitCode.Failed;
        record.TellOfUnlinked(new Report(around));
        EchoGroup group = record.Echoes(asked.Statement.Id);
        EchoedReport[] reports = [.. EchoedReport.Of(group, id => record.Ties(id))];
        if (format != Format.Table)
            RowPrinter.Write(format, columns, reports.Select(report => report.ToRow()), around);
        else
            Write(reports, asked, new Screen(around));
        if (reports.Length == 1)
            new Report(around).Line("no other article has it");
        if (!group.IsWhole)
            new Report(around).Line($"only the first {EchoGroup.Most} are shown");
        return ExitCode.Done;
    }

    private static void Write(EchoedReport[] reports, RecordedStatement asked, Screen screen)
    {
        foreach (EchoedReport report in reports)
        {
            Article article = report.One.Article;
            string mark = report.One.Statement.Id == asked.Statement.Id ? "→" : " ";
            screen.WriteLine($"{mark} {article.Published?.ToString() ?? "undated",-10}  {Shown.Line(article.Outlet ?? article.Path)}  [{report.One.Statement.Id[..ArticleTable.IdDigits]}]", new Style(decoration: Decoration.Bold));
            screen.WriteLine($"    {ArticleTable.Who(report.One.Statement)}: {ArticleTable.Words(article.Text, report.One.Statement.Attribution.Content)}");
            screen.WriteLine($"    {report.Describe()}", new Style(decoration: Decoration.Dim));
        }
    }
}

/// <summary>A report of a statement.</summary>
/// <param name="Link">By which it hangs on the nearest report before it; null: it is the first.</param>
/// <param name="CopyOf">Its article is a copy, version or excerpt of this one's, so that it is no report of its own; null: it is one.</param>
internal sealed record EchoedReport(RecordedStatement One, EchoLink? Link, Article? CopyOf)
{
    public static IEnumerable<EchoedReport> Of(EchoGroup group, Func<string, IReadOnlyList<ArticleTied>> ties)
    {
        var before = new List<RecordedStatement>();
        foreach (RecordedStatement one in group.Statements)
        {
            HashSet<string> kin = [.. ties(one.Article.Id).Where(tie => tie.Tie != ArticleTie.Story).Select(tie => tie.OtherId)];
            EchoLink? link = before.Select(earlier => group.Links.FirstOrDefault(link => Joins(link, earlier, one))).FirstOrDefault(link => link is not null)
                ?? group.Links.FirstOrDefault(link => link.One == one.Statement.Id || link.Other == one.Statement.Id);
            yield return new EchoedReport(one, before.Count == 0 ? null : link, before.FirstOrDefault(earlier => kin.Contains(earlier.Article.Id))?.Article);
            before.Add(one);
        }
    }

    /// <summary>What kind of report it is, and what speaks for it.</summary>
    public string Describe()
    {
        string kind = Link is null ? "first report" : CopyOf is { } first ? $"copy of {Shown.Line(first.Outlet ?? first.Path)}" : "report of its own";
        string via = One.Statement.Attribution.Source?.Via is { IsEmpty: false } chain ? $", via {string.Join(" > ", chain.Select(Shown.Line))}" : "";
        return Link is null ? kind + via : $"{kind}{via}; {Labels.Echoes.Of(Link.Kind)}: {Link.Why}{(Link.IsDoubted ? " — the two name different speakers" : "")}";
    }

    public IReadOnlyList<object?> ToRow() =>
    [
        One.Statement.Id, Link is null ? "first" : CopyOf is null ? "independent" : "copy", Link is null ? null : Labels.Echoes.Of(Link.Kind), Link?.Why, Link?.IsDoubted, CopyOf?.Path,
        One.Statement.Attribution.Source?.Name, One.Statement.Attribution.Source?.Via is { } via ? string.Join(" > ", via) : null,
        ArticleTable.Words(One.Article.Text, One.Statement.Attribution.Content), One.Language, One.Article.Outlet, One.Article.Path, One.Article.Published?.ToString(),
    ];

    private static bool Joins(EchoLink link, RecordedStatement one, RecordedStatement other) =>
        (link.One == one.Statement.Id && link.Other == other.Statement.Id) || (link.Other == one.Statement.Id && link.One == other.Statement.Id);
}
