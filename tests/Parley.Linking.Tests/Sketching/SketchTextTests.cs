using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Parley.Linking.Copies;
using Parley.Linking.Sketching;

namespace Parley.Linking.Tests.Sketching;

public sealed class SketchTextTests
{
    [Fact]
    public void What_is_written_is_read_back() => Prop.ForAll(Gen.ListOf(Gen.Choose(0, int.MaxValue)).ToArbitrary(), seeds => IsReadBack(Made([.. seeds]))).QuickCheckThrowOnFailure();

    [Fact]
    public void An_article_is_read_back() => Assert.True(IsReadBack(Readings.Of(
        "a", "de", "2031-09-10",
        new Line("Norland zieht 3.000 Soldaten aus dem Hafen von Veldt ab.") { Date = "2031-09-09", HasCondition = true },
        new Line("Niemand weiß, wohin.") { Actor = null, Act = null, Issues = [] },
        new Line("") { Actor = Readings.Local, Name = "Juri Tschumak" }).Titled("Soldaten verlassen Veldt").Sketch()));

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(3652058)]
    public void A_day_is_read_back(int? day)
    {
        ArticleSketch sketch = Made([1]) with { Published = day };
        sketch = sketch with { Statements = [sketch.Statements[0] with { Date = day }] };
        ArticleSketch read = SketchText.Read("a", SketchText.Write(sketch));
        Assert.Equal((day, day), (read.Published, read.Statements[0].Date));
    }

    [Fact]
    public void An_empty_one_is_read_back() => Assert.True(IsReadBack(new ArticleSketch("a", 0, null, new ArticleFingerprint(0, new TextFingerprint([], 0)), [], [])));

    [Fact]
    public void The_sums_are_made_anew()
    {
        ArticleSketch sketch = Readings.Of("a", "de", null, new Line("Die Soldaten verlassen den Hafen von Veldt")).Sketch();
        StatementSketch made = sketch.Statements[0], read = SketchText.Read("a", SketchText.Write(sketch)).Statements[0];
        Assert.Equal((made.Stems.Weight, made.Sounds.Weight), (read.Stems.Weight, read.Sounds.Weight));
        Assert.Equal(made.Sounds.Common(read.Sounds), made.Sounds.Common(made.Sounds));
    }

    [Fact]
    public void It_takes_some_kilobytes()
    {
        var lines = Enumerable.Range(0, 20).Select(n => new Line($"Die Soldaten aus Norland verlassen den Hafen von Veldt{n} vor dem Winter"));
        Assert.InRange(Readings.Of("a", "de", "2031-09-10", [.. lines]).Mark().Sketch.Length, 1, 8_192);
    }

    private static bool IsReadBack(ArticleSketch sketch) => Told(SketchText.Read(sketch.Id, SketchText.Write(sketch))) == Told(sketch);

    // A record that holds lists is equal to itself alone.
    private static string Told(ArticleSketch sketch) => string.Join('\n', sketch.Statements
        .Select(one => $"{one.Id} {string.Join(',', one.Speakers)} {one.Party} {one.IsLocal} {one.Act} {string.Join(',', one.Issues)} {one.Date} {one.HasCondition} {string.Join(',', one.Terms)} {string.Join(',', one.Numbers)} {string.Join(',', one.Meanings)}")
        .Prepend($"{sketch.Id} {sketch.Language} {sketch.Published} {sketch.Print.Address} {sketch.Print.Text.Runs} {string.Join(',', sketch.Print.Text.Least)} {string.Join(',', sketch.Title)}"));

    private static ArticleSketch Made(ImmutableArray<int> seeds)
    {
        ulong seed = seeds.Aggregate(7ul, (sum, one) => Hash.Mix(sum ^ (ulong)one));
        return new ArticleSketch(
            "a", seed, seed % 3 == 0 ? null : (int)(seed % 1_000_000), new ArticleFingerprint(seed / 2, new TextFingerprint([.. seeds.Select(one => (uint)one)], seeds.Length)),
            [.. seeds.Select(one => Term((ulong)one))], [.. seeds.Select(one => Statement(Hash.Mix((ulong)one)))]);
    }

    private static StatementSketch Statement(ulong seed) => new(
        $"{seed:x16}{seed % 65_536:x4}",
        Some(seed, 3, n => seed + n), seed / 3, seed % 2 == 0, seed / 5, Some(seed / 3, 3, n => seed - n),
        seed % 5 == 0 ? null : (int)(seed % 1_000_000), seed % 7 < 3, Some(seed / 7, 40, n => Term(seed + n)), Some(seed / 11, 4, n => (uint)(seed + n)), Some(seed / 13, 30, n => (uint)(seed - n)));

    private static Term Term(ulong seed) => new((uint)seed, (uint)(seed >> 20), (byte)(seed % 11), seed % 2 == 0);

    private static ImmutableArray<T> Some<T>(ulong seed, ulong most, Func<ulong, T> make) => [.. Enumerable.Range(0, (int)(seed % most)).Select(n => make((ulong)n))];
}
