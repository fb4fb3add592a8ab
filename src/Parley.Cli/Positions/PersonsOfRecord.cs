using Parley.Linking.Actors;
using Parley.Linking.Positions;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Positions;

/// <summary>The persons whom the articles of a record know and no file of actors does.</summary>
internal sealed class PersonsOfRecord
{
    private readonly HashSet<NamedSpeaker> speakers = [];

    public void Add(Reported report)
    {
        // Of joint speakers nobody knows whose name is whose.
        if (report.Statement.Actors is [var id] && id.StartsWith("local:", StringComparison.Ordinal) && report.Statement.Attribution.Source is { Name: { } name })
            speakers.Add(new NamedSpeaker(id, name, report.Mention, report.Language, report.Article.Published?.First));
    }

    public IReadOnlyList<LinkedPerson> Link(IRecord record, ActorDirectory known, IReadOnlyList<Language> languages) =>
        new PersonLinker(languages, known).Link(
            speakers, [.. record.Decisions().Select(decision => new NameDecision(decision.One, decision.Other, decision.IsSame == true))]);
}
