using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Parley.Ingesting.Transfer;
using Parley.Recording;
using Parley.Text;
using static Parley.Ingesting.Tests.Transfer.Records;

namespace Parley.Ingesting.Tests.Transfer;

public sealed class BackupTests : IDisposable
{
    private readonly Records records = new();

    [Fact]
    public void A_restored_record_holds_and_finds_what_the_other_did()
    {
        using IRecord from = records.Full("from.db");
        using IRecord to = records.Open("to.db");
        Restore(to, Backup(from));
        Assert.Equal(Show(from), Show(to));
        Assert.Equal(from.Count(), to.Count());
        Assert.Empty(to.Check());
        Assert.All(["ja", "nie", "zahle"], word => Assert.Equal(Found(from, Query(word)), Found(to, Query(word))));
        Assert.NotEqual("", Found(to, Query("zahlen", "zahl")));
        Assert.Equal(Found(from, Query("zahlen", "zahl")), Found(to, Query("zahlen", "zahl")));
        Assert.Equal(Unpacked(Backup(from)), Unpacked(Backup(to)));
    }

    [Fact]
    public void An_empty_record_too()
    {
        using IRecord from = records.Open("from.db");
        using IRecord to = records.Open("to.db");
        Restore(to, Backup(from));
        Assert.Equal(0, to.Count().Articles);
    }

    [Fact]
    public void Only_an_empty_record_is_restored_into()
    {
        using IRecord record = records.Full("from.db");
        string before = Show(record);
        Assert.StartsWith("the record is not empty", Refused(record, Backup(record)), StringComparison.Ordinal);
        Assert.Equal(before, Show(record));
    }

    [Theory]
    [InlineData("is no backup of a record at line 1", "nothing")]
    [InlineData("is no backup of a record at line 1", "foreign")]
    [InlineData("is no backup of a record at line 1", "other json")]
    [InlineData("is broken at line", "half")]
    [InlineData("where the sum should stand", "without last line")]
    [InlineData("where an article should stand", "first line alone")]
    [InlineData("the sum is not that of the lines before it", "letter")]
    [InlineData("something follows the last line", "more")]
    [InlineData("does not belong to the article before it", "swapped")]
    [InlineData("was written by a newer Parley", "newer")]
    [InlineData("the number of statements is not that of the first line", "count")]
    [InlineData("the words of content do not stand at its spans", "lie")]
    public void What_is_truncated_or_altered_changes_nothing(string expected, string damage)
    {
        using IRecord from = records.Full("from.db");
        using IRecord to = records.Open("to.db");
        string message = Refused(to, Damaged(Backup(from), damage));
        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.Equal(0, to.Count().Articles);
    }

    [Fact]
    public void Every_byte_counts()
    {
        using IRecord from = records.Full("from.db");
        byte[] backup = Backup(from);
        IRecord to = records.Open("to.db");
        for (int at = 10; at < backup.Length; at += 7)
        {
            byte[] altered = [.. backup];
            altered[at] ^= 0x10;
            try
            {
                Restore(to, altered);
                Assert.Equal(Show(from), Show(to));
                to.Dispose();
                to = records.Open($"to-{at}.db");
            }
            catch (RecordException)
            {
                // Still empty, and good for the next.
                Assert.Equal(0, to.Count().Articles);
            }
        }
        to.Dispose();
    }

