using Parley.Cli.Keeping;
using Parley.Cli.Reading;
using Parley.Cli.Surrounding;
using Parley.Cli.Terminal;
using Parley.Ingesting;
using Parley.Recording;
using Parley.Text;

namespace Parley.Cli.Follow;

/// <summary>One run of <c>parley follow</c>: a round, or a round every so often.</summary>
internal sealed class FollowRun
{
    private const int LinksAtOnce = 50;

    private readonly FollowOptions options;
    private readonly Surroundings around;
    private readonly Report report;
    private readonly ReadingPrinter printer;

    public FollowRun(FollowOptions options, Surroundings around)
    {
        (this.options, this.around) = (options, around);
        report = new Report(around);
        printer = new ReadingPrinter(options.Format, options.Reader.Actors, report, around);
    }

    public int Run()
    {
        options.Reader.TellOfMissingModels(report);
        options.Record.TellOfUnlinked(options.Linker, report);
        bool failed;
        do
            failed = !Round();
        while (options.Every is { } time && !around.Interrupted.WaitHandle.WaitOne(time));
        if (around.Interrupted.IsCancellationRequested)
        {
            report.Error("interrupted; what was recorded stays, and the same command goes on from there");
            return ExitCode.Interrupted;
        }
        return failed ? ExitCode.Failed : ExitCode.Done;
    }

    private bool Round()
    {
        var tally = new Tally();
        try
        {
            foreach (FoundLinks found in new LinkSources(options, around).Find())
            {
                foreach (Problem problem in found.Problems)
                    report.Error(found.Name, problem.Message);
                tally.AddFailed(found.Problems.Count);
                Follow(found, tally);
                if (around.Interrupted.IsCancellationRequested)
                    break;
            }
        }
        catch (OperationCanceledException) when (around.Interrupted.IsCancellationRequested)
        {
            // What was recorded is remembered; the run ends.
        }
        report.EndProgress();
        report.Line(tally.Summary(recording: true));
        return tally.Failed == 0;
    }

    private void Follow(FoundLinks found, Tally tally)
    {
        NewLink[] links = [.. found.Links.Select(link => NewLink.Of(link, found.Name)).Where(link => !options.Seen.IsDone(link.Key)).DistinctBy(link => link.Key).DistinctBy(link => link.Path)];
        bool all = true;
        int done = 0;
        foreach (NewLink[] some in links.Chunk(LinksAtOnce))
        {
            var group = new LinkGroup(some, options, around);
            foreach (Ingested one in group.Read())
            {
                Tell(one, tally);
                report.Progress(Math.Min(++done, links.Length), links.Length);
                if (around.Interrupted.IsCancellationRequested)
                    return;
            }
            all &= group.Remember();
        }
        options.Record.Followed(new FeedDay(found.Name, DateOnly.FromDateTime(around.Clock.GetUtcNow().UtcDateTime), all && found.Problems.Count == 0));
        // Only now: whoever is killed before this line is sent the feed again.
        if (all && found.Validators is { } validators)
            options.Seen.FeedDone(found.Name, validators);
    }

    private void Tell(Ingested one, Tally tally)
    {
        tally.Add(one, recording: true);
        foreach (Problem problem in one.Problems)
            report.Error(one.Path, problem.Message);
        if (one.Reading is { } reading)
            printer.Print(reading);
    }
}
