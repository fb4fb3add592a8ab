using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Linking.Actors;
using Parley.Linking.Positions;
using Parley.Reading;
using Parley.Recording;

namespace Parley.Cli.Positions;

/// <summary>The persons whom the articles of a record know and no file of actors does.</summary>
internal static class Persons
{
    public static IReadOnlyList<LinkedPerson> Link(IRecord record, IEnumerable<Reported> reports, ActorDirectory known, Surroundings around) =>
        new PersonLinker(LanguageFolder.LoadAll(ArticleReaders.Folder(around)), known).Link(
            reports.Select(Speaker).OfType<NamedSpeaker>(),
            [.. record.Decisions().Select(decision => new NameDecision(decision.One, decision.Other, decision.IsSame == true))]);

    // Of joint speakers nobody knows whose name is whose.
    private static NamedSpeaker? Speaker(Reported report) =>
        report.Statement.Actors is [var id] && id.StartsWith("local:", StringComparison.Ordinal) && report.Statement.Attribution.Source is { Name: { } name } source
            ? new NamedSpeaker(id, name, string.Join(' ', source.Spans.Select(span => span.In(report.Article.Text).ToString())), report.Language, report.Article.Published?.First)
            : null;
}
