using System.Collections.Immutable;
using Parley.Linking.Actors;
using Parley.Text;

namespace Parley.Linking.Positions;

/// <summary>Reports of statements to what was said: echoes are one utterance, and copies of an article count once.</summary>
/// <param name="otherIssue">The issue of what is about none; null: there is none.</param>
public sealed class UtteranceFinder(ActorDirectory actors, StanceRule stances, string? otherIssue)
{
    /// <param name="echoes">Pairs of statements that are one; of others than the given they do not count.</param>
    /// <param name="copies">Pairs of articles of which one is a copy or a version of the other.</param>
    /// <returns>By day, then by the first report's place; what has no day last. What nobody known says is left out.</returns>
    public IReadOnlyList<Utterance> Find(IEnumerable<Reported> reports, IEnumerable<EchoLink> echoes, IEnumerable<(string One, string Other)> copies)
    {
        Reported[] all = [.. reports.DistinctBy(report => report.Statement.Id)];
        var same = new Joined(all.Select(report => report.Statement.Id));
        foreach (EchoLink echo in echoes.Where(echo => !echo.IsDoubted))
            same.Join(echo.One, echo.Other);
        var texts = new Joined(all.Select(report => report.Article.Id).Distinct());
        foreach ((string one, string other) in copies)
            texts.Join(one, other);
        return
        [
            .. all.GroupBy(report => same.Of(report.Statement.Id))
                .SelectMany(group => Utterances([.. group.OrderBy(Published).ThenBy(report => report.Article.Path, StringComparer.Ordinal).ThenBy(Place)], texts))
                .OrderBy(utterance => utterance.Day ?? DateOnly.MaxValue).ThenBy(utterance => utterance.Reports[0].Article.Path, StringComparer.Ordinal).ThenBy(utterance => Place(utterance.Reports[0])),
        ];
    }

    // Joint speakers say it each.
    private IEnumerable<Utterance> Utterances(ImmutableArray<Reported> reports, Joined texts)
    {
        DateOnly[] days = [.. reports.Where(report => report.Statement.Date is { Year: not null, Day: not null }).Select(report => report.Day!.Value)];
        DateOnly? day = days.Length > 0 ? days.Min() : reports.Min(report => report.Day);
        ImmutableArray<string> issues =
        [
            .. reports.SelectMany(report => report.Statement.Issues ?? []).GroupBy(issue => issue, StringComparer.Ordinal)
                .Where(issue => issue.Key != otherIssue && issue.Count() * 2 >= reports.Length).Select(issue => issue.Key).Order(StringComparer.Ordinal),
        ];
        ImmutableArray<IssueStance> taken =
        [
            .. reports.SelectMany(report => stances.Of(report.Statement)).GroupBy(one => one.Issue).Where(issue => issues.Contains(issue.Key))
                .Select(issue => MostTaken([.. issue])).OrderBy(one => one.Issue, StringComparer.Ordinal),
        ];
        int articles = reports.Select(report => texts.Of(report.Article.Id)).Distinct().Count();
        ImmutableArray<string> speakers = [.. reports.SelectMany(report => report.Statement.Actors ?? []).Select(id => actors.Find(id)?.Id ?? id).Distinct()];
        return VoicesOf(reports, day).Select(voice => new Utterance(reports, voice, day, issues, taken, speakers, articles));
    }

    private static IssueStance MostTaken(IssueStance[] ofIssue)
    {
        IGrouping<Stance, IssueStance> most = ofIssue.GroupBy(one => one.Stance).OrderByDescending(one => one.Count()).First();
        return new IssueStance(ofIssue[0].Issue, most.Key, most.Any(one => one.IsSure));
    }

    // The parties that at least half of the reports name; where they all differ, the one that most do.
    private Voice[] VoicesOf(ImmutableArray<Reported> reports, DateOnly? day)
    {
        (Voice Voice, int Count)[] parties =
        [
            .. reports.SelectMany(report => (report.Statement.Actors ?? []).Select(id => actors.VoiceOf(id, day)).OfType<Voice>().DistinctBy(voice => voice.Party))
                .GroupBy(voice => voice.Party).Select(party => (party.MinBy(voice => voice.Rank), party.Count()))
                .OrderByDescending(party => party.Item2).ThenBy(party => party.Item1.Rank).ThenBy(party => party.Item1.Party, StringComparer.Ordinal),
        ];
        return [.. parties.Where((party, n) => n == 0 || party.Count * 2 >= reports.Length).Select(party => party.Voice)];
    }

    private static DateOnly Published(Reported report) => report.Article.Published?.First ?? DateOnly.MaxValue;

    private static int Place(Reported report) => report.Statement.Attribution.Content[0].Start;
}
