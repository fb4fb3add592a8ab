using Parley.Recording;

namespace Parley.Cli.Tests.Linking;

/// <summary>Articles are linked when they are read, and anew by <c>parley record link</c>.</summary>
public sealed class LinkTests
{
    private const string Refusal = "„Wir öffnen die Schleuse am Hafen von Quaistadt unter keinen Umständen“, sagte Präsidentin Anna Beck am Montag.";

    [Fact]
    public void What_is_read_is_linked()
    {
        using Workplace place = Read();
        string id = Ids(place)[0];
        Assert.Equal(["first", "independent"], Quay.Rows(place, "echoes", id).Select(row => Quay.Cells(row, "report")));
        Assert.Equal("verbatim|False", Quay.Cells(Quay.Rows(place, "echoes", id)[1], "kind", "doubted"));
        Assert.Equal("1.txt 2.txt", string.Join(' ', Quay.Rows(place, "echoes", id).Select(row => Quay.Cells(row, "path"))));
    }

    [Fact]
    public void Linked_anew_it_is_the_same()
    {
        using Workplace place = Read();
        string id = Ids(place)[0];
        Outcome before = place.Run("echoes", id);
        Assert.Equal(new Outcome(0, "", "3 articles, 3 statements linked\n"), place.Run("record", "link"));
        Assert.Equal(before, place.Run("echoes", id));
        Assert.StartsWith("3 articles, 3 statements: whole", place.Run("record", "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_linked_is_linked_later()
    {
        using Workplace place = Quay.Holding([Quay.Frist, Quay.Copy, Quay.Later], isLinked: false);
        Assert.Single(Quay.Rows(place, "echoes", Quay.Id(Quay.Frist)));
        Assert.Equal(new Outcome(0, "", "3 articles, 8 statements linked\n"), place.Run("record", "link"));
        Assert.Equal(["bote/frist.txt", "post/frist.txt"], Quay.Rows(place, "echoes", Quay.Id(Quay.Frist)).Select(row => Quay.Cells(row, "path")));
    }

    [Fact]
    public void Whoever_reads_is_told_of_what_another_linker_linked()
    {
        using Workplace place = Quay.Holding([Quay.Frist, Quay.Copy]);
        place.Write("3.txt", Refusal);
        Assert.Contains(place.Run("read", "3.txt").ErrorLines, line => line.StartsWith("2 articles of the record were linked with other actors, or by another version", StringComparison.Ordinal));
        Assert.Equal(0, place.Run("record", "link").Code);
        place.Write("4.txt", Refusal + " Der Rat schwieg.");
        Assert.DoesNotContain(place.Run("read", "4.txt").ErrorLines, line => line.Contains("another version", StringComparison.Ordinal));
        Assert.Equal(2, Quay.Rows(place, "echoes", Quay.Rows(place, "statements", "--about", "Schleuse")[0].GetProperty("id").GetString()!).Length);
    }

    [Fact]
    public void Other_actors_make_another_linker()
    {
        using Workplace place = Read();
        place.Write("few.yaml", Quay.Actors.Replace("Tom Moor", "Tim Moor", StringComparison.Ordinal).Replace("of: adlerland", "of: havenland", StringComparison.Ordinal));
        place.Write("4.txt", "„Das Wasser im Hafen steigt noch immer“, sagte Karl Adler am Dienstag.");
        Assert.Contains("3 articles of the record were linked with other actors", place.Run("read", "4.txt", "--actors", "few.yaml").Errors, StringComparison.Ordinal);
        Assert.Equal("4 articles, 4 statements linked\n", place.Run("record", "link", "--actors", "few.yaml").Errors);
        place.Write("5.txt", "„Der Kran im Hafen ist müde“, sagte Karl Adler am Mittwoch.");
        Assert.DoesNotContain("were linked with other actors", place.Run("read", "5.txt", "--actors", "few.yaml").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Interrupted_is_130_and_the_same_command_begins_again()
    {
        using Workplace place = Quay.Holding([Quay.Frist, Quay.Copy], isLinked: false);
        using var errors = new StringWriter();
        var around = place.Around(Stream.Null, errors) with { Interrupted = new CancellationToken(canceled: true) };
        Assert.Equal(130, ParleyCommand.Run(["record", "link"], around));
        Assert.Equal("parley: interrupted; what was linked stays, and the same command begins again\n", errors.ToString());
        Assert.Equal("2 articles, 4 statements linked\n", place.Run("record", "link").Errors);
    }

    [Fact]
    public void A_wrong_file_of_actors_is_one_line_and_1()
    {
        using Workplace place = Quay.Holding([Quay.Frist]);
        Outcome outcome = place.Run("record", "link", "--actors", "gone.yaml");
        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        Assert.Contains("gone.yaml", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        using IRecord record = Quay.Open(place);
        Assert.Equal(1, record.Count().Articles);
    }

    private static Workplace Read()
    {
        Workplace place = Quay.Holding([]);
        place.Write("1.txt", Refusal + " Der Rat hörte zu und ging dann nach Hause.");
        place.Write("2.txt", "Es regnete. " + Refusal);
        place.Write("3.txt", "„Der Kran auf der Werft braucht neue Seile“, sagte Karl Adler am Sonntag.");
        Outcome outcome = place.Run("read", "1.txt", "2.txt", "3.txt", "--published", "2031-03-05");
        Assert.Equal("3 articles, 3 statements; 3 added, 0 unchanged, 0 failed", outcome.ErrorLines[^1]);
        return place;
    }

    private static string[] Ids(Workplace place) => [.. Quay.Rows(place, "statements", "--about", "Schleuse").Select(row => row.GetProperty("id").GetString()!)];
}
