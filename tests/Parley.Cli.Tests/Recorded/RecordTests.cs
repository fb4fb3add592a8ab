using Microsoft.Data.Sqlite;

namespace Parley.Cli.Tests.Recorded;

public sealed class RecordTests
{
    [Fact]
    public void Check_tells_a_whole_record()
    {
        using Workplace place = Harbour.Recorded();
        Assert.Equal(new Outcome(0, "2 articles, 3 statements: whole\n", ""), place.Run("record", "check"));
    }

    [Fact]
    public void Check_tells_each_fault_and_doctor_the_first()
    {
        using Workplace place = Harbour.Recorded();
        using (var connection = new SqliteConnection($"Data Source={place.At("parley.db")};Pooling=False"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "UPDATE spans SET exact = 'x' WHERE part = 'content'";
            command.ExecuteNonQuery();
        }
        Outcome outcome = place.Run("record", "check");
        Assert.Equal((1, ""), (outcome.Code, outcome.Errors));
        Assert.Equal(3, outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Outcome doctor = place.Run("doctor");
        Assert.Equal(1, doctor.Code);
        Assert.Contains("failed  record parley.db: statement ", doctor.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Stats_tell_how_much_of_what()
    {
        using Workplace place = Harbour.Recorded();
        string[] lines = place.Run("record", "stats").Output.Split('\n');
        Assert.Equal("2 articles, 3 statements", lines[0]);
        Assert.Equal("published 2024-03-05 to 2024-03-05", lines[1]);
        Assert.Matches(@"^\d+ bytes, \d+ a statement$", lines[2]);
        Assert.Contains(lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, "^  Anna Beck +1 +2$"));
        Assert.Contains(lines, line => System.Text.RegularExpressions.Regex.IsMatch(line, "^  free-indirect +1 +1$"));
    }

    [Theory]
    [InlineData("backup", "restore")]
    [InlineData("export", "import")]
    public void A_record_is_moved(string from, string to)
    {
        using var place = new Workplace();
        place.Write("beck.txt", "Minister Anna Beck said the port would close on Friday. \"We will not pay,\" said Beck.\n");
        Assert.Equal(0, place.Run("read", "beck.txt").Code);
        Assert.Equal((0, ""), (place.Run("record", from, "a.out").Code, place.Run("record", "check", "--record", "parley.db").Errors));
        Outcome moved = place.Run("record", to, "a.out", "--record", "b.db");
        Assert.True(moved.Code == 0, moved.Errors);
        foreach (string[] question in (string[][])[["search", "paid"], ["statements", "--format", "jsonl"], ["record", "check"]])
            Assert.Equal(place.Run(question), place.Run([.. question, "--record", "b.db"]));
        Assert.Contains("[[pay]]", place.Run("search", "paid", "--record", "b.db").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("there is no file 'gone'", "record", "restore", "gone", "--record", "b.db")]
    [InlineData("is no backup of a record", "record", "restore", "foreign", "--record", "b.db")]
    [InlineData("is there already", "record", "backup", "foreign")]
    [InlineData("is there already", "record", "backup", "parley.db")]
    [InlineData("is there already", "record", "export", "foreign")]
    [InlineData("there is no record", "record", "check", "--record", "gone.db")]
    public void What_cannot_be_done_is_one_line_and_1(string expected, params string[] args)
    {
        using Workplace place = Harbour.Recorded();
        place.Write("foreign", "not a backup");
        Outcome outcome = place.Run(args);
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Contains(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_backup_is_looked_at_before_a_record_is_made()
    {
        using Workplace place = Harbour.Recorded();
        place.Write("foreign", "not a backup");
        Assert.Equal(1, place.Run("record", "restore", "foreign", "--record", "b.db").Code);
        Assert.False(File.Exists(place.At("b.db")));
    }

    [Fact]
    public void A_backup_is_restored_from_standard_input()
    {
        using Workplace place = Harbour.Recorded();
        Assert.Equal(0, place.Run("record", "backup", "a.backup").Code);
        place.Input = File.ReadAllBytes(place.At("a.backup"));
        Assert.Equal(new Outcome(0, "", "2 articles, 3 statements restored into b.db\n"), place.Run("record", "restore", "-", "--record", "b.db"));
        Assert.Equal(place.Run("statements"), place.Run("statements", "--record", "b.db"));
        Outcome again = place.Run("record", "restore", "-", "--record", "b.db");
        Assert.Equal((1, ""), (again.Code, again.Output));
        Assert.StartsWith("parley: the record is not empty", Assert.Single(again.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_restoring_that_is_interrupted_is_130_and_can_be_run_again()
    {
        using Workplace place = Harbour.Recorded();
        Assert.Equal(0, place.Run("record", "backup", "a.backup").Code);
        using var errors = new StringWriter();
        var around = place.Around(Stream.Null, errors) with { Interrupted = new CancellationToken(canceled: true) };
        Assert.Equal(130, ParleyCommand.Run(["record", "restore", "a.backup", "--record", "b.db"], around));
        Assert.Equal("parley: interrupted; nothing was restored\n", errors.ToString());
        Assert.Equal(0, place.Run("record", "restore", "a.backup", "--record", "b.db").Code);
    }

    [Fact]
    public void Import_tells_the_line_that_lies_and_goes_on()
    {
        using Workplace place = Harbour.Recorded();
        string[] lines = place.Run("record", "export").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        place.Write("in.jsonl", lines[0] + "\nno\n");
        Outcome outcome = place.Run("record", "import", "in.jsonl", "--record", "b.db");
        Assert.Equal(1, outcome.Code);
        Assert.Matches("^parley: in.jsonl:1: statement [ab]{4}0+[1-3] has not the id that its spans give", outcome.ErrorLines[0]);
        Assert.StartsWith("parley: in.jsonl:2: not as docs/contract.md says, at $", outcome.ErrorLines[1], StringComparison.Ordinal);
        Assert.Equal("0 articles, 0 statements; 0 added, 0 unchanged, 2 failed", outcome.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("backup", "a.out")]
    [InlineData("export", "a.out")]
    [InlineData("stats")]
    public void Interrupted_is_130_and_leaves_no_file(string command, params string[] file)
    {
        using Workplace place = Harbour.Recorded();
        var around = place.Around(Stream.Null, TextWriter.Null) with { Interrupted = new CancellationToken(canceled: true) };
        Assert.Equal(130, ParleyCommand.Run(["record", command, .. file], around));
        Assert.Empty(Directory.EnumerateFiles(place.Folder, "a.out*"));
    }
}
