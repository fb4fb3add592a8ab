namespace Parley.Cli.Tests.Launcher;

public sealed class TestScriptTests
{
    [Theory]
    [InlineData(0, "5 passed, 0 failed", "0 4 4 4 0", "0 1 1 1 0")]
    [InlineData(1, "4 passed, 1 failed", "1 4 4 3 1", "0 1 1 1 0")]
    [InlineData(0, "4 passed, 0 failed", "0 6 4 4 0")]
    [InlineData(1, "4 passed, 1 failed", "134 4 4 4 0")] // crashed after its tests
    [InlineData(1, "1 passed, 1 failed", "134", "0 1 1 1 0")] // crashed before
    [InlineData(1, "0 passed, 1 failed", "0 0 0 0 0")] // no test in it
    public void Ends_with_one_line_that_sums_up(int code, string expected, params string[] suites)
    {
        using Script script = Suites(suites);
        Outcome outcome = script.Run("repository/test");
        Assert.Equal(code, outcome.Code);
        string[] lines = outcome.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(expected, lines[^1]);
        Assert.Single(lines, line => line.Contains(" passed, ", StringComparison.Ordinal) && !line.Contains(':', StringComparison.Ordinal));
        Assert.All(suites.Select((_, n) => $"Suite{n}: "), suite => Assert.Contains(lines, line => line.StartsWith(suite, StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_skipped_is_told_on_the_line_before()
    {
        using Script script = Suites(["0 6 4 4 0", "0 3 2 2 0"]);
        Assert.EndsWith("\n3 skipped\n6 passed, 0 failed\n", script.Run("repository/test").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no SDK", "exit 1", "the .NET SDK 10.0.100")]
    [InlineData("no packages", "[ \"$1\" != restore ]", "the packages cannot be restored")]
    [InlineData("no build", "[ \"$1\" != build ]", "the solution does not build")]
    public void What_keeps_the_tests_from_running_is_a_failure(string what, string dotnet, string expected)
    {
        using var script = new Script("test", dotnet);
        Outcome outcome = script.Run("repository/test", what);
        Assert.Equal(1, outcome.Code);
        Assert.EndsWith("0 passed, 1 failed\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(expected, outcome.Errors, StringComparison.Ordinal);
    }

    // A suite: its exit code, then total, executed, passed and failed; without them it leaves no result.
    private static Script Suites(string[] suites)
    {
        var script = new Script("test", """
            [ "$1" = test ] || exit 0
            set -- "$2" "$6" "$7" "$8"
            for word; do
                case $word in trx*) result=${word#*=} ;; esac
            done
            set -- $(cat "$1")
            [ $# -gt 1 ] && echo "  <Counters total=\"$2\" executed=\"$3\" passed=\"$4\" failed=\"$5\" error=\"0\" />" >"$result"
            exit "$1"
            """);
        for (int n = 0; n < suites.Length; n++)
            script.Write($"repository/tests/Suite{n}/Suite{n}.csproj", suites[n]);
        return script;
    }
}