    [Fact]
    public void A_bomb_is_not_unpacked_into_memory()
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (int n = 0; n < 80; n++)
                zip.Write(new byte[1_000_000]);
        }
        using IRecord to = records.Open("to.db");
        Assert.Contains("longer than 64 MiB", Refused(to, packed.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_has_its_name_only_when_it_is_whole()
    {
        using IRecord from = records.Full("from.db");
        string path = records.At("a.backup");
        foreach (long done in NewFile.Write(path, file => BackupWriter.Write(from, file)))
        {
            Assert.False(File.Exists(path));
            break;
        }
        Assert.Empty(Directory.EnumerateFiles(records.Folder, "a.backup*"));
        Assert.Equal([1, 2, 3, 4], NewFile.Write(path, file => BackupWriter.Write(from, file)));
        Assert.Equal([path], Directory.EnumerateFiles(records.Folder, "a.backup*"));
        Assert.Throws<RecordException>(() => NewFile.Write(path, file => BackupWriter.Write(from, file)).Count());
    }

    [Fact]
    public void An_article_whose_line_is_too_long_is_named_and_leaves_no_file()
    {
        using var from = new FakeRecord();
        from.Write([new ArticleReading(new Article("long.txt", new string('x', 64 * 1024 * 1024)), null, [], [])], "0.1 a");
        string path = records.At("a.backup");
        string message = Assert.Throws<RecordException>(() => NewFile.Write(path, file => BackupWriter.Write(from, file)).Count()).Message;
        Assert.Contains("('long.txt') is too long for a backup: its line would have more than 64 MiB", message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(records.Folder, "a.backup*"));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_line_and_leaves_nothing()
    {
        string path = records.At("a.backup");
        static IEnumerable<int> Fail(Stream file)
        {
            // Closed, it writes what it still holds, for which there is no room either.
            using var held = new BufferedStream(new FullDisk());
            held.WriteByte(1);
            file.WriteByte(1);
            yield return 1;
            held.Flush();
        }
        string message = Assert.Throws<RecordException>(() => NewFile.Write(path, Fail).Count()).Message;
        Assert.Equal($"'{path}' cannot be written (No space left on device). Free some space, or name a file elsewhere; nothing was written.", message);
        foreach (int step in NewFile.Write(path, Fail))
            break;
        Assert.Empty(Directory.EnumerateFiles(records.Folder, "a.backup*"));
        Assert.Contains("cannot be written", Assert.Throws<RecordException>(() => NewFile.Write(records.At("no/a.backup"), Fail).Count()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_being_written_is_left_alone()
    {
        using IRecord from = records.Full("from.db");
        string path = records.At("a.backup");
        File.WriteAllText(path + ".unfinished", "another's");
        Assert.Contains("is there already", Assert.Throws<RecordException>(() => NewFile.Write(path, file => BackupWriter.Write(from, file)).Count()).Message, StringComparison.Ordinal);
        Assert.Equal("another's", File.ReadAllText(path + ".unfinished"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public void What_is_given_up_restores_nothing(int at)
    {
        using IRecord from = records.Full("from.db");
        using IRecord to = records.Open("to.db");
        using var backup = new BackupReader(new MemoryStream(Backup(from)), "a.backup");
        Assert.Throws<OperationCanceledException>(() => new Restorer(backup, Indexed).Run(to, (done, _) =>
        {
            if (done >= at)
                throw new OperationCanceledException();
        }));
        Assert.Equal(0, to.Count().Articles);
        Restore(to, Backup(from));
        Assert.Equal(Show(from), Show(to));
    }

    public void Dispose() => records.Dispose();

    private static byte[] Backup(IRecord record)
    {
        using var file = new MemoryStream();
        Assert.Equal(record.Count().Articles, BackupWriter.Write(record, file).Count());
        return file.ToArray();
    }

    // As a pipe is read: once, and not back.
    private static void Restore(IRecord record, byte[] packed)
    {
        using var pipe = new BufferedStream(new OneWay(packed), 7);
        using var backup = new BackupReader(pipe, "a.backup");
        new Restorer(backup, Indexed).Run(record, (done, all) => Assert.InRange(done, 0, all));
    }

    private static string Refused(IRecord record, byte[] backup) => Assert.Throws<RecordException>(() => Restore(record, backup)).Message;

    private static string Unpacked(byte[] backup)
    {
        using var reader = new StreamReader(new GZipStream(new MemoryStream(backup), CompressionMode.Decompress));
        return reader.ReadToEnd();
    }

    private static byte[] Packed(string lines)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes(lines));
        return packed.ToArray();
    }

    private static byte[] Sealed(string lines) =>
        Packed($$"""{{lines}}{"sha256":"{{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines)))}}"}""" + "\n");

    private sealed class OneWay(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }

    private static byte[] Damaged(byte[] backup, string damage)
    {
        string all = Unpacked(backup), body = all[..(all.LastIndexOf('\n', all.Length - 2) + 1)];
        string[] lines = body.Split('\n');
        return damage switch
        {
            "nothing" => [],
            "foreign" => Encoding.UTF8.GetBytes(new string('x', 5000)),
            "other json" => Packed("{\"path\":1}\n"),
            "half" => backup[..(backup.Length / 2)],
            "without last line" => Packed(body),
            "first line alone" => Packed(lines[0] + "\n"),
            "letter" => Packed(all.Replace("0.2 b", "0.3 b", StringComparison.Ordinal)),
            "more" => Packed(all + "\n"),
            "swapped" => Sealed(string.Join('\n', (string[])[lines[0], lines[1], lines[4], lines[3], lines[2], .. lines[5..]])),
            "newer" => Packed(all.Replace("\"version\":2", "\"version\":3", StringComparison.Ordinal)),
            "count" => Sealed(body.Replace("\"statements\":4,", "\"statements\":5,", StringComparison.Ordinal)),
            _ => Sealed(body.Replace("\"exact\":\"ja\"", "\"exact\":\"jo\"", StringComparison.Ordinal)),
        };
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device.\n");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device.\n");
    }
}
