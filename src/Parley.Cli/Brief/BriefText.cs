using Parley.Cli.Positions;
using Parley.Cli.Reading;
using Parley.Cli.Terminal;
using Parley.Linking.Positions;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Brief;

/// <summary>What a brief says, before it has a form.</summary>
/// <param name="Warnings">What the reader must know before all else.</param>
internal sealed record BriefText(string Title, IReadOnlyList<string> Warnings, IReadOnlyList<BriefSection> Sections);

internal sealed record BriefSection(string Title, IReadOnlyList<BriefItem> Items);

/// <summary>One thing that is new.</summary>
/// <param name="Lead">In bold; null: none.</param>
/// <param name="Lines">Each with its source.</param>
internal sealed record BriefItem(string? Lead, IReadOnlyList<BriefLine> Lines);

/// <param name="Source">Where it stands: outlet or path, and day of publication.</param>
/// <param name="Address">Of the page, where it is one of the web.</param>
/// <param name="Id">Of the statement.</param>
internal sealed record BriefLine(string Text, string Source, string? Address, string Id);

/// <summary>Gathers what is new in some days: statements whose first report appeared then, shifts, contradictions, and who had it first.</summary>
internal sealed class BriefMaker(Said said, DateOnly first, DateOnly last)
{
    private const int MostStatements = 100;

    // A feed that is read later names what appeared some days before.
    private const int DaysToCatchUp = 2;

    private readonly Question question = new(null, null, first, last, Options.Format.Table, "", new());

    public BriefText Make(IReadOnlyList<FeedDay> feeds) => new(
        first == last ? $"Brief, {UtteranceLine.Day(first)}" : $"Brief, {UtteranceLine.Day(first)} to {UtteranceLine.Day(last)}",
        [.. Warnings(feeds)],
        [.. ((BriefSection[])[Shifts(), Contradictions(), FirstReports(), .. Statements()]).Where(section => section.Items.Count > 0)]);

    private IEnumerable<string> Warnings(IReadOnlyList<FeedDay> feeds)
    {
        int[] days = [.. Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1)];
        int since = feeds.Count == 0 ? int.MaxValue : feeds.Min(feed => feed.Day.DayNumber);
        if (days[0] < since)
            yield return $"No feed was followed {(days[^1] < since ? "in these days" : $"before {UtteranceLine.Day(DateOnly.FromDayNumber(since))}")}: nobody knows whether all articles are there.";
        ILookup<string, FeedDay> byFeed = feeds.ToLookup(feed => feed.Feed);
        foreach (int day in days.Where(day => day >= since))
        {
            string[] unread = [.. byFeed.Where(feed => feed.Min(one => one.Day.DayNumber) <= day && !feed.Any(one => one.IsWhole && one.Day.DayNumber >= day && one.Day.DayNumber <= day + DaysToCatchUp)).Select(feed => feed.Key)];
            if (unread.Length > 0)
                yield return $"{UtteranceLine.Day(DateOnly.FromDayNumber(day))} is incomplete: not all was read of {string.Join(", ", unread.Select(Shown.Line))}";
        }
    }

    private BriefSection Shifts() => new("Shifts", [.. Shift.All(said, question).Select(shift => new BriefItem(
        shift.Title(said), [Line("now: ", shift.Now), Line("before: ", shift.Before)]))]);

    private BriefSection Contradictions() => new("Contradictions", [.. ContradictionsCommand.All(said, question).Select(one => new BriefItem(
        ContradictionsCommand.Title(one, said), [Line("denied: ", one.Denial), Line("said: ", one.Other)]))]);

    private BriefSection FirstReports() => new("First reports", [.. New().Where(one => one.Articles > 1)
        .OrderByDescending(one => one.Articles).ThenBy(one => one.Day).Select(one => new BriefItem(null, [Line("", one, one.Reports[0], $" ({Tally.Count(one.Articles, "report")})")]))]);

    private IEnumerable<BriefSection> Statements()
    {
        Utterance[] all = [.. New()];
        Utterance[] most = [.. all.OrderByDescending(one => one.Articles).ThenBy(one => one.Stances.IsEmpty).ThenBy(one => one.Day).Take(MostStatements)];
        foreach (IGrouping<string, Utterance> party in most.GroupBy(one => one.Voice.Party).OrderByDescending(party => party.Count()).ThenBy(party => party.Key, StringComparer.Ordinal))
            yield return new BriefSection($"Statements: {said.Name(party.Key)}", [.. party.OrderBy(one => one.Day).Select(one => new BriefItem(null, [Line("", one)]))]);
        int others = said.Days.Count(day => question.Holds(day)) - said.Utterances.SelectMany(one => one.Reports).Count(report => question.Holds(report.Day));
        if (others > 0)
            yield return new BriefSection($"{Tally.Count(others, "further report")} of somebody who has no name, or whom no file of actors knows: parley statements --since {UtteranceLine.Day(first)} --until {UtteranceLine.Day(last)}", [new BriefItem(null, [])]);
        if (all.Length > most.Length)
            yield return new BriefSection($"{all.Length - most.Length} further statements: parley timeline --since {UtteranceLine.Day(first)} --until {UtteranceLine.Day(last)}", [new BriefItem(null, [])]);
    }

    // What was reported first in these days; what is not dated, when it was said.
    private IEnumerable<Utterance> New() => said.Utterances.Where(one => question.Holds(one.Reports[0].Article.Published?.First ?? one.Day));

    private static BriefLine Line(string lead, Utterance one) => Line(lead, one, one.Best, "");

    private static BriefLine Line(string lead, Utterance one, Reported report, string tail)
    {
        Statement statement = report.Statement;
        string condition = report.Condition.IsEmpty ? "" : $" [on condition: {UtteranceLine.Words(report.Condition)}]";
        return new BriefLine(
            $"{lead}{UtteranceLine.Day(one.Day)} {ArticleTable.Who(statement)}{UtteranceLine.Codes(one, report)}: {UtteranceLine.Words(report.Words)}{condition}{tail}",
            UtteranceLine.Source(report.Article),
            report.Article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address.AbsoluteUri : null,
            statement.Id);
    }
}
