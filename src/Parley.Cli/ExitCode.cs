namespace Parley.Cli;

/// <summary>What the program ends with; docs/cli.md and the help list them.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some inputs, the record or the installation failed; stderr says which.</summary>
    public const int Failed = 1;

    public const int Usage = 2;

    /// <summary>A fault of the program itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Fault = 70;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
