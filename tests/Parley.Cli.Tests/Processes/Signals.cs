using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Parley.Cli.Tests.Processes;

/// <summary>What .NET sends to no process.</summary>
internal static class Signals
{
    // As Linux numbers it.
    private const int SigStop = 19;

    /// <summary>Halts it, in whatever it does. One that has ended stays so.</summary>
    public static void Stop(Process process) => _ = Send(process.Id, SigStop);

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Send(int process, int signal);
}
