using Parley.Text;
using static Parley.Ingesting.Tests.Inputs;

namespace Parley.Ingesting.Tests;

public sealed class IngestorTests
{
    [Fact]
    public void One_bad_input_stops_no_other()
    {
        Input[] inputs =
        [
            File("a", "one"), Failing("b", new FileNotFoundException("x")), Failing("c", new DirectoryNotFoundException("x")),
            Failing("d", new UnauthorizedAccessException("x")), BreakingOff("e", "two", "three"), File("f", "!", "four"),
            Failing("g", new IOException("x")), Failing("h\0", new ArgumentException("x")), File("i", "five"),
        ];
        const string expected =
            "a:1 one Added | b cannot-open | c cannot-open | d cannot-open | e:1 two Added | e:2 three Added | e cannot-read | "
            + "f:1 not-text | f:2 four Added | g cannot-open | h\0 cannot-open | i:1 five Added";
        using var record = new FakeRecord();
        Assert.Equal(expected, Show(Ingestor(record).Run(inputs)));
        Assert.Equal(expected.Replace(" Added", ""), Show(Ingestor(null).Run(inputs)));
    }

    [Theory]
    [InlineData(typeof(FileNotFoundException), "There is no such file. Check the path.")]
    [InlineData(typeof(UnauthorizedAccessException), "It may not be read, or it is no file. Check the path, and your right to read it.")]
    [InlineData(typeof(PathTooLongException), "It cannot be opened (Path\ntoo long). Check the path, and whether another program holds the file.")]
    public void What_cannot_be_opened_says_why_in_one_line(Type error, string expected)
    {
        var thrown = (Exception)Activator.CreateInstance(error, "Path\ntoo long.")!;
        Problem problem = Assert.Single(Assert.Single(Ingestor(null).Run([Failing("a", thrown)])).Problems);
        Assert.Equal(expected.Replace('\n', ' '), problem.Message);
    }

    [Fact]
    public void What_breaks_off_says_so_in_one_line()
    {
        Problem problem = Assert.Single(Ingestor(null).Run([BreakingOff("a", "one")]).Last().Problems);
        Assert.StartsWith("It broke off while it was read (Input/output error).", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_not_there_or_are_folders()
    {
        string folder = Path.GetTempPath();
        Input[] inputs = [new("no", () => System.IO.File.OpenRead(Path.Join(folder, "no-such-file"))), new("folder", () => System.IO.File.OpenRead(folder))];
        Assert.Equal("no cannot-open | folder cannot-open", Show(Ingestor(null).Run(inputs)));
    }

    [Theory]
    [InlineData(1, 3)]
    [InlineData(3, 3)]
    [InlineData(2, 1)]
    [InlineData(4, 100)]
    public void Results_come_in_order_whatever_the_threads_and_batches(int threads, int batchSize)
    {
        using var record = new FakeRecord();
        Input[] inputs = [.. Enumerable.Range(0, 20).Select(n => File($"{n}", [.. Enumerable.Range(0, n % 4).Select(line => $"{n}-{line}")]))];
        string expected = string.Join(" | ", Enumerable.Range(0, 20).SelectMany(n => Enumerable.Range(0, n % 4).Select(line => $"{n}:{line + 1} {n}-{line} Added")));
        Assert.Equal(expected, Show(Ingestor(record, threads, batchSize).Run(inputs)));
        Assert.All(record.BatchSizes, size => Assert.InRange(size, 1, batchSize));
        Assert.Equal(30, record.BatchSizes.Sum());
    }

    [Fact]
    public void A_batch_that_cannot_be_recorded_keeps_its_readings_and_the_next_is_tried()
    {
        using var record = new FakeRecord { FailingWrites = { 2 } };
        List<Ingested> results = [.. Ingestor(record, batchSize: 2).Run([File("a", "one", "two", "three", "!", "five", "six")])];
        Assert.Equal(
            "a:1 one Added | a:2 two Added | a:3 three not-recorded | a:4 not-text | a:5 five Added | a:6 six Added",
            Show(results));
        Assert.Equal("the disk is full. Free some space.", results[2].Problems[0].Message);
    }

    [Theory]
    [InlineData("one")]
    [InlineData("three")]
    [InlineData("five")]
    public void An_article_that_cannot_be_recorded_blocks_no_other(string refused)
    {
        using var record = new FakeRecord { Refused = refused };
        string[] lines = ["one", "two", "three", "!", "five"];
        string Shown(string line, int n) => $"a:{n + 1} " + (line == "!" ? "not-text" : line == refused ? $"{line} not-recorded" : $"{line} Added");
        Assert.Equal(string.Join(" | ", lines.Select(Shown)), Show(Ingestor(record).Run([File("a", lines)])));
        Assert.Equal(3, record.BatchSizes.Sum());
    }

    [Fact]
    public void The_same_text_twice_in_a_batch()
    {
        using var record = new FakeRecord();
        Input twice = File("a", "one");
        Assert.Equal("a:1 one Added | b:1 one Added | a:1 one Unchanged", Show(Ingestor(record).Run([twice, File("b", "one"), twice])));
    }

    [Fact]
    public void A_mistake_of_ours_is_not_swallowed()
    {
        using var record = new FakeRecord();
        Ingestor ingestor = Ingestor(record, threads: 2, read: _ => throw new InvalidOperationException("ours"));
        Assert.Throws<InvalidOperationException>(() => ingestor.Run([File("a", "one")]).ToList());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Only_a_bounded_number_of_documents_is_in_memory(int threads)
    {
        using var record = new FakeRecord();
        int opened = 0;
        IEnumerable<Input> endless = Enumerable.Range(0, int.MaxValue).Select(n =>
        {
            opened++;
            return File($"{n}", $"{n}");
        });
        Assert.Equal(50, Ingestor(record, threads, batchSize: 10).Run(endless).Take(50).Count());
        Assert.InRange(opened, 50, 100);
        opened = 0;
        Assert.Equal(50, Ingestor(null, threads).Run(endless).Take(50).Count());
        Assert.InRange(opened, 50, 100);
    }

    [Fact]
    public void Few_long_texts_are_read_ahead()
    {
        int opened = 0;
        string text = new('x', 3_000_000);
        IEnumerable<Input> endless = Enumerable.Range(0, int.MaxValue).Select(n =>
        {
            opened++;
            return File($"{n}", text);
        });
        Assert.Equal(4, Ingestor(null, threads: 2).Run(endless).Take(4).Count());
        Assert.InRange(opened, 4, 7);
    }

    [Fact]
    public void Long_texts_fill_a_batch_earlier()
    {
        using var record = new FakeRecord();
        string text = new('x', 5_000_000);
        Assert.Equal(3, Ingestor(record).Run([File("a", text, text, "short")]).Count());
        Assert.Equal([2, 1], record.BatchSizes);
    }

    [Fact]
    public void Streams_are_closed_one_after_another()
    {
        List<string> log = [];
        Input Logged(string path) => new(path, () =>
        {
            log.Add("+" + path);
            return new ClosingStream(() => log.Add("-" + path));
        });
        Assert.Empty(Ingestor(null, threads: 2).Run([Logged("a"), Logged("b")]));
        Assert.Equal(["+a", "-a", "+b", "-b"], log);
    }

    private sealed class ClosingStream(Action close) : MemoryStream
    {
        private Action? close = close;

        protected override void Dispose(bool disposing)
        {
            Interlocked.Exchange(ref close, null)?.Invoke();
            base.Dispose(disposing);
        }
    }
}
