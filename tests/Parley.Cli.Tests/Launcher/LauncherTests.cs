namespace Parley.Cli.Tests.Launcher;

public sealed class LauncherTests
{
    // Builds by writing the program; runs it by telling what it was called with.
    private const string Dotnet = """
        case $1 in
            --version) echo 10.0.100 ;;
            publish)
                project=$2
                while [ "$1" != --output ]; do shift; done
                mkdir "$2" || exit 1
                sleep 0.2
                echo built >>"$HOME/builds"
                case $project in
                    src/Parley.Cli) : >"$2/parley.dll" ;;
                    src/Parley.Lab) : >"$2/parley-lab.dll" ;;
                esac ;;
            *) [ -f "$1" ] || exit 9
               [ -f "${1%/*}/parley-lab.dll" ] && echo lab
               shift
               echo "$(pwd -P) $PARLEY_COMMAND [$*]" ;;
        esac
        """;

    [Fact]
    public void Builds_once_and_stays_in_the_users_folder()
    {
        using Script script = Sources(Dotnet);
        Outcome first = script.Run("repository/parley", "read", "a b");
        Assert.Equal($"{script.Folder} {script.At("repository/parley")} [read a b]\n", first.Output);
        Assert.Single(first.ErrorLines, line => line.Contains("building", StringComparison.Ordinal));
        Outcome second = script.Run("repository/parley", "demo");
        Assert.Equal((0, ""), (second.Code, second.Errors));
        Assert.Equal(1, Builds(script));
    }

    [Theory]
    [InlineData("a source that was added", "src/b.cs", 2)]
    [InlineData("a source that was changed", "src/Parley.Cli/a.cs", 2)]
    [InlineData("a word list", "languages/de/tagging/x.txt", 2)]
    [InlineData("a build rule", "Directory.Build.props", 2)]
    [InlineData("what a build leaves behind", "src/Parley.Cli/obj/x.json", 1)]
    [InlineData("a page", "docs/x.md", 1)]
    public void Builds_again_only_for(string what, string file, int expected)
    {
        using Script script = Sources(Dotnet);
        script.Run("repository/parley");
        script.Write($"repository/{file}", what);
        script.Run("repository/parley");
        Assert.Equal(expected, Builds(script));
    }

    [Fact]
    public void Builds_again_where_a_source_was_removed()
    {
        using Script script = Sources(Dotnet);
        script.Run("repository/parley");
        File.Delete(script.At("repository/src/Parley.Cli/b.cs"));
        script.Run("repository/parley");
        Assert.Equal(2, Builds(script));
    }

    [Fact]
    public void Builds_again_where_the_program_is_gone()
    {
        using Script script = Sources(Dotnet);
        script.Run("repository/parley");
        foreach (string build in Directory.GetDirectories(script.At("repository/artifacts/parley"), "build-*"))
            Directory.Delete(build, recursive: true);
        Assert.Equal(0, script.Run("repository/parley").Code);
        Assert.Equal(2, Builds(script));
    }

    [Fact]
    public void A_build_without_a_program_fails_and_is_tried_again()
    {
        using Script script = Sources(Dotnet.Replace(": >\"$2/parley.dll\"", "[ -f \"$HOME/stopped\" ] && : >\"$2/parley.dll\"; touch \"$HOME/stopped\"", StringComparison.Ordinal));
        Outcome stopped = script.Run("repository/parley");
        Assert.NotEqual(0, stopped.Code);
        Assert.Contains("the program does not build", stopped.Errors, StringComparison.Ordinal);
        Assert.Equal(0, script.Run("repository/parley").Code);
    }

    [Fact]
    public void Is_called_through_a_link()
    {
        using Script script = Sources(Dotnet);
        File.CreateSymbolicLink(script.At("first"), "repository/parley");
        File.CreateSymbolicLink(script.At("second"), script.At("first"));
        Assert.Equal($"{script.Folder} {script.At("second")} [x]\n", script.Run("second", "x").Output);
    }

