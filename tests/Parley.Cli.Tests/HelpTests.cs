using System.CommandLine;
using System.Diagnostics;

namespace Parley.Cli.Tests;

public sealed class HelpTests
{
    private static readonly string[] Commands = ["read", "follow", "extract", "parse", "statements", "search", "show", "echoes", "versions", "stories", "positions", "shifts", "contradictions", "timeline", "compare", "brief", "record", "actors", "places", "codebook", "demo", "bench", "doctor"];

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData]
    public void Help_names_every_command_and_the_exit_codes(params string[] args)
    {
        using var place = new Workplace();
        Outcome help = place.Run(args);
        Assert.Equal(0, help.Code);
        Assert.All(Commands, command => Assert.Contains($"\n  {command} ", help.Output, StringComparison.Ordinal));
        Assert.Contains("0 done; 1 some inputs", help.Output, StringComparison.Ordinal);
        Assert.Equal("", help.Errors);
    }

    [Fact]
    public void The_page_names_every_command_and_every_option()
    {
        string page = File.ReadAllText(Repository.Path("docs", "cli.md"));
        using var place = new Workplace();
        RootCommand root = ParleyCommand.Create(place.Around(Stream.Null, TextWriter.Null));
        Assert.Equal(Commands, root.Subcommands.Select(command => command.Name));
        foreach (Command command in root.Subcommands)
        {
            Assert.Contains($"## parley {command.Name}", page, StringComparison.Ordinal);
            Assert.All(command.Options, option => Assert.Contains($"`{option.Name}", page, StringComparison.Ordinal));
            Assert.All(command.Subcommands, below => Assert.Contains($"| `{below.Name}", page, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("read")]
    [InlineData("follow")]
    [InlineData("extract")]
    [InlineData("parse")]
    [InlineData("statements")]
    [InlineData("search")]
    [InlineData("show")]
    [InlineData("echoes")]
    [InlineData("versions")]
    [InlineData("stories")]
    [InlineData("positions")]
    [InlineData("shifts")]
    [InlineData("contradictions")]
    [InlineData("timeline")]
    [InlineData("compare")]
    [InlineData("brief")]
    [InlineData("record")]
    [InlineData("demo")]
    [InlineData("actors")]
    [InlineData("places")]
    [InlineData("codebook")]
    [InlineData("bench")]
    [InlineData("doctor")]
    public void Every_command_has_help(string command)
    {
        using var place = new Workplace();
        Outcome help = place.Run(command, "--help");
        Assert.Equal(0, help.Code);
        Assert.Contains($" {command} ", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_three_numbers()
    {
        using var place = new Workplace();
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", place.Run("--version").Output);
    }

    [Theory]
    [InlineData("statements --format ", "csv jsonl table")]
    [InlineData("statements --format j", "jsonl")]
    [InlineData("statements --language ", "de en")]
    [InlineData("parse --format ", "conllu table")]
    [InlineData("statements --ki", "--kind")]
    [InlineData("st", "statements stories")]
    [InlineData("record re", "restore --record")]
    public void Completion_offers_what_may_be_typed(string typed, string expected)
    {
        using var place = new Workplace();
        string[] offered = place.Run($"[suggest:{typed.Length}]", typed).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected, string.Join(' ', offered.Select(word => word.Trim())));
    }

    [Fact]
    public void The_page_says_how_completion_is_switched_on()
    {
        if (OperatingSystem.IsWindows())
            return;
        var lines = File.ReadAllLines(Repository.Path("docs", "cli.md")).SkipWhile(line => line != "```bash").Skip(1).TakeWhile(line => line != "```");
        string script = """
            parley() { dotnet "$PROGRAM" "$@"; }
            LINES
            COMP_LINE='parley statements --format c' COMP_POINT=28
            _parley parley
            echo "${COMPREPLY[*]}"
            """.Replace("LINES", string.Join('\n', lines), StringComparison.Ordinal);
        var start = new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true };
        start.Environment["PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "parley.dll");
        using Process bash = Process.Start(start)!;
        Assert.Equal("csv", bash.StandardOutput.ReadToEnd().Trim());
    }
}
