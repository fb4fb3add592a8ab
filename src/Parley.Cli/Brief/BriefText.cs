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
        if (feeds.Count == 0)
            yield return "No feeds are followed, so that nobody knows whether all articles of these days are there.";
        for (DateOnly day = first; day <= last; day = day.AddDays(1))
        {
            string[] unread = [.. feeds.GroupBy(feed => feed.Feed).Where(feed => feed.Min(one => one.Day) <= day && !feed.Any(one => one.IsWhole && one.Day >= day && one.Day <= day.AddDays(DaysToCatchUp))).Select(feed => feed.Key)];
            if (unread.Length > 0)
                yield return $"{UtteranceLine.Day(day)} is incomplete: not all was read of {string.Join(", ", unread.Select(Shown.Line))}";
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
        Utterance[] most = [.. all.OrderByDescending(one => one.Articles).ThenBy(one => one.Stance is null).ThenBy(one => one.Day).Take(MostStatements)];
        foreach (IGrouping<string, Utterance> party in most.GroupBy(one => one.Voice.Party).OrderByDescending(party => party.Count()).ThenBy(party => party.Key, StringComparer.Ordinal))
            yield return new BriefSection($"Statements: {said.Name(party.Key)}", [.. party.OrderBy(one => one.Day).Select(one => new BriefItem(null, [Line("", one)]))]);
        int others = said.Days.Count(question.Holds) - said.Utterances.SelectMany(one => one.Reports).Count(report => report.Day is { } day && question.Holds(day));
        if (others > 0)
            yield return new BriefSection($"{Tally.Count(others, "further report")} of somebody who has no name, or whom no file of actors knows: parley statements --since {UtteranceLine.Day(first)} --until {UtteranceLine.Day(last)}", [new BriefItem(null, [])]);
        if (all.Length > most.Length)
            yield return new BriefSection($"{all.Length - most.Length} further statements: parley timeline --since {UtteranceLine.Day(first)} --until {UtteranceLine.Day(last)}", [new BriefItem(null, [])]);
    }

    // What was reported first in these days; what is not dated, when it was said.
    private IEnumerable<Utterance> New() => said.Utterances.Where(one => (one.Reports[0].Article.Published?.First ?? one.Day) is var day && question.Holds(day));

    private static BriefLine Line(string lead, Utterance one) => Line(lead, one, one.Best, "");

    private static BriefLine Line(string lead, Utterance one, Reported report, string tail)
    {
        Statement statement = report.Statement;
        string codes = statement.Act is { } act ? $" ({act}{(one.Issues.IsEmpty ? "" : ": " + string.Join(", ", one.Issues))})" : "";
        string condition = statement.Condition is { IsEmpty: false } spans ? $" [on condition: {ArticleTable.Words(report.Article.Text, spans)}]" : "";
        return new BriefLine(
            $"{lead}{UtteranceLine.Day(one.Day)} {ArticleTable.Who(statement)}{codes}: {ArticleTable.Words(report.Article.Text, statement.Attribution.Content)}{condition}{tail}",
            UtteranceLine.Source(report.Article),
            report.Article.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address.AbsoluteUri : null,
            statement.Id);
    }
}
