using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Parley.Ingesting.Transfer;
using Parley.Recording;
using Parley.Text;
using static Parley.Ingesting.Tests.Transfer.Records;

namespace Parley.Ingesting.Tests.Transfer;

/// <summary>What a backup holds beside articles, and what it leaves to be made anew.</summary>
public sealed class NotesTests : IDisposable
{
    private const string Feed = "https://hafenbote.example/feed?a=\"ä\"";

    private static readonly ActorDecision[] decisions = [ActorDecision.Of("A. Beck", "Anna Beck", true), ActorDecision.Of("Mo Hale", "Moritz Hale", false)];

    private static readonly FeedDay[] days = [new(Feed, new DateOnly(2031, 3, 1), true), new(Feed, new DateOnly(2031, 3, 2), false)];

    // Articles with a word in common are one story; each of their statements is an echo of the other's.
    private static readonly Linker linker = new("by hand", Mark, Link);

    private readonly Records records = new();

    [Fact]
    public void Decisions_and_days_of_feeds_are_kept()
    {
        using IRecord from = Noted();
        using IRecord to = records.Open("to.db");
        Restore(to, Backup(from));
        Assert.Equal(decisions, to.Decisions());
        Assert.Equal(days, to.FeedDays());
        Assert.Equal(Show(from), Show(to));
        Assert.Equal(Lines(Backup(from)), Lines(Backup(to)));
    }

    [Fact]
    public void They_are_kept_where_there_is_no_article()
    {
        using IRecord from = records.Open("from.db");
        from.Decide(decisions[0]);
        from.Followed(days[1]);
        using IRecord to = records.Open("to.db");
        Restore(to, Backup(from));
        Assert.Equal([decisions[0]], to.Decisions());
        Assert.Equal([days[1]], to.FeedDays());
        Assert.Equal(0, to.Count().Articles);
    }

    [Fact]
    public void Links_are_made_anew_with_a_linker_and_none_without()
    {
        using IRecord from = Noted();
        using IRecord to = records.Open("to.db");
        using IRecord without = records.Open("without.db");
        Assert.Equal(0, from.CountUnlinked(linker));
        Restore(to, Backup(from), linker);
        Restore(without, Backup(from));
        Assert.NotEmpty(from.Ties());
        Assert.NotEmpty(from.Echoes());
        Assert.Equal(from.Ties(), to.Ties());
        Assert.Equal(from.Echoes(), to.Echoes());
        Assert.Equal((0, 4), (to.CountUnlinked(linker), without.CountUnlinked(linker)));
        Assert.Empty(without.Ties());
        Assert.Empty(without.Echoes());
        Assert.Empty(to.Check());
    }

