using System.CommandLine;
using Parley.Cli.Options;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Spectre.Console;

namespace Parley.Cli.Doctor;

/// <summary><c>parley doctor</c>: whether the installation is whole and the record fits; what is wrong, with its cure.</summary>
internal static class DoctorCommand
{
    public static Command Create(Surroundings around)
    {
        Option<string?> record = Common.Record();
        var command = new Command("doctor", "Check the languages, the models, the samples and the record.") { record };
        command.SetAction(parsed => Run(RecordFile.Choose(parsed.GetValue(record), around), around));
        return command;
    }

    private static int Run(string file, Surroundings around)
    {
        var screen = new Screen(around);
        int failed = 0;
        foreach (Finding finding in Examination.Of(file, around))
        {
            screen.WriteLine($"{(finding.Ok ? "ok    " : "failed")}  {finding.What}: {finding.Message}", finding.Ok ? Style.Plain : new Style(Color.Red));
            failed += finding.Ok ? 0 : 1;
        }
        return failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
