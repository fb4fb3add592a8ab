using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Parley.Extracting;
using Parley.Reading.Tests.Readings;

namespace Parley.Reading.Tests.Invariants;

/// <summary>The same bytes give the same reading, whatever the machine's culture and however many read at once.</summary>
public sealed class SameEverywhereTests
{
    // Turkish has two kinds of i, Arabic its own digits and calendar, German a comma in numbers.
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void In_every_culture(string culture)
    {
        string expected = In("", ReadArticles);
        Assert.Equal(expected, In(culture, ReadArticles));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void Any_text_in_every_culture(string culture) => Prop.ForAll(Texts.Pieces(), pieces =>
    {
        string text = string.Concat(pieces);
        string Read() => ReadingPage.Of(Readers.ReadText(text)) + ReadingPage.Of(Readers.ReadText(text, "de"));
        Assert.Equal(In("", Read), In(culture, Read));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50).WithEndSize(100));

    // A culture may also be asked when the lists are loaded and the rules are made.
    [Fact]
    public void A_reader_made_in_another_culture_reads_the_same()
    {
        string expected = In("", ReadArticles);
        string ReadAnew() => PageOf(new ArticleReader(LanguageFolder.LoadAll(LanguageFolder.Default)));
        Assert.Equal(expected, In("tr-TR", ReadAnew));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void On_any_number_of_threads(int threads)
    {
        Extracted[] documents = [.. Enumerable.Repeat(ArticleFiles.Own, 8).SelectMany(files => files).SelectMany(Readers.ExtractFile)];
        Assert.Equal(
            documents.Select(document => ReadingPage.Of(Readers.Reader.Read(document))),
            ParallelReading.InOrder(documents, document => ReadingPage.Of(Readers.Reader.Read(document)), threads));
    }

    [Fact]
    public void Read_again() => Assert.Equal(ReadArticles(), ReadArticles());

    private static string ReadArticles() => PageOf(Readers.Reader);

    private static string PageOf(ArticleReader reader) =>
        string.Concat(ArticleFiles.Own.SelectMany(path => Readers.ExtractFile(path, reader)).Select(found => ReadingPage.Of(reader.Read(found))));

    // A thread of its own, so that no other test sees the culture.
    private static string In(string culture, Func<string> read)
    {
        string? page = null;
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Thread.CurrentThread.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            thrown = Record.Exception(() => page = read());
        });
        thread.Start();
        thread.Join();
        Assert.Null(thrown);
        return page!;
    }
}
