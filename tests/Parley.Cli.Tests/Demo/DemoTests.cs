using Parley.Cli.Demo;

namespace Parley.Cli.Tests.Demo;

public sealed class DemoTests
{
    [Fact]
    public void Shows_at_least_twenty_statements_and_a_second_run_changes_nothing()
    {
        using var place = new Workplace();
        Outcome first = place.Run("demo");
        Assert.Equal((0, ""), (first.Code, first.Errors));
        Assert.True(Summary(first).Split(' ') is [_, _, var statements, ..] && int.Parse(statements, null) >= 20, Summary(first));
        byte[] record = File.ReadAllBytes(place.At("parley-demo.db"));
        Outcome second = place.Run("demo");
        Assert.Contains(" 0 added, ", Summary(second), StringComparison.Ordinal);
        Assert.Equal(record, File.ReadAllBytes(place.At("parley-demo.db")));
        Assert.Equal(first.Output.Split("Try next:")[1], second.Output.Split("Try next:")[1]);
    }

    [Fact]
    public void What_it_says_to_try_next_finds_something()
    {
        using var place = new Workplace().With("PARLEY_COMMAND", "./parley");
        string[] commands = [.. place.Run("demo").Output.Split("Try next:\n")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        Assert.Equal(4, commands.Length);
        Assert.All(commands, command =>
        {
            string[] words = Words(command);
            Assert.Equal("./parley", words[0]);
            Outcome outcome = place.Run(words[1..]);
            Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
            Assert.NotEqual("", outcome.Output);
        });
    }

    [Theory]
    [InlineData("Beck", "Beck")]
    [InlineData("Anna Beck", "'Anna Beck'")]
    [InlineData("O'Hara", "'O'\\''Hara'")]
    [InlineData("$(x)", "'$(x)'")]
    [InlineData("", "''")]
    public void Arguments_are_quoted_for_a_shell(string argument, string expected) =>
        Assert.Equal(expected, NextSteps.Quoted(argument));

    [Fact]
    public void Missing_samples_are_one_line_and_1()
    {
        using var place = new Workplace();
        using var program = new Workplace();
        foreach (string folder in (string[])["languages", "codebooks"])
            Directory.CreateSymbolicLink(program.At(folder), Path.Combine(AppContext.BaseDirectory, folder));
        Outcome outcome = new Workplace { ProgramFolder = program.Folder }.Run("demo");
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.StartsWith("parley: PARLEY020: ", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    private static string Summary(Outcome outcome) =>
        outcome.Output.Split('\n').Single(line => line.Contains(" statements; ", StringComparison.Ordinal));

    // Names in the samples hold no quotation mark.
    private static string[] Words(string command) =>
        [.. command.Trim().Split('\'').SelectMany((part, n) => n % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
