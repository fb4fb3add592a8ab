namespace Parley.Fetching.Tests;

public sealed class HostTurnsTests
{
    [Fact]
    public async Task A_host_is_left_in_peace_between_two_requests_and_others_are_not_held_up()
    {
        var clock = new StandingClock();
        var turns = new HostTurns(clock);
        TimeSpan pause = TimeSpan.FromSeconds(2);
        await turns.Take("a", pause, () => Task.FromResult(0), default);
        Task<int> second = turns.Take("A", pause, () => Task.FromResult(1), default);
        Assert.Equal(2, await turns.Take("b", pause, () => Task.FromResult(2), default));
        Assert.False(second.IsCompleted);
        Assert.Equal(pause, Assert.Single(clock.Waits));
        clock.Ring();
        Assert.Equal(1, await second);
    }

    [Fact]
    public async Task One_request_at_a_time()
    {
        var turns = new HostTurns(TimeProvider.System);
        var first = new TaskCompletionSource<int>();
        Task<int> holding = turns.Take("a", TimeSpan.Zero, () => first.Task, default);
        Task<int> waiting = turns.Take("a", TimeSpan.Zero, () => Task.FromResult(2), default);
        Assert.False(waiting.IsCompleted);
        first.SetResult(1);
        Assert.Equal((1, 2), (await holding, await waiting));
    }

    /// <summary>A clock that stands, and timers that ring when they are told to.</summary>
    private sealed class StandingClock : TimeProvider
    {
        private readonly List<Action> timers = [];

        public List<TimeSpan> Waits { get; } = [];

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Waits.Add(dueTime);
            timers.Add(() => callback(state));
            return new Timer();
        }

        public void Ring()
        {
            foreach (Action timer in timers)
                timer();
        }

        private sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => default;
        }
    }
}
