using System.Collections.Immutable;
using Parley.Linking.Actors;

namespace Parley.Linking.Positions;

/// <summary>What a party wants of an issue from a day on, with the statements that carry it.</summary>
/// <param name="Since">Null: nobody knows.</param>
/// <param name="Carriers">By their days; at least one.</param>
/// <param name="IsDoubted">Of each carrier the act or the speaker is inferred.</param>
public sealed record PositionStep(Stance Stance, DateOnly? Since, ImmutableArray<Utterance> Carriers, bool IsDoubted)
{
    public Utterance Latest => Carriers[^1];

    public int Reports => Carriers.Sum(carrier => carrier.Articles);
}

/// <summary>A party's positions on an issue, one after another.</summary>
/// <param name="Steps">By their days; two that follow each other are of different levels. None: nothing that was said takes a stance.</param>
/// <param name="Noise">What was said against the position of its day and not held to: by a spokesman, or for some days.</param>
/// <param name="Undated">What was said nobody knows when: it makes no step.</param>
public sealed record PositionHistory(string Party, string Issue, ImmutableArray<PositionStep> Steps, ImmutableArray<Utterance> Noise, ImmutableArray<Taken> Undated)
{
    /// <summary>What is taken back within so many days was never a position.</summary>
    public const int DaysToTakeBack = 14;

    /// <summary>In so many articles, or so many statements, a change must stand before it is called a shift.</summary>
    public const int FewestReports = 2;

    /// <param name="utterances">By their days; others than of the party about the issue do not count.</param>
    public static PositionHistory Of(string party, string issue, IEnumerable<Utterance> utterances)
    {
        Taken[] all = [.. utterances.Where(one => one.Voice.Party == party).Select(one => (Said: one, On: one.On(issue))).Where(one => one.On is not null).Select(one => new Taken(one.Said, one.On!.Value))];
        Taken[] said = [.. all.Where(one => one.Said.Day is not null).OrderBy(one => one.Said.Day).ThenBy(one => one.Said.Voice.Rank).ThenByDescending(one => one.Said.Articles)];
        var steps = new List<List<Taken>>();
        var noise = ImmutableArray.CreateBuilder<Utterance>();
        for (int first = 0, end; first < said.Length; first = end)
        {
            end = first + said.Skip(first).TakeWhile(one => one.Said.Day == said[first].Said.Day).Count();
            int? held = steps.Count > 0 ? steps[^1][0].Level : null;
            int level = LevelOfDay(said[first..end], held);
            for (int n = first; n < end; n++)
            {
                if (said[n].Level != level)
                    noise.Add(said[n].Said);
                else if (level == held)
                    steps[^1].Add(said[n]);
                else if (held is { } before && IsNoise(said, n, before, steps[^1]))
                    noise.Add(said[n].Said);
                else
                {
                    steps.Add([said[n]]);
                    held = level;
                }
            }
        }
        return new PositionHistory(party, issue, [.. steps.Select(Step)], noise.ToImmutable(), [.. all.Where(one => one.Said.Day is null)]);
    }

    /// <summary>Changes that are more than a single report, both before and behind, not both in doubt, and of somebody who spoke for the old position and for the new.</summary>
    public IEnumerable<(PositionStep From, PositionStep To)> Shifts() => Steps.Zip(Steps.Skip(1))
        .Where(pair => !pair.Second.Stance.Repeats(pair.First.Stance) && IsSolid(pair.First) && IsSolid(pair.Second) && !(pair.First.IsDoubted && pair.Second.IsDoubted) && Speakers(pair.First).Overlaps(Speakers(pair.Second)))
        .Select(pair => (pair.First, pair.Second));

    /// <summary>
    /// The position on a day; where nothing is dated, that of most that was said, without what is in doubt if anything is not. Null: none yet.
    /// </summary>
    public PositionStep? At(DateOnly day)
    {
        PositionStep? step = Steps.LastOrDefault(one => one.Since <= day);
        if (step is not null)
            return step with { Carriers = [.. step.Carriers.Where(carrier => carrier.Day <= day)] };
        return Steps.IsEmpty && Surest(Undated).GroupBy(one => one.Level).OrderByDescending(level => level.Count()).ThenBy(level => level.Key).FirstOrDefault() is { } most
            ? Step([.. most]) with { Since = null, Stance = most.GroupBy(one => one.On.Stance).OrderByDescending(stance => stance.Count()).ThenBy(stance => stance.Key).First().Key }
            : null;
    }

    private static PositionStep Step(IReadOnlyList<Taken> taken) =>
        new(taken[0].On.Stance, taken[0].Said.Day, [.. taken.Select(one => one.Said)], !taken.Any(one => one.On.IsSure));

    private static IEnumerable<Taken> Surest(IReadOnlyCollection<Taken> all) => all.Any(one => one.On.IsSure) ? all.Where(one => one.On.IsSure) : all;

    private static HashSet<string> Speakers(PositionStep step) => [.. step.Carriers.SelectMany(carrier => carrier.Speakers)];

    private static bool IsSolid(PositionStep step) => step.Reports >= FewestReports;

    // The higher voice counts, then what stands in more reports, then what was held before.
    private static int LevelOfDay(Taken[] day, int? held)
    {
        VoiceRank highest = day.Min(one => one.Said.Voice.Rank);
        return day.Where(one => one.Said.Voice.Rank == highest).GroupBy(one => one.Level)
            .OrderByDescending(level => level.Sum(one => one.Said.Articles)).ThenByDescending(level => level.Key == held).ThenBy(level => level.Key).First().Key;
    }

    // What is taken back soon, or said by a spokesman and never by anybody else, is none.
    private static bool IsNoise(Taken[] said, int n, int held, IReadOnlyList<Taken> carriers)
    {
        Taken one = said[n];
        IEnumerable<Taken> later = said.Skip(n + 1).Where(other => other.Said.Day > one.Said.Day).TakeWhile(other => other.Said.Day!.Value.DayNumber - one.Said.Day!.Value.DayNumber <= DaysToTakeBack);
        bool isTakenBack = later.Any(other => other.Level == held && other.Said.Voice.Rank <= one.Said.Voice.Rank);
        bool isAlone = one.Said.Voice.Rank == VoiceRank.Spokesman && carriers.Any(carrier => carrier.Said.Voice.Rank < VoiceRank.Spokesman)
            && !said.Skip(n + 1).Any(other => other.Level == one.Level);
        return isTakenBack || isAlone;
    }
}

/// <summary>What an utterance makes of the issue of a history.</summary>
public readonly record struct Taken(Utterance Said, IssueStance On)
{
    internal int Level => On.Stance.Level();
}
