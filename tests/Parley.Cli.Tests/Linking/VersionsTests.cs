namespace Parley.Cli.Tests.Linking;

/// <summary>What a corrected article says otherwise than the one before it: the sample crisis has such a pair.</summary>
public sealed class VersionsTests
{
    private static readonly Lazy<(string Table, string[] Rows)> read = new(Read);

    [Theory]
    [InlineData("changed", "12.000", "1.200")]
    [InlineData("changed", "Vossbrink", "Wolezkaja")]
    public void What_was_corrected_stands_side_by_side(string change, string before, string now) =>
        Assert.Contains(read.Value.Rows, row => row.Contains($"\"{change}\"", StringComparison.Ordinal) && row.Contains(before, StringComparison.Ordinal) && row.Contains(now, StringComparison.Ordinal));

    [Fact]
    public void The_table_has_the_earlier_one_first_and_counts_what_is_the_same()
    {
        string[] lines = read.Value.Table.Split('\n');
        Assert.StartsWith("samples/articles/portal-1018-annexion.txt (2031-10-18) → samples/articles/portal-1019-annexion-korrigiert.txt (2031-10-19)", lines[0], StringComparison.Ordinal);
        Assert.Matches("^copy: 0\\.[0-9]{2} of all passages, .*; [0-9]{2} statements unchanged$", lines[1]);
    }

    [Fact]
    public void An_article_by_itself_has_none()
    {
        using var place = new Workplace();
        place.Write("a.txt", "Der Hafen bleibt zu, sagte Beck am Montag.");
        place.Run("read", "a.txt");
        string id = place.Run("statements", "--format", "csv").Output.Split('\n')[1][..8];
        Assert.Equal(new Outcome(0, "", "no copy and no other version of this article\n"), place.Run("versions", id));
        Assert.Equal(1, place.Run("versions", "ffffffff").Code);
    }

    private static (string, string[]) Read()
    {
        using var place = new Workplace();
        Directory.CreateSymbolicLink(place.At("samples"), Repository.Path("samples"));
        place.Run("read", "samples/articles/portal-1018-annexion.txt", "samples/articles/portal-1019-annexion-korrigiert.txt", "--actors", "samples/actors.json");
        string id = place.Run("statements", "--speaker", "Vossbrink", "--format", "csv").Output.Split('\n')[1][..8];
        return (place.Run("versions", id).Output, place.Run("versions", id, "--format", "jsonl").Output.Split('\n'));
    }
}
