using System.Runtime.InteropServices;

namespace Parley.Cli.Surrounding;

/// <summary>
/// Ctrl-C: a command stops at the next article, with whole lines printed and whole batches recorded. One that waits (for
/// standard input, or in a very long article) is ended a little later; the record is safe against that too.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration registration;
    private Timer? end;

    public Interruption() => registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        registration.Dispose();
        end?.Dispose();
        source.Dispose();
    }

    private void Interrupt(PosixSignalContext signal)
    {
        // The second one is not held back.
        signal.Cancel = !source.IsCancellationRequested;
        source.Cancel();
        end ??= new Timer(_ => Environment.Exit(ExitCode.Interrupted), null, Patience, Timeout.InfiniteTimeSpan);
    }
}
