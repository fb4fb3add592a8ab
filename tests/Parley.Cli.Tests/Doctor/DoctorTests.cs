namespace Parley.Cli.Tests.Doctor;

public sealed class DoctorTests
{
    [Fact]
    public void A_whole_installation_is_ok()
    {
        using var place = new Workplace();
        Outcome outcome = place.Run("doctor");
        Assert.Equal(0, outcome.Code);
        Assert.All(outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.StartsWith("ok      ", line, StringComparison.Ordinal));
        Assert.Contains("language de: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("record parley.db: none yet", outcome.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(place.At("parley.db")));
    }

    [Fact]
    public void A_record_is_told_with_its_version()
    {
        using Workplace place = Recorded.Harbour.Recorded();
        Assert.Matches(@"ok      record parley\.db: version \d+, 2 articles, 3 statements\n", place.Run("doctor").Output);
    }

    [Fact]
    public void Every_failure_has_a_line_with_its_cure()
    {
        using var program = new Workplace();
        using var place = new Workplace { ProgramFolder = program.Folder };
        place.Write("not.db", new string('x', 5000));
        Outcome outcome = place.Run("doctor", "--record", "not.db");
        Assert.Equal(1, outcome.Code);
        string[] failed = [.. outcome.Output.Split('\n').Where(line => line.StartsWith("failed", StringComparison.Ordinal))];
        Assert.Equal(3, failed.Length);
        Assert.Contains("Restore the folder languages/", failed[0], StringComparison.Ordinal);
        Assert.Contains("Restore the folder samples/", failed[1], StringComparison.Ordinal);
        Assert.Contains("is no record", failed[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_word_list_that_is_missing_is_noticed(string language)
    {
        using var program = new Workplace();
        using var place = new Workplace { ProgramFolder = program.Folder };
        Directory.CreateSymbolicLink(program.At("samples"), Path.Combine(AppContext.BaseDirectory, "samples"));
        string[] lists = Copy(language, program);
        Assert.Equal(0, place.Run("doctor").Code);
        var unnoticed = lists.Where(list => !IsNoticed(list, place)).ToList();
        Assert.Empty(unnoticed);
    }

    private static bool IsNoticed(string list, Workplace place)
    {
        File.Move(list, list + ".away");
        Outcome outcome = place.Run("doctor");
        File.Move(list + ".away", list);
        return outcome.Code == 1 && outcome.Output.Contains(Path.GetFileName(list), StringComparison.Ordinal);
    }

    private static string[] Copy(string language, Workplace program)
    {
        string from = Path.Combine(AppContext.BaseDirectory, "languages");
        return
        [
            .. Directory.EnumerateFiles(Path.Combine(from, language), "*.txt", SearchOption.AllDirectories)
                .Select(file => program.At(program.Write($"languages/{Path.GetRelativePath(from, file)}", File.ReadAllBytes(file)))),
        ];
    }
}