    [Theory]
    [InlineData("repository/parley-lab")]
    [InlineData("first")]
    [InlineData("second")]
    public void Under_another_name_it_runs_the_lab(string command)
    {
        using Script script = Sources(Dotnet);
        File.CreateSymbolicLink(script.At("repository/parley-lab"), "parley");
        File.CreateSymbolicLink(script.At("first"), "repository/parley-lab");
        File.CreateSymbolicLink(script.At("second"), script.At("first"));
        Outcome first = script.Run(command, "eval", "de");
        Assert.Equal($"lab\n{script.Folder} {script.At(command)} [eval de]\n", first.Output);
        Assert.StartsWith("parley-lab: building", Assert.Single(first.ErrorLines), StringComparison.Ordinal);
        Assert.Equal($"{script.Folder} {script.At("repository/parley")} [x]\n", script.Run("repository/parley", "x").Output);
        Assert.Equal(2, Builds(script));
    }

    [Fact]
    public void The_lab_is_the_same_script() => Assert.Equal("parley", new FileInfo(Repository.Path("parley-lab")).LinkTarget);

    [Fact]
    public void Two_at_once_build_once()
    {
        using Script script = Sources(Dotnet);
        var both = Enumerable.Range(1, 2).Select(_ => script.Start("repository/parley")).ToList();
        Assert.All(both.Select(Script.Finish).ToList(), outcome => Assert.Equal(0, outcome.Code));
        Assert.Equal(1, Builds(script));
        Assert.False(Directory.Exists(script.At("repository/artifacts/parley.lock")));
    }

    [Fact]
    public void A_lock_that_a_crash_left_does_not_count()
    {
        using Script script = Sources(Dotnet);
        script.Write("repository/artifacts/parley.lock/owner", "999999999");
        Assert.Equal(0, script.Run("repository/parley").Code);
    }

    [Fact]
    public void A_running_program_keeps_its_files()
    {
        using Script script = Sources(Dotnet);
        script.Run("repository/parley");
        string running = Assert.Single(Directory.GetDirectories(script.At("repository/artifacts/parley")));
        script.Write("repository/src/b.cs", "new");
        script.Run("repository/parley");
        Assert.True(File.Exists(Path.Combine(running, "parley.dll")));
        script.Write("repository/src/c.cs", "newer");
        script.Run("repository/parley");
        Assert.False(Directory.Exists(running));
    }

    [Theory]
    [InlineData("no dotnet", "", "none was found")]
    [InlineData("an old SDK", "[ \"$1\" = --list-sdks ] && echo '8.0.404 [/sdk]' && exit; exit 1", "only 8.0.404 was found")]
    [InlineData("no SDK", "[ \"$1\" = --list-sdks ] && exit; exit 1", "only a runtime was found")]
    public void Says_in_one_line_which_sdk_it_needs(string what, string dotnet, string expected)
    {
        using Script script = Sources(dotnet);
        Outcome outcome = script.Run("repository/parley", what);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        string line = Assert.Single(outcome.ErrorLines);
        Assert.StartsWith("parley: the .NET SDK 10.0.100 or newer", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.Contains("https://", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_fails_is_shown_and_tried_again()
    {
        using Script script = Sources("""[ "$1" = --version ] && exit; echo "a.cs(1,1): error"; exit 1""");
        for (int run = 0; run < 2; run++)
        {
            Outcome outcome = script.Run("repository/parley");
            Assert.Equal((1, ""), (outcome.Code, outcome.Output));
            Assert.Contains("a.cs(1,1): error", outcome.ErrorLines);
            Assert.EndsWith("the program does not build; the lines above say why", outcome.ErrorLines[^1], StringComparison.Ordinal);
        }
    }

    private static Script Sources(string dotnet)
    {
        var script = new Script("parley", dotnet);
        foreach (string file in (string[])["src/Parley.Cli/a.cs", "src/Parley.Cli/b.cs", "samples/a.txt", "Directory.Build.props", "global.json"])
            script.Write($"repository/{file}", "x");
        return script;
    }

    private static int Builds(Script script) => File.ReadAllLines(script.At("builds")).Length;
}
