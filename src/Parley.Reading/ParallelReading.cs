using System.Collections.Concurrent;

namespace Parley.Reading;

/// <summary>
/// Reads many articles at once. The results come in the order of the input and are the same for any number of threads;
/// only so many articles are looked ahead that the threads stay busy, so memory does not grow with their number.
/// </summary>
public static class ParallelReading
{
    private const int LookAheadPerThread = 8;

    /// <summary>
    /// Does the work for each item on so many threads of its own (for 1 on the caller's, and none is started). The items
    /// are enumerated on the caller's thread. What the work throws comes out in its place; giving up the enumeration ends
    /// the threads.
    /// </summary>
    /// <param name="threads">At least 1.</param>
    /// <param name="weigh">How much memory an item takes; null: none that counts.</param>
    /// <param name="mostAhead">What the items that are looked ahead may weigh together, save the last.</param>
    public static IEnumerable<TResult> InOrder<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int threads, Func<TItem, long>? weigh = null, long mostAhead = long.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return threads == 1 ? items.Select(work) : OnThreads(items, work, threads, weigh ?? (_ => 0), mostAhead);
    }

    private static IEnumerable<TResult> OnThreads<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, int threads, Func<TItem, long> weigh, long mostAhead)
    {
        using var workers = new Workers(threads);
        var ahead = new Queue<(Task<TResult> Task, long Weight)>();
        long weight = 0;
        foreach (TItem item in items)
        {
            ahead.Enqueue((workers.Start(() => work(item)), weigh(item)));
            weight += weigh(item);
            while (ahead.Count >= threads * LookAheadPerThread || (weight >= mostAhead && ahead.Count > 0))
            {
                (Task<TResult> first, long lighter) = ahead.Dequeue();
                weight -= lighter;
                yield return first.GetAwaiter().GetResult();
            }
        }
        while (ahead.TryDequeue(out (Task<TResult> Task, long Weight) next))
            yield return next.Task.GetAwaiter().GetResult();
    }

    // Threads of its own and not the pool's: the work is long and never waits, and the pool would starve others.
    private sealed class Workers : IDisposable
    {
        private readonly BlockingCollection<Task> tasks = [];
        private readonly Thread[] threads;
        private volatile bool stopped;

        public Workers(int count)
        {
            threads = [.. Enumerable.Range(1, count).Select(n => new Thread(Work) { IsBackground = true, Name = $"Reading {n}" })];
            foreach (Thread thread in threads)
                thread.Start();
        }

        public Task<TResult> Start<TResult>(Func<TResult> work)
        {
            var task = new Task<TResult>(work);
            tasks.Add(task);
            return task;
        }

        // An article that is being read is read to its end; those that wait are dropped.
        public void Dispose()
        {
            stopped = true;
            tasks.CompleteAdding();
            foreach (Thread thread in threads)
                thread.Join();
            tasks.Dispose();
        }

        private void Work()
        {
            foreach (Task task in tasks.GetConsumingEnumerable())
            {
                if (!stopped)
                    task.RunSynchronously(TaskScheduler.Default);
            }
        }
    }
}