    [Fact]
    public void No_link_stands_in_a_backup()
    {
        using IRecord from = Noted();
        string[] linked = Lines(Backup(from));
        Assert.DoesNotContain(linked, line => line.Contains("a word in common", StringComparison.Ordinal));
        Assert.Contains("\"version\":2", linked[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("without lists")]
    [InlineData("with empty lists")]
    public void A_backup_of_version_1_is_still_read(string form)
    {
        using IRecord from = Linked();
        string[] lines = Lines(Backup(from));
        string counts = $"{{\"format\":\"parley-backup\",\"version\":1,\"articles\":{from.Count().Articles},\"statements\":{from.Count().Statements}";
        Assert.StartsWith(counts.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal), lines[0], StringComparison.Ordinal);
        string head = form == "without lists" ? counts + "}" : lines[0].Replace("\"version\":2", "\"version\":1", StringComparison.Ordinal);
        using IRecord to = records.Open("to.db");
        Restore(to, Sealed([head, .. lines[1..^1]]), linker);
        Assert.Equal(Show(from), Show(to));
        Assert.Empty(to.Decisions());
        Assert.Empty(to.FeedDays());
        Assert.NotEmpty(to.Ties());
        Assert.Empty(to.Check());
    }

    [Theory]
    [InlineData("is broken at line 1: '2031-02-30' is no day", "2031-03-01", "2031-02-30")]
    [InlineData("is broken at line 1: '2031-03' is no day", "2031-03-01", "2031-03")]
    [InlineData("is broken at line 1: 'XXXX-03-01' is no day", "2031-03-01", "XXXX-03-01")]
    [InlineData("is no backup of a record at line 1", "\"same\":true", "\"same\":null")]
    [InlineData("is no backup of a record at line 1", "\"whole\":true", "\"all\":true")]
    [InlineData("was written by a newer Parley (version 3 of the backup; this one knows 2)", "\"version\":2", "\"version\":3")]
    public void Notes_that_are_none_are_told_and_nothing_is_restored(string expected, string from, string to)
    {
        using IRecord record = Noted();
        string[] lines = Lines(Backup(record));
        string head = lines[0].Replace(from, to, StringComparison.Ordinal);
        Assert.NotEqual(lines[0], head);
        using IRecord empty = records.Open("to.db");
        string message = Assert.Throws<RecordException>(() => Restore(empty, Sealed([head, .. lines[1..^1]]))).Message;
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.Equal((0, 0, 0), (empty.Count().Articles, empty.Decisions().Count, empty.FeedDays().Count));
    }

    [Fact]
    public void A_backup_that_is_broken_behind_its_head_leaves_no_note()
    {
        using IRecord record = Noted();
        string[] lines = Lines(Backup(record));
        using IRecord empty = records.Open("to.db");
        Assert.Throws<RecordException>(() => Restore(empty, Sealed(lines[..^2])));
        Assert.Equal((0, 0, 0), (empty.Count().Articles, empty.Decisions().Count, empty.FeedDays().Count));
        Restore(empty, Backup(record));
        Assert.Equal(decisions, empty.Decisions());
    }

    public void Dispose() => records.Dispose();

    private IRecord Noted()
    {
        IRecord record = Linked();
        foreach (ActorDecision decision in decisions)
            record.Decide(decision);
        foreach (FeedDay day in days)
            record.Followed(day);
        return record;
    }

    private IRecord Linked()
    {
        IRecord record = records.Open("from.db");
        record.Write([Indexed(Says("a.txt", "Beck", "Der Hafen bleibt zu.")), Indexed(Says("b.txt", "Hale", "Der Hafen gehört uns."))], "0.1 a", linker);
        record.Write([Indexed(Says("c.txt", "Adler", "Kein Schiff kommt.")), Indexed(Says("d.txt", "Moor", "Ein Schiff liegt da."))], "0.2 b", linker);
        return record;
    }

    private static ArticleReading Says(string path, string name, string content)
    {
        var article = new Article(path, $"{name}: {content}");
        TextSpan source = new(0, name.Length), said = new(name.Length + 2, article.Text.Length);
        var attribution = new Attribution(AttributionKind.Direct, Medium.Speech, [said], null, new Source([source], name, NameBasis.Stated), null, null, null, null, "by-hand");
        return new ArticleReading(article, "de", [new Statement(ContentId.OfStatement(article.Id, [said], [source]), null, attribution, [$"local:{name}"])], []);
    }

    private static ArticleMarks Mark(ArticleReading reading)
    {
        string[] words = Folding.Fold(reading.Article.Text).Split(' ');
        return new ArticleMarks(
            reading.Article.Id,
            [.. words.Select(word => word.Aggregate(17L, (hash, letter) => unchecked((hash * 31) + letter))).Distinct()],
            string.Join(' ', reading.Statements.Select(statement => statement.Id)));
    }

    private static FoundLinks Link(ArticleMarks one, IReadOnlyList<ArticleMarks> kin) => new(
        [.. kin.Where(other => other.ArticleId != one.ArticleId).Select(other => new ArticleLink(one.ArticleId, other.ArticleId, ArticleTie.Story, "a word in common"))],
        [
            .. from other in kin where other.ArticleId != one.ArticleId
               from mine in one.Sketch.Split(' ', StringSplitOptions.RemoveEmptyEntries)
               from said in other.Sketch.Split(' ', StringSplitOptions.RemoveEmptyEntries)
               select new EchoLink(mine, said, other.ArticleId, EchoKind.Paraphrase, false, "a word in common"),
        ]);

    private static byte[] Backup(IRecord record)
    {
        using var file = new MemoryStream();
        Assert.Equal(record.Count().Articles, BackupWriter.Write(record, file).Count());
        return file.ToArray();
    }

    private static void Restore(IRecord record, byte[] packed, Linker? linker = null)
    {
        using var file = new MemoryStream(packed);
        using var backup = new BackupReader(file, "a.backup");
        new Restorer(backup, Indexed, linker).Run(record, (done, all) => Assert.InRange(done, 0, all));
    }

    private static string[] Lines(byte[] backup)
    {
        using var reader = new StreamReader(new GZipStream(new MemoryStream(backup), CompressionMode.Decompress));
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The lines with the last one that belongs to them.</summary>
    private static byte[] Sealed(string[] lines)
    {
        string body = string.Concat(lines.Select(line => line + "\n"));
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes($"{body}{{\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))}\"}}\n"));
        return packed.ToArray();
    }
}
