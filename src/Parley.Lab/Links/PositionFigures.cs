using Parley.Ingesting;
using Parley.Linking.Positions;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Lab.Links;

/// <summary>Planned positions, shifts and contradictions. What hangs on a test article is counted apart.</summary>
internal static class PositionFigures
{
    // A planned day and the one that was read may be those of the statement and of its report.
    private const int NearDays = 5;

    public static void Write(SampleCorpus corpus, FoundLinks links, bool details, TextWriter output)
    {
        var directory = corpus.Coding.Actors.ToDirectory();
        var finder = new UtteranceFinder(directory, new StanceRule(corpus.Coding.Codebook.Positions, corpus.Coding.Codebook.Priced), corpus.Coding.Codebook.OtherIssue);
        IReadOnlyList<Utterance> said = finder.Find(
            corpus.Articles.SelectMany(article => article.Reading.Statements.Select(one => Reported.Of(one, article.Reading.Article, article.Reading.Language))),
            links.Echoes,
            links.Articles.Where(link => link.Tie != ArticleTie.Story).Select(link => (link.One, link.Other)));
        PositionHistory[] histories = [.. said.SelectMany(one => one.Stances.Select(taken => (one.Voice.Party, issue: taken.Issue))).Distinct().Order()
            .Select(cell => PositionHistory.Of(cell.Party, cell.issue, said)).Where(history => history.Steps.Length > 0)];
        bool OnTest(IEnumerable<string> keys) => keys.All(key => corpus.Articles.Where(article => article.Keys.Contains(key)).All(article => article.IsTest));
        WritePositions(corpus, histories, details, OnTest, output);
        WriteShifts(corpus, histories, details, output);
        WriteContradictions(corpus, said, details, output);
    }

    private static void WritePositions(SampleCorpus corpus, PositionHistory[] histories, bool details, Func<IEnumerable<string>, bool> onTest, TextWriter output)
    {
        bool IsFound(PlannedPosition planned) => histories.Any(history => history.Party == planned.Actor && history.Issue == planned.Issue
            && history.Steps.Any(step => Same(step.Stance, planned.Position) && Near(step.Since, planned.Since)));
        string Figure(bool test)
        {
            var part = corpus.Plan.Positions.Where(planned => onTest(planned.Keys) == test).ToArray();
            return Invariant($"{part.Count(IsFound)} of {part.Length}");
        }
        output.WriteLine($"{"positions",-23}{Figure(false),-30} {Figure(true)}");
        foreach (PlannedPosition planned in details ? corpus.Plan.Positions.Where(planned => !IsFound(planned)) : [])
            output.WriteLine($"  missed     {planned.Actor} {planned.Issue} {planned.Position} since {planned.Since} ({string.Join(", ", planned.Keys)})");
        foreach (PositionHistory history in details ? histories : [])
            output.WriteLine($"  history    {history.Party} {history.Issue}: {string.Join(" → ", history.Steps.Select(Shown))}; noise {history.Noise.Length}");
    }

    private static void WriteShifts(SampleCorpus corpus, PositionHistory[] histories, bool details, TextWriter output)
    {
        var found = histories.SelectMany(history => history.Shifts().Select(shift => (history, shift.From, shift.To))).ToArray();
        var planned = corpus.Plan.Shifts.SelectMany(shift => shift.Steps.Zip(shift.Steps.Skip(1)).Select(pair => (shift, From: pair.First, To: pair.Second))).ToArray();
        bool Fits((PositionHistory History, PositionStep From, PositionStep To) one, (PlannedShift Shift, PlannedStep From, PlannedStep To) plan) =>
            one.History.Party == plan.Shift.Actor && (one.History.Issue == plan.Shift.Issue || one.History.Issue == plan.Shift.Also)
            && Same(one.From.Stance, plan.From.Position) && Same(one.To.Stance, plan.To.Position) && Near(one.To.Since, plan.To.Date);
        output.WriteLine(Invariant($"{"shifts",-23}{planned.Count(plan => found.Any(one => Fits(one, plan)))} of {planned.Length}, {found.Count(one => !planned.Any(plan => Fits(one, plan)))} not planned"));
        foreach (var (history, from, to) in details ? found : [])
            output.WriteLine($"  shift      {history.Party} {history.Issue}: {Shown(from)} → {Shown(to)}{(planned.Any(plan => Fits((history, from, to), plan)) ? "" : "  not planned")}");
    }

    private static void WriteContradictions(SampleCorpus corpus, IReadOnlyList<Utterance> said, bool details, TextWriter output)
    {
        IReadOnlyList<Contradiction> found = new ContradictionFinder(corpus.Languages, corpus.Coding.Codebook.Denials).Find(said);
        var keyOf = corpus.Articles.SelectMany(article => article.KeyOf).ToDictionary();
        HashSet<string> Keys(Utterance one) => [.. one.Reports.Select(report => keyOf.GetValueOrDefault(report.Statement.Id)).OfType<string>()];
        bool Fits(Contradiction one, PlannedPair plan) => Keys(one.Denial).Overlaps(plan.Keys) && Keys(one.Other).Overlaps(plan.Keys);
        output.WriteLine(Invariant($"{"contradictions",-23}{corpus.Plan.Contradictions.Count(plan => found.Any(one => Fits(one, plan)))} of {corpus.Plan.Contradictions.Count}, {found.Count(one => !corpus.Plan.Contradictions.Any(plan => Fits(one, plan)))} not planned"));
        foreach (Contradiction one in details ? found : [])
            output.WriteLine($"  pair       {one.Actor} ({string.Join(", ", one.Shared)}): {Words(one.Denial)} / {Words(one.Other)}");
    }

    private static string Shown(PositionStep step) => Invariant($"{Stances.Labels.Of(step.Stance)} {step.Since:yyyy-MM-dd} ({step.Carriers.Length}, {step.Reports} reports{(step.IsDoubted ? " ?" : "")}: {Words(step.Carriers[0])})");

    private static string Words(Utterance said)
    {
        string words = said.Best.Words[0].ReplaceLineEndings(" ");
        return $"«{(words.Length > 60 ? words[..60] + "…" : words)}» {said.Best.Article.Path}";
    }

    private static bool Same(Stance stance, string planned) => stance.Level() == Stances.Labels.Value(planned).Level();

    private static bool Near(DateOnly? day, string planned) => day is { } on && PartialDate.TryParse(planned, out PartialDate date) && Math.Abs(on.DayNumber - date.First!.Value.DayNumber) <= NearDays;
}
