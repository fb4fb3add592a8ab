using Parley.Cli.Terminal;
using Parley.Recording;
using static System.FormattableString;

namespace Parley.Cli.Statements;

/// <summary>A filter of dates leaves out what has no date; who asks must know that it is there.</summary>
internal static class Undated
{
    public static void Tell(IRecord record, StatementQuery query, Report report)
    {
        long undated = record.CountUndated(query);
        if (undated > 0)
            report.Line(Invariant($"{undated} undated {(undated == 1 ? "statement fits" : "statements fit")} otherwise and {(undated == 1 ? "is" : "are")} left out"));
    }
}
