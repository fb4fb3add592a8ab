using System.Diagnostics;

namespace Parley.Cli.Tests.Processes;

/// <summary>
/// Kills a process: every second time at any moment of its run, else at one from which on it is waited until it writes, and a little longer. How
/// long a run takes is learnt from those that came to their end, for a machine is not as busy all the time.
/// </summary>
internal sealed class KillMoments(Func<bool> isWritten, Random random)
{
    private const double WeightOfLatest = 0.3;

    // A batch is written in about so long.
    private static readonly TimeSpan Longer = TimeSpan.FromMilliseconds(80), Pause = TimeSpan.FromMilliseconds(3);

    private TimeSpan whole;
    private int drawn;

    /// <summary>How many were killed between the begin of a batch and its end.</summary>
    public int WhileWriting { get; private set; }

    /// <summary>Returns when the process has been killed or has ended.</summary>
    public void Kill(Process process)
    {
        if (process.WaitForExit(whole * random.NextDouble()))
            return;
        if (drawn++ % 2 == 1)
            AwaitWriting(process);
        // Halted first, so that what it did when it was killed can be told.
        Signals.Stop(process);
        try
        {
            WhileWriting += isWritten() ? 1 : 0;
        }
        finally
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    /// <summary>A run that nobody killed has come to its end.</summary>
    public void Learn(TimeSpan length) => whole = whole == default ? length : (whole * (1 - WeightOfLatest)) + (length * WeightOfLatest);

    private void AwaitWriting(Process process)
    {
        while (!process.HasExited && !isWritten())
            Thread.Sleep(Pause);
        process.WaitForExit(Longer * random.NextDouble());
    }
}
