using Parley.Text;

namespace Parley.Ingesting;

/// <summary>An input that cannot be opened, and whoever opens it knows better why than the machine does.</summary>
public sealed class RefusedInputException(Problem problem) : IOException(problem.Message)
{
    public Problem Problem { get; } = problem;
}
