using System.CommandLine;
using Parley.Cli.Keeping;
using Parley.Cli.Options;
using Parley.Cli.Positions;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Linking;
using Parley.Recording;
using Parley.Text;
using Spectre.Console;
using static System.FormattableString;

namespace Parley.Cli.Stories;

/// <summary><c>parley stories</c>: articles about the same happening, also across languages.</summary>
internal static class StoriesCommand
{
    private static readonly string[] columns = ["story", "first", "last", "article", "path", "title", "outlet", "language", "published", "statements", "copy_of"];

    public static Command Create(Surroundings around)
    {
        Option<PartialDate?> since = Common.Date("--since", "The first day, month or year."), until = Common.Date("--until", "The last day, month or year, inclusive.");
        var alone = new Option<bool>("--alone") { Description = "Also articles that share their story with none." };
        Option<Format?> format = Typed.Choice("--format", "How to print them. Default: table.", Format.Table, Format.Jsonl, Format.Csv);
        Option<string?> record = Common.Record();
        var command = new Command("stories", "Show which articles tell of the same happening, and which are copies.") { since, until, alone, format, record };
        command.SetAction(parsed => Run(
            parsed.GetValue(since)?.First, parsed.GetValue(until)?.Last, parsed.GetValue(alone), parsed.GetValue(format) ?? Format.Table,
            RecordFile.Choose(parsed.GetValue(record), around), around));
        return command;
    }

    private static int Run(DateOnly? since, DateOnly? until, bool alone, Format format, string file, Surroundings around)
    {
        using IRecord record = RecordFile.OpenExisting(file, around);
        record.TellOfUnlinked(new Report(around));
        Story[] stories = [.. Story.All(record).Where(story => (alone || story.Articles.Count > 1) && story.IsWithin(since, until))];
        if (format != Format.Table)
            RowPrinter.Write(format, columns, stories.SelectMany(story => story.ToRows()), around);
        else
            Write(stories, new Screen(around));
        if (stories.Length == 0)
            new Report(around).Line("no two articles here tell of the same happening");
        return ExitCode.Done;
    }

    private static void Write(Story[] stories, Screen screen)
    {
        foreach (Story story in stories)
        {
            screen.WriteLine($"{Shown.Line(story.Title)} ({Tally.Count(story.Articles.Count, "article")}, {story.Days})", new Style(decoration: Decoration.Bold));
            foreach (ArticleHead article in story.Articles)
            {
                string copy = story.CopyOf.TryGetValue(article.Id, out ArticleHead? first) ? $" · copy of {Shown.Line(first.Outlet ?? first.Path)}" : "";
                screen.WriteLine(Invariant($"  {article.Published?.ToString() ?? "undated"} · {Shown.Line(article.Outlet ?? article.Path)} · {article.Language} · {Shown.Line(article.Title ?? article.Path)}{copy}"));
            }
            screen.WriteLine();
        }
    }
}

/// <summary>Articles about one happening, earliest published first.</summary>
/// <param name="CopyOf">Of an article that is a copy, version or excerpt of an earlier one, that one.</param>
internal sealed record Story(string Id, IReadOnlyList<ArticleHead> Articles, IReadOnlyDictionary<string, ArticleHead> CopyOf)
{
    public string Title => Articles[0].Title ?? Articles[0].Path;

    public DateOnly? First => Articles.Min(article => article.Published?.First);

    public DateOnly? Last => Articles.Max(article => article.Published?.Last);

    public string Days => First == Last ? UtteranceLine.Day(First) : $"{UtteranceLine.Day(First)} to {UtteranceLine.Day(Last)}";

    /// <summary>What is undated fits only where no day is asked for.</summary>
    public bool IsWithin(DateOnly? since, DateOnly? until) => (since is null && until is null) || (!(Last < since) && !(First > until) && First is not null);

    /// <summary>Latest first.</summary>
    public static IEnumerable<Story> All(IRecord record)
    {
        ArticleHead[] heads = [.. record.Heads()];
        var joined = new Joined(heads.Select(head => head.Id));
        var copies = new List<ArticleTied>();
        foreach (ArticleTied tie in record.Ties())
        {
            joined.Join(tie.ArticleId, tie.OtherId);
            if (tie.Tie != ArticleTie.Story)
                copies.Add(tie);
        }
        ILookup<string, string> kin = copies.SelectMany(tie => (ArticleTied[])[tie, new(tie.OtherId, tie.ArticleId, tie.Tie, tie.Why)]).ToLookup(tie => tie.ArticleId, tie => tie.OtherId);
        return heads.GroupBy(head => joined.Of(head.Id)).Select(group => Of(group.Key, [.. group], kin)).OrderByDescending(story => story.Last ?? DateOnly.MinValue).ThenBy(story => story.Id, StringComparer.Ordinal);
    }

    public IEnumerable<IReadOnlyList<object?>> ToRows() => Articles.Select(article => (IReadOnlyList<object?>)
    [
        Id, UtteranceLine.Day(First), UtteranceLine.Day(Last), article.Id, article.Path, article.Title, article.Outlet, article.Language, article.Published?.ToString(), article.Statements,
        CopyOf.GetValueOrDefault(article.Id)?.Path,
    ]);

    private static Story Of(string id, ArticleHead[] articles, ILookup<string, string> kin)
    {
        var copyOf = new Dictionary<string, ArticleHead>();
        for (int n = 1; n < articles.Length; n++)
        {
            if (articles.Take(n).FirstOrDefault(earlier => kin[articles[n].Id].Contains(earlier.Id)) is { } first)
                copyOf[articles[n].Id] = first;
        }
        return new Story(id, articles, copyOf);
    }
}
