using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Ingesting;

namespace Parley.Cli.Reading;

/// <summary>What a run over files is that records nothing: one bad input stops no other and is counted, and whoever interrupts gets what was done.</summary>
internal sealed class FileRun(InputFiles files, Report report, Surroundings around)
{
    public int Failed { get; private set; } = files.Bad.Count;

    /// <summary>One of them was none; its problems are told elsewhere.</summary>
    public void Fail() => Failed++;

    /// <typeparam name="T">What is made of a document.</typeparam>
    /// <param name="documents">In the order of the inputs.</param>
    /// <param name="each">What is done with it.</param>
    /// <param name="summary">What was done, for the last line.</param>
    /// <returns>The exit code.</returns>
    public int Run<T>(Func<IEnumerable<Input>, IEnumerable<T>> documents, Action<T> each, Func<string> summary)
    {
        foreach (BadPath bad in files.Bad)
            report.Error(bad.Path, bad.Message);
        RunAll(documents, each);
        report.EndProgress();
        report.Line($"{summary()}; {Failed} failed");
        if (around.Interrupted.IsCancellationRequested)
        {
            report.Error("interrupted");
            return ExitCode.Interrupted;
        }
        return Failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private void RunAll<T>(Func<IEnumerable<Input>, IEnumerable<T>> documents, Action<T> each)
    {
        var inputs = new BegunInputs(files.Inputs);
        foreach (T document in documents(inputs.All))
        {
            each(document);
            report.Progress(inputs.Begun, inputs.Count);
            if (around.Interrupted.IsCancellationRequested)
                return;
        }
    }
}
