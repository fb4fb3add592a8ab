using System.Collections.Immutable;
using Parley.Linking.Actors;

namespace Parley.Linking.Positions;

/// <summary>What a party wants of an issue from a day on, with the statements that carry it.</summary>
/// <param name="Since">Null: nobody knows.</param>
/// <param name="Carriers">By their days; at least one.</param>
public sealed record PositionStep(Stance Stance, DateOnly? Since, ImmutableArray<Utterance> Carriers)
{
    public Utterance Latest => Carriers[^1];

    public int Reports => Carriers.Sum(carrier => carrier.Articles);
}

/// <summary>A party's positions on an issue, one after another.</summary>
/// <param name="Steps">By their days; two that follow each other are of different levels. None: nothing that was said takes a stance.</param>
/// <param name="Noise">What was said against the position of its day and not held to: by a spokesman, or for some days.</param>
/// <param name="Undated">What was said nobody knows when: it makes no step.</param>
public sealed record PositionHistory(string Party, string Issue, ImmutableArray<PositionStep> Steps, ImmutableArray<Utterance> Noise, ImmutableArray<Utterance> Undated)
{
    /// <summary>What is taken back within so many days was never a position.</summary>
    public const int DaysToTakeBack = 14;

    /// <summary>In so many articles, or so many statements, a change must stand before it is called a shift.</summary>
    public const int FewestReports = 2;

    /// <param name="utterances">By their days; others than of the party about the issue do not count.</param>
    public static PositionHistory Of(string party, string issue, IEnumerable<Utterance> utterances)
    {
        Utterance[] all = [.. utterances.Where(one => one.Voice.Party == party && one.Stance is not null && one.Issues.Contains(issue))];
        Utterance[] said = [.. all.Where(one => one.Day is not null).OrderBy(one => one.Day).ThenBy(one => one.Voice.Rank).ThenByDescending(one => one.Articles)];
        var steps = new List<(Stance Stance, List<Utterance> Carriers)>();
        var noise = ImmutableArray.CreateBuilder<Utterance>();
        for (int first = 0, end; first < said.Length; first = end)
        {
            end = first + said.Skip(first).TakeWhile(one => one.Day == said[first].Day).Count();
            int? held = steps.Count > 0 ? steps[^1].Stance.Level() : null;
            int level = LevelOfDay(said[first..end], held);
            for (int n = first; n < end; n++)
            {
                if (said[n].Stance!.Value.Level() != level)
                    noise.Add(said[n]);
                else if (level == held)
                    steps[^1].Carriers.Add(said[n]);
                else if (held is { } before && IsNoise(said, n, before, steps[^1].Carriers))
                    noise.Add(said[n]);
                else
                {
                    steps.Add((said[n].Stance!.Value, [said[n]]));
                    held = level;
                }
            }
        }
        return new PositionHistory(party, issue, [.. steps.Select(step => new PositionStep(step.Stance, step.Carriers[0].Day, [.. step.Carriers]))], noise.ToImmutable(), [.. all.Where(one => one.Day is null)]);
    }

    /// <summary>Changes that are more than a single report, both before and behind, and of somebody who spoke for the old position and for the new.</summary>
    public IEnumerable<(PositionStep From, PositionStep To)> Shifts() => Steps.Zip(Steps.Skip(1))
        .Where(pair => !pair.Second.Stance.Repeats(pair.First.Stance) && IsSolid(pair.First) && IsSolid(pair.Second) && Speakers(pair.First).Overlaps(Speakers(pair.Second)))
        .Select(pair => (pair.First, pair.Second));

    /// <summary>The position on a day, or where nothing is dated that of most that was said; null: none yet.</summary>
    public PositionStep? At(DateOnly day)
    {
        PositionStep? step = Steps.LastOrDefault(one => one.Since <= day);
        if (step is not null)
            return step with { Carriers = [.. step.Carriers.Where(carrier => carrier.Day <= day)] };
        return Steps.IsEmpty && Undated.GroupBy(one => one.Stance!.Value.Level()).OrderByDescending(level => level.Count()).ThenBy(level => level.Key).FirstOrDefault() is { } most
            ? new PositionStep(most.First().Stance!.Value, null, [.. most])
            : null;
    }

    private static HashSet<string> Speakers(PositionStep step) => [.. step.Carriers.SelectMany(carrier => carrier.Speakers)];

    private static bool IsSolid(PositionStep step) => step.Reports >= FewestReports;

    // The higher voice counts, then what stands in more reports, then what was held before.
    private static int LevelOfDay(Utterance[] day, int? held)
    {
        VoiceRank highest = day.Min(one => one.Voice.Rank);
        return day.Where(one => one.Voice.Rank == highest).GroupBy(one => one.Stance!.Value.Level())
            .OrderByDescending(level => level.Sum(one => one.Articles)).ThenByDescending(level => level.Key == held).ThenBy(level => level.Key).First().Key;
    }

    // What is taken back soon, or said by a spokesman and never by anybody else, is none.
    private static bool IsNoise(Utterance[] said, int n, int held, List<Utterance> carriers)
    {
        Utterance one = said[n];
        IEnumerable<Utterance> later = said.Skip(n + 1).Where(other => other.Day > one.Day).TakeWhile(other => other.Day!.Value.DayNumber - one.Day!.Value.DayNumber <= DaysToTakeBack);
        bool isTakenBack = later.Any(other => other.Stance!.Value.Level() == held && other.Voice.Rank <= one.Voice.Rank);
        bool isAlone = one.Voice.Rank == VoiceRank.Spokesman && carriers.Any(carrier => carrier.Voice.Rank < VoiceRank.Spokesman)
            && !said.Skip(n + 1).Any(other => other.Stance!.Value.Level() == one.Stance!.Value.Level());
        return isTakenBack || isAlone;
    }
}
