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
    /// <returns>By day, then by the first report's place. What nobody known says, or has no day, is left out.</returns>
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
                .Select(group => Utterance([.. group.OrderBy(Published).ThenBy(report => report.Article.Path, StringComparer.Ordinal).ThenBy(Place)], texts))
                .OfType<Utterance>()
                .OrderBy(utterance => utterance.Day).ThenBy(utterance => utterance.Reports[0].Article.Path, StringComparer.Ordinal).ThenBy(utterance => Place(utterance.Reports[0])),
        ];
    }

    private Utterance? Utterance(ImmutableArray<Reported> reports, Joined texts)
    {
        DateOnly[] days = [.. reports.Where(report => report.Statement.Date is { Year: not null, Day: not null }).Select(report => report.Day!.Value)];
        if ((days.Length > 0 ? days.Min() : reports.Min(report => report.Day)) is not { } day || VoiceOf(reports, day) is not { } voice)
            return null;
        var issues = reports.SelectMany(report => report.Statement.Issues ?? []).GroupBy(issue => issue, StringComparer.Ordinal)
            .Where(issue => issue.Key != otherIssue && issue.Count() * 2 >= reports.Length).Select(issue => issue.Key).Order(StringComparer.Ordinal);
        Stance? stance = reports.Select(report => stances.Of(report.Statement)).OfType<Stance>().GroupBy(one => one)
            .OrderByDescending(one => one.Count()).Select(one => (Stance?)one.Key).FirstOrDefault();
        return new Utterance(reports, voice, day, [.. issues], stance, reports.Select(report => texts.Of(report.Article.Id)).Distinct().Count());
    }

    // Whom most reports name.
    private Voice? VoiceOf(ImmutableArray<Reported> reports, DateOnly day) => reports
        .SelectMany(report => report.Statement.Actors ?? []).Select(id => actors.VoiceOf(id, day)).OfType<Voice>()
        .GroupBy(voice => voice).OrderByDescending(voice => voice.Count()).ThenBy(voice => voice.Key.Rank).ThenBy(voice => voice.Key.Party, StringComparer.Ordinal)
        .Select(voice => (Voice?)voice.Key).FirstOrDefault();

    private static DateOnly Published(Reported report) => report.Article.Published?.First ?? DateOnly.MaxValue;

    private static int Place(Reported report) => report.Statement.Attribution.Content[0].Start;
}
