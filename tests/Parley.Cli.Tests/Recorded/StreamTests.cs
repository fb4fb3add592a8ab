namespace Parley.Cli.Tests.Recorded;

public sealed class StreamTests
{
    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("table")]
    public void A_reader_that_has_gone_ends_the_program_quietly(string format)
    {
        using Workplace place = Harbour.Recorded();
        using var output = new ClosedOutput(1);
        using var errors = new StringWriter();
        Assert.Equal(0, ParleyCommand.Run(["statements", "--format", format], place.Around(output, errors)));
        Assert.Equal("", errors.ToString());
    }

    [Fact]
    public void Interrupted_is_130_after_whole_lines()
    {
        using Workplace place = Harbour.Recorded();
        using var output = new MemoryStream();
        var around = place.Around(output, TextWriter.Null) with { Interrupted = new CancellationToken(canceled: true) };
        Assert.Equal(130, ParleyCommand.Run(["statements", "--format", "jsonl"], around));
        Assert.Equal((byte)'\n', output.ToArray()[^1]);
    }

    [Fact]
    public void A_setup_that_is_broken_is_one_line_and_1()
    {
        using var place = new Workplace { ProgramFolder = Path.GetTempPath() + "no-such-program" };
        Outcome outcome = place.Run("read", "-");
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("parley: PARLEY001: no languages in", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(place.At("parley.db")));
    }
}
