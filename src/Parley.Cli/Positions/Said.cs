using Parley.Cli.Keeping;
using Parley.Cli.Options;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Coding;
using Parley.Ingesting;
using Parley.Linking.Actors;
using Parley.Linking.Positions;
using Parley.Reading;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Positions;

/// <summary>What the record knows of what was said, with the actors and the codebook by which positions are made of it.</summary>
internal sealed class Said
{
    private readonly IReadOnlyList<Language> languages;
    private readonly ILookup<string, Utterance> byParty;

    private Said(CodingData coding, ActorDirectory actors, IReadOnlyList<Utterance> utterances, IReadOnlyList<Language> languages) =>
        (Coding, Actors, Utterances, this.languages, byParty) = (coding, actors, utterances, languages, utterances.ToLookup(one => one.Voice.Party));

    public CodingData Coding { get; }

    public ActorDirectory Actors { get; }

    /// <summary>Of all reports, also of those by nobody known.</summary>
    public IReadOnlyList<DateOnly> Days { get; private init; } = [];

    /// <summary>By their days.</summary>
    public IReadOnlyList<Utterance> Utterances { get; }

    /// <param name="all">What does not take a stance is needed too; else it is not held.</param>
    /// <exception cref="SetupException">A list, the codebook or a file of actors is missing or wrong.</exception>
    /// <exception cref="RecordException">The issue is none of the codebook; or the record fails.</exception>
    public static Said Load(IRecord record, Question question, Surroundings around, bool all = false)
    {
        CodingData coding = question.Books.Load(around);
        RequireIssue(question.Issue, coding);
        record.TellOfUnlinked(new Report(around));
        ActorDirectory known = coding.Actors.ToDirectory();
        var stances = new StanceRule(coding.Codebook.Positions, coding.Codebook.Priced);
        var persons = new PersonsOfRecord();
        var days = new List<DateOnly>();
        var held = new List<Reported>();
        foreach (Reported report in Reported.All(record.Find(new StatementQuery()).Select(one => (one.Statement, one.Article, one.Language))).DistinctBy(report => report.Statement.Id))
        {
            persons.Add(report);
            if (all && report.Day is { } day)
                days.Add(day);
            if (report.Statement.Actors is { IsEmpty: false } && (all || stances.Of(report.Statement).Any()))
                held.Add(report);
        }
        IReadOnlyList<Language> languages = LanguageFolder.LoadAll(ArticleReaders.Folder(around));
        ActorDirectory actors = known.With(persons.Link(record, known, languages));
        var finder = new UtteranceFinder(actors, stances, coding.Codebook.OtherIssue);
        return new Said(coding, actors, finder.Find(
            held, record.Echoes(), record.Ties().Where(tie => tie.Tie != ArticleTie.Story).Select(tie => (tie.ArticleId, tie.OtherId))), languages)
        {
            Days = days,
        };
    }

    /// <summary>Of each party and issue about which something was said that takes a stance, by party and issue.</summary>
    /// <param name="issue">Only of this one.</param>
    /// <param name="actor">Only of whom it speaks for.</param>
    public IReadOnlyList<PositionHistory> Histories(string? issue, string? actor)
    {
        IReadOnlySet<string>? parties = actor is null ? null : PartiesOf(actor);
        return [.. Utterances.Where(one => (parties is null || parties.Contains(one.Voice.Party)))
            .SelectMany(one => one.Stances.Select(taken => (one.Voice.Party, about: taken.Issue))).Where(cell => issue is null || cell.about == issue).Distinct().Order()
            .Select(cell => PositionHistory.Of(cell.Party, cell.about, byParty[cell.Party])).Where(history => history.Steps.Length + history.Undated.Length > 0)];
    }

    /// <summary>All contradictions of the record, by the day of the later statement.</summary>
    public IReadOnlyList<Contradiction> Contradictions(string? actor)
    {
        IReadOnlySet<string>? parties = actor is null ? null : PartiesOf(actor);
        var finder = new ContradictionFinder(languages, Coding.Codebook.Denials);
        return [.. finder.Find(Utterances).Where(one => parties is null || parties.Contains(one.Denial.Voice.Party))
            .OrderBy(one => Later(one.Denial.Day, one.Other.Day)).ThenBy(one => one.Actor, StringComparer.Ordinal)];
    }

    /// <summary>The parties that an actor, by an id or a name, speaks for in this record; where he says nothing, the one that he may speak for.</summary>
    /// <exception cref="RecordException">Nobody is called so.</exception>
    public IReadOnlySet<string> PartiesOf(string actor)
    {
        string id = Actors.Find(Filters.ActorOf(actor, Coding.Actors))?.Id ?? Actors.PersonCalled(actor)
            ?? throw new RecordException($"no known actor is called '{actor}'; 'actors' lists them, and --actors names a file of further ones");
        HashSet<string> parties = [.. Utterances.Where(one => one.Speakers.Contains(id)).Select(one => Actors.VoiceOf(id, one.Day)!.Value.Party)];
        if (parties.Count == 0)
            parties.Add(Actors.VoiceOf(id, null)!.Value.Party);
        return parties;
    }

    public string Name(string id) => Actors.Find(id) is { } actor ? string.Join(" / ", actor.Names.Values.Distinct()) : id;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one > other ? one : other ?? one;

    private static void RequireIssue(string? issue, CodingData coding)
    {
        if (issue is not null && coding.Codebook.Issues.All(known => known.Id != issue))
            throw new RecordException($"'{issue}' is no issue of the codebook; it has {string.Join(", ", coding.Codebook.Issues.Select(known => known.Id))}");
    }
}
