using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using Parley.Reading;

namespace Parley.Ingesting.Tests.Reading;

public sealed class ParallelReadingTests
{
    [Fact]
    public void Any_number_of_threads_gives_the_same_in_the_same_order() =>
        Prop.ForAll(
            Gen.Choose(0, 80).Zip(Gen.Choose(1, 6)).ToArbitrary(),
            pair => ParallelReading.InOrder(Enumerable.Range(0, pair.Item1), Slow, pair.Item2).SequenceEqual(Enumerable.Range(0, pair.Item1).Select(Slow)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void One_thread_is_the_callers()
    {
        int here = Environment.CurrentManagedThreadId;
        Assert.All(ParallelReading.InOrder(Enumerable.Range(0, 50), _ => Environment.CurrentManagedThreadId, 1), id => Assert.Equal(here, id));
    }

    [Fact]
    public void Several_threads_are_others_and_no_more_than_asked_for()
    {
        int here = Environment.CurrentManagedThreadId;
        int[] threads = [.. ParallelReading.InOrder(Enumerable.Range(0, 500), n => (Slow(n), Environment.CurrentManagedThreadId).CurrentManagedThreadId, 3).Distinct()];
        Assert.DoesNotContain(here, threads);
        Assert.InRange(threads.Length, 1, 3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_the_work_throws_comes_out_in_its_place(int threads)
    {
        List<int> got = [];
        IEnumerable<int> results = ParallelReading.InOrder(Enumerable.Range(0, 100), n => n == 40 ? throw new InvalidOperationException("forty") : n, threads);
        var thrown = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (int result in results)
                got.Add(result);
        });
        Assert.Equal("forty", thrown.Message);
        Assert.Equal(Enumerable.Range(0, 40), got);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Giving_up_ends_the_threads_and_the_input(int threads)
    {
        var used = new ConcurrentDictionary<Thread, bool>();
        int taken = 0;
        bool closed = false;
        IEnumerable<int> Endless()
        {
            try
            {
                while (true)
                    yield return taken++;
            }
            finally
            {
                closed = true;
            }
        }
        int[] got = [.. ParallelReading.InOrder(Endless(), n => (used.TryAdd(Thread.CurrentThread, true), n).n, threads).Take(10)];
        Assert.Equal(Enumerable.Range(0, 10), got);
        Assert.True(closed);
        Assert.InRange(taken, 10, 10 + (threads * 8));
        Assert.All(used.Keys.Where(thread => thread != Thread.CurrentThread), thread => Assert.False(thread.IsAlive));
    }

    [Fact]
    public void Nothing_starts_before_the_first_result_is_asked_for()
    {
        int taken = 0;
        IEnumerable<int> items = Enumerable.Range(0, 5).Select(n => taken++);
        _ = ParallelReading.InOrder(items, n => n, 3);
        Assert.Equal(0, taken);
    }

    [Fact]
    public void Fewer_than_one_thread_is_a_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ParallelReading.InOrder([1], n => n, 0));

    [Theory]
    [InlineData(0, 24)]
    [InlineData(1, 10)]
    [InlineData(4, 3)]
    [InlineData(100, 1)]
    public void Heavy_items_are_looked_ahead_less(int weight, int expected)
    {
        int taken = 0;
        IEnumerable<int> items = Enumerable.Range(0, 100).Select(n => taken++);
        _ = ParallelReading.InOrder(items, n => n, 3, _ => weight, mostAhead: 10).First();
        Assert.Equal(expected, taken);
    }

    private static int Slow(int n)
    {
        Thread.SpinWait(n % 7 * 500);
        return n * n;
    }
}
