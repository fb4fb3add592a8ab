using System.Collections.Immutable;
using System.Globalization;
using Parley.Linking.Actors;
using Parley.Linking.Positions;
using Parley.Text;

namespace Parley.Linking.Tests.Positions;

/// <summary>Utterances are written as <c>day voice stance</c>, with <c>x2</c> where two articles have it; the voices are State, Office, sPokesman, and an oTher office.</summary>
public sealed class PositionHistoryTests
{
    private const string Issue = "withdrawal";

    private static readonly DateOnly begin = new(2031, 9, 1);

    [Theory]
    [InlineData("", "")]
    [InlineData("1 O wants", "wants 1")]
    [InlineData("1 O wants, 3 O wants", "wants 1 3")]
    [InlineData("1 O wants, 3 O accepts", "wants 1 3")]
    [InlineData("1 O accepts, 3 O conditional, 30 O refuses", "accepts 1 / conditional 3 / refuses 30")]
    [InlineData("30 O refuses, 1 O wants", "wants 1 / refuses 30")]
    [InlineData("1 P wants", "wants 1")]
    // What is taken back within fourteen days by a voice that is no lower is noise.
    [InlineData("1 O wants, 5 O refuses, 9 O wants", "wants 1 9 noise 5")]
    [InlineData("1 O wants, 5 O refuses, 19 O wants", "wants 1 19 noise 5")]
    [InlineData("1 O wants, 5 O refuses, 20 O wants", "wants 1 / refuses 5 / wants 20")]
    [InlineData("1 O wants, 5 O refuses, 9 S wants", "wants 1 9 noise 5")]
    [InlineData("1 O wants, 5 O refuses, 9 O accepts", "wants 1 9 noise 5")]
    [InlineData("1 O wants, 5 S refuses, 9 O wants", "wants 1 / refuses 5 / wants 9")]
    [InlineData("1 O wants, 5 O refuses, 9 P wants", "wants 1 / refuses 5 noise 9")]
    [InlineData("1 O wants, 5 O refuses, 9 O conditional", "wants 1 / refuses 5 / conditional 9")]
    // A spokesman alone changes nothing until somebody says it again.
    [InlineData("1 O wants, 5 P refuses", "wants 1 noise 5")]
    [InlineData("1 O wants, 5 P refuses, 9 O wants", "wants 1 9 noise 5")]
    [InlineData("1 O wants, 5 P refuses, 40 P refuses", "wants 1 / refuses 5 40")]
    [InlineData("1 O wants, 5 P refuses, 40 O refuses", "wants 1 / refuses 5 40")]
    [InlineData("1 P wants, 5 P refuses", "wants 1 / refuses 5")]
    [InlineData("1 O refuses, 5 P wants, 40 O wants", "refuses 1 / wants 5 40")]
    // On one day the higher voice counts.
    [InlineData("1 O wants, 1 S refuses", "refuses 1 noise 1")]
    [InlineData("1 P wants, 1 O refuses", "refuses 1 noise 1")]
    [InlineData("1 O wants, 5 P wants, 5 O refuses", "wants 1 / refuses 5 noise 5")]
    [InlineData("1 O wants, 5 P wants, 5 S refuses", "wants 1 / refuses 5 noise 5")]
    [InlineData("1 O refuses x2, 1 T wants", "refuses 1 noise 1")]
    [InlineData("1 O refuses, 1 T wants x3", "wants 1 noise 1")]
    public void Positions_one_after_another(string said, string expected)
    {
        PositionHistory history = History(said);
        string noise = string.Concat(history.Noise.Select(one => $" {Day(one.Day)}"));
        Assert.Equal(expected, string.Join(" / ", history.Steps.Select(Told)) + (noise.Length > 0 ? " noise" + noise : ""));
    }

