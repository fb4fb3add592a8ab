using System.Diagnostics;
using Parley.Cli.Reading;

namespace Parley.Cli.Tests.Reading;

public sealed class InputFilesTests
{
    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("notes.md", "notes.md")]
    [InlineData("news", "news/2.jsonl news/deep/3.NDJSON news/page.html news/z.txt")]
    [InlineData("news/", "news/2.jsonl news/deep/3.NDJSON news/page.html news/z.txt")]
    [InlineData("./news", "./news/2.jsonl ./news/deep/3.NDJSON ./news/page.html ./news/z.txt")]
    [InlineData("news/*.txt", "news/z.txt")]
    [InlineData("news/**/*", "news/2.jsonl news/deep/3.NDJSON news/page.html news/z.txt")]
    [InlineData("n*/z.txt", "news/z.txt")]
    [InlineData("*.md", "notes.md")]
    [InlineData("news/../*.md", "news/../notes.md")]
    [InlineData("-", "-")]
    [InlineData("z*", "", "no file fits")]
    [InlineData("nowhere/*.txt", "", "no file fits")]
    [InlineData("b.txt", "", "no such file")]
    [InlineData("nowhere/b.txt", "", "no such file")]
    [InlineData("empty", "", "no .txt, .jsonl, .ndjson, .html, .htm, .xhtml file in it")]
    [InlineData("", "", "an empty name")]
    public void Finds(string path, string expected, string? bad = null)
    {
        using Workplace place = Furnished();
        InputFiles found = InputFiles.Find([path], place.Around(Stream.Null, TextWriter.Null));
        Assert.Equal(expected, string.Join(' ', found.Inputs.Select(input => input.Path)));
        Assert.Equal(bad is null, found.Bad.Count == 0);
        Assert.All(found.Bad, one => Assert.StartsWith(bad!, one.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Absolute_patterns_are_found()
    {
        using Workplace place = Furnished();
        InputFiles found = InputFiles.Find([place.At("news/*.txt")], place.Around(Stream.Null, TextWriter.Null));
        Assert.Equal([place.At("news/z.txt")], found.Inputs.Select(input => input.Path));
    }

    [Fact]
    public void Paths_keep_their_order()
    {
        using Workplace place = Furnished();
        InputFiles found = InputFiles.Find(["notes.md", "gone", "a.txt"], place.Around(Stream.Null, TextWriter.Null));
        Assert.Equal(["notes.md", "a.txt"], found.Inputs.Select(input => input.Path));
        Assert.Equal(["gone"], found.Bad.Select(bad => bad.Path));
    }

    [Fact]
    public void A_link_that_leads_round_is_not_followed()
    {
        using Workplace place = Furnished();
        Directory.CreateSymbolicLink(place.At("news/deep/up"), place.At("news"));
        InputFiles found = InputFiles.Find(["news"], place.Around(Stream.Null, TextWriter.Null));
        Assert.Equal(4, found.Inputs.Count);
    }

    [Fact]
    public void Standard_input_is_read_once()
    {
        using Workplace place = Furnished();
        InputFiles found = InputFiles.Find(["-", "a.txt", "-"], place.Around(Stream.Null, TextWriter.Null));
        Assert.Equal(["-", "a.txt"], found.Inputs.Select(input => input.Path));
        Assert.StartsWith("standard input can be read once", Assert.Single(found.Bad).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news")]
    [InlineData("news/*.txt")]
    public void A_pipe_that_nobody_named_does_not_hold_the_others_up(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        using Workplace place = Furnished();
        using (Process make = Process.Start("mkfifo", [place.At("news/pipe.txt")]))
            make.WaitForExit();
        File.CreateSymbolicLink(place.At("news/link.txt"), place.At("news/pipe.txt"));
        InputFiles found = InputFiles.Find([path], place.Around(Stream.Null, TextWriter.Null));
        var lengths = found.Inputs.Where(input => input.Path.EndsWith(".txt", StringComparison.Ordinal)).ToDictionary(input => input.Path, Length);
        Assert.Equal((0, 0, 1), (lengths["news/pipe.txt"], lengths["news/link.txt"], lengths["news/z.txt"]));
    }

    private static int Length(Parley.Ingesting.Input input)
    {
        using Stream stream = input.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return (int)copy.Length;
    }

    private static Workplace Furnished()
    {
        var place = new Workplace();
        foreach (string file in (string[])["a.txt", "notes.md", "news/z.txt", "news/2.jsonl", "news/deep/3.NDJSON", "news/page.html", "news/.hidden.txt"])
            place.Write(file, "x");
        Directory.CreateDirectory(place.At("empty"));
        return place;
    }
}
