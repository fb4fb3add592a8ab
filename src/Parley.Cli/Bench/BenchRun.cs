using System.Diagnostics;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Extracting;
using Parley.Ingesting;
using Parley.Reading;
using Parley.Text;
using static System.FormattableString;

namespace Parley.Cli.Bench;

/// <summary>One round to warm up, then five that count.</summary>
internal sealed class BenchRun(ArticleReader reader, BenchInputs inputs, int threads, Surroundings around)
{
    private const int Rounds = 5;

    private readonly Report report = new(around);

    public int Run()
    {
        Volume volume = Volume.None;
        var seconds = new List<double>();
        for (int round = 0; round <= Rounds; round++)
        {
            report.Progress(round, Rounds + 1);
            long start = Stopwatch.GetTimestamp();
            volume = Round(tell: round == 0);
            double taken = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (round > 0)
                seconds.Add(taken);
            if (around.Interrupted.IsCancellationRequested)
                return ExitCode.Interrupted;
            if (volume.Articles == 0)
                break;
        }
        report.EndProgress();
        if (seconds.Count == 0)
            return ExitCode.Failed;
        seconds.Sort();
        Print(volume, seconds[0], seconds[Rounds / 2]);
        return volume.Failed == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private Volume Round(bool tell)
    {
        var ingestor = new Ingestor(reader, null, new IngestingOptions(new ExtractingOptions(), threads));
        Volume volume = Volume.None;
        foreach (Ingested one in ingestor.Run(inputs.Inputs))
        {
            volume = volume.With(one.Reading);
            foreach (Problem problem in tell ? one.Problems : [])
                report.Error(one.Path, problem.Message);
        }
        return volume;
    }

    private void Print(Volume volume, double best, double median)
    {
        var screen = new Screen(around);
        screen.WriteLine(Invariant($"articles     {volume.Articles}, {volume.Words} words, {volume.Statements} statements, {volume.Failed} failed"));
        screen.WriteLine(Invariant($"threads      {threads}"));
        screen.WriteLine(Invariant($"best of {Rounds}    {volume.Articles / best:F0} articles/s, {volume.Words / best:F0} words/s"));
        screen.WriteLine(Invariant($"median of {Rounds}  {volume.Articles / median:F0} articles/s, {volume.Words / median:F0} words/s"));
        using var process = Process.GetCurrentProcess();
        screen.WriteLine(Invariant($"peak memory  {process.PeakWorkingSet64 / (1024.0 * 1024.0):F0} MiB"));
    }
}