    [Theory]
    [InlineData("1 O wants x2, 30 O refuses x2", "wants > refuses 30")]
    [InlineData("1 O wants, 2 O wants, 30 O refuses, 31 O refuses", "wants > refuses 30")]
    [InlineData("1 O wants x2, 30 O refuses", "")]
    [InlineData("1 O wants, 30 O refuses x2", "")]
    [InlineData("1 O wants x2, 30 T refuses x2", "")]
    [InlineData("1 O wants, 2 T wants, 30 T refuses x2", "wants > refuses 30")]
    [InlineData("1 O wants x2, 30 O conditional x2", "")]
    [InlineData("1 O conditional x2, 30 O wants x2", "")]
    [InlineData("1 O accepts x2, 30 O conditional x2", "accepts > conditional 30")]
    [InlineData("1 O refuses x2, 30 O conditional x2", "refuses > conditional 30")]
    [InlineData("1 O wants x2, 30 O accepts x2", "")]
    [InlineData("1 O wants x2, 30 O refuses x2, 60 O accepts x2", "wants > refuses 30, refuses > accepts 60")]
    [InlineData("1 O wants x2, 30 P refuses x2", "")]
    // In doubt on both sides is none.
    [InlineData("1 O wants? x2, 30 O refuses? x2", "")]
    [InlineData("1 O wants? x2, 30 O refuses x2", "wants > refuses 30")]
    [InlineData("1 O wants x2, 30 O refuses? x2", "wants > refuses 30")]
    [InlineData("", "")]
    public void A_shift_needs_two_reports_and_a_speaker_of_both_sides(string said, string expected) =>
        Assert.Equal(expected, string.Join(", ", History(said).Shifts().Select(pair => $"{Stances.Labels.Of(pair.From.Stance)} > {Stances.Labels.Of(pair.To.Stance)} {Day(pair.To.Since)}")));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, "wants 1")]
    [InlineData(2, "wants 1")]
    [InlineData(3, "wants 1 3")]
    [InlineData(29, "wants 1 3")]
    [InlineData(30, "refuses 30")]
    [InlineData(365, "refuses 30 31")]
    public void The_position_on_a_day(int day, string? expected) =>
        Assert.Equal(expected, History("1 O wants, 3 O wants, 30 O refuses, 31 O refuses").At(begin.AddDays(day)) is { } step ? Told(step) : null);

    [Theory]
    [InlineData("1 O wants", false)]
    [InlineData("1 O wants?", true)]
    [InlineData("1 O wants?, 3 O accepts", false)]
    [InlineData("1 O wants?, 3 O accepts?", true)]
    public void A_step_is_in_doubt_where_all_its_carriers_are(string said, bool expected) => Assert.Equal(expected, Assert.Single(History(said).Steps).IsDoubted);

    [Theory]
    [InlineData("wants, wants, refuses", "wants")]
    [InlineData("wants?, wants?, refuses", "refuses")]
    [InlineData("wants?, wants?, refuses?", "wants")]
    // Of one level what was said most often, and who demands wants more than who accepts.
    [InlineData("accepts, wants, accepts", "accepts")]
    [InlineData("accepts, wants", "wants")]
    public void Where_nothing_is_dated_what_is_in_doubt_counts_only_alone(string said, string expected)
    {
        Utterance[] undated = [.. said.Split(", ").Select(one => Said($"1 O {one}") with { Day = null })];
        PositionStep step = PositionHistory.Of(World.State, Issue, undated).At(begin)!;
        Assert.Equal((expected, (DateOnly?)null), (Stances.Labels.Of(step.Stance), step.Since));
    }

    [Fact]
    public void Others_and_other_issues_do_not_count()
    {
        Utterance own = Said("1 O wants");
        Utterance[] all = [own, own with { Voice = new Voice(World.OtherState, VoiceRank.Office), Stances = Taken("refuses") }, own with { Stances = Taken("refuses", "grain") }, own with { Stances = [] }];
        PositionHistory history = PositionHistory.Of(World.State, Issue, all);
        Assert.Equal((World.State, Issue, 1, 0), (history.Party, history.Issue, Assert.Single(history.Steps).Carriers.Length, history.Noise.Length));
    }

    [Fact]
    public void A_step_tells_its_last_carrier_and_all_reports()
    {
        PositionStep step = Assert.Single(History("1 O wants x2, 3 O accepts x3").Steps);
        Assert.Equal((5, begin.AddDays(3), Stance.Wants), (step.Reports, step.Latest.Day, step.Stance));
    }

    private static PositionHistory History(string said) => PositionHistory.Of(World.State, Issue, said.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Said));

    private static Utterance Said(string told)
    {
        string[] parts = told.Split(' ');
        (string actor, VoiceRank rank) = parts[1] switch
        {
            "S" => (World.State, VoiceRank.Party),
            "O" => (World.Minister, VoiceRank.Office),
            "T" => ("otto-veldt", VoiceRank.Office),
            _ => (World.Spokesman, VoiceRank.Spokesman),
        };
        ArticleReading reading = Readings.Of(told, "de", null, new Line("Beck zahlt") { Actor = actor });
        return new Utterance(
            [Reported.Of(reading.Statements[0], reading.Article, "de")], new Voice(World.State, rank), begin.AddDays(Number(parts[0])), [Issue],
            Taken(parts[2]), [actor], parts.Length > 3 ? Number(parts[3][1..]) : 1);
    }

    private static ImmutableArray<IssueStance> Taken(string stance, string issue = Issue) => [new IssueStance(issue, Stances.Labels.Value(stance.TrimEnd('?')), !stance.EndsWith('?'))];

    private static string Told(PositionStep step) => $"{Stances.Labels.Of(step.Stance)} {string.Join(' ', step.Carriers.Select(carrier => Day(carrier.Day)))}";

    private static int Day(DateOnly? day) => day!.Value.DayNumber - begin.DayNumber;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
