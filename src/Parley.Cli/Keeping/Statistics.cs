using System.Collections.Immutable;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Recording;
using Parley.Text;
using Spectre.Console;
using static System.FormattableString;

namespace Parley.Cli.Keeping;

/// <summary><c>parley record stats</c>: how much the record holds, and of what. Goes through all of it.</summary>
internal sealed class Statistics(Surroundings around)
{
    private const int MostShown = 10, NameWidth = 48;

    private readonly Dictionary<string, SortedDictionary<string, (long Articles, long Statements)>> fields = [];
    private DateOnly? first;
    private DateOnly? last;

    public int Run(string name)
    {
        using IRecord record = RecordFile.OpenExisting(name, around);
        var report = new Report(around);
        RecordCounts counts = record.Count();
        long done = 0;
        foreach (RecordedArticle article in record.Articles())
        {
            Add(article.Reading);
            report.Progress(++done, Math.Max(done, counts.Articles));
            if (around.Interrupted.IsCancellationRequested)
            {
                report.EndProgress();
                return ExitCode.Interrupted;
            }
        }
        report.EndProgress();
        Write(counts, record.Size());
        return ExitCode.Done;
    }

    private void Add(ArticleReading reading)
    {
        ImmutableArray<Statement> said = reading.Statements;
        Count("language", reading.Language ?? "none", 1, said.Length);
        Count("outlet", reading.Article.Outlet ?? "none", 1, said.Length);
        foreach (IGrouping<AttributionKind, Statement> kind in said.GroupBy(one => one.Attribution.Kind))
            Count("kind", Labels.Kinds.Of(kind.Key), 1, kind.Count());
        foreach (IGrouping<string, Statement> speaker in said.Where(one => one.Attribution.Source?.Name is not null).GroupBy(one => one.Attribution.Source!.Name!, StringComparer.Ordinal))
            Count("speaker", speaker.Key, 1, speaker.Count());
        first = new[] { first, reading.Article.Published?.First }.Min();
        last = new[] { last, reading.Article.Published?.Last }.Max();
    }

    private void Count(string field, string value, long articles, long statements)
    {
        if (!fields.TryGetValue(field, out var values))
            fields[field] = values = new(StringComparer.Ordinal);
        (long ofArticles, long ofStatements) = values.GetValueOrDefault(value);
        values[value] = (ofArticles + articles, ofStatements + statements);
    }

    private void Write(RecordCounts counts, long bytes)
    {
        var screen = new Screen(around);
        screen.WriteLine($"{Tally.Count(counts.Articles, "article")}, {Tally.Count(counts.Statements, "statement")}");
        screen.WriteLine(first is { } from && last is { } to ? Invariant($"published {from:yyyy-MM-dd} to {to:yyyy-MM-dd}") : "no article is dated");
        screen.WriteLine(counts.Statements == 0 ? Invariant($"{bytes} bytes") : Invariant($"{bytes} bytes, {bytes / counts.Statements} a statement"));
        foreach (string field in (string[])["language", "outlet", "kind", "speaker"])
        {
            if (fields.TryGetValue(field, out var values))
                Write(screen, field, values);
        }
    }

    private static void Write(Screen screen, string field, SortedDictionary<string, (long Articles, long Statements)> values)
    {
        var grid = new Grid { Expand = false };
        grid.AddColumn(new GridColumn { Width = NameWidth, NoWrap = true, Padding = new Padding(0, 0, 0, 0) });
        grid.AddColumn(new GridColumn { Width = 12, Alignment = Justify.Right });
        grid.AddColumn(new GridColumn { Width = 12, Alignment = Justify.Right });
        grid.AddRow(field, "articles", "statements");
        foreach ((string value, (long articles, long statements)) in values.OrderByDescending(pair => pair.Value.Statements).Take(MostShown))
            grid.AddRow(new Spectre.Console.Text("  " + Shown.Cut(Shown.Line(value), NameWidth - 2)), new Spectre.Console.Text(Invariant($"{articles}")), new Spectre.Console.Text(Invariant($"{statements}")));
        screen.WriteLine();
        screen.Write(grid);
        if (values.Count > MostShown)
            screen.WriteLine(Invariant($"  and {values.Count - MostShown} more"));
    }
}
