using Parley.Text;
using Xunit.Abstractions;

namespace Parley.Extracting.Tests;

/// <summary>The five real articles, which are not part of the repository: by numbers of lines, without their words.</summary>
public sealed class Seeds(ITestOutputHelper output)
{
    [Theory]
    [InlineData("000", 0, "7", 0, null, null)]
    [InlineData("001", 1, "", 0, 24, null)]
    [InlineData("002", 1, "", 0, null, null)]
    [InlineData("003", 4, "1 2 6 7 9 13 19 31 55 57", 3, null, null)]
    [InlineData("004", 3, "1 5 6 10 12 24 78 80", 0, null, null)]
    public void Reads(string name, int title, string boilerplate, int notes, int? url, string? published)
    {
        string folder = Path.Combine(Extracting.Root(), "..", "shared", "seeds");
        if (!Directory.Exists(folder))
        {
            output.WriteLine("skipped: there is no folder ../shared/seeds");
            return;
        }
        string text = File.ReadAllText(Directory.GetFiles(folder, name + "_*.txt").Single());
        Article article = Extracting.Article(text, asIs: true);
        foreach (TextSpan span in article.Boilerplate)
            output.WriteLine($"{LineOf(text, span.Start)}: {span.In(text)}");
        Assert.Equal(text, article.Text);
        Assert.Equal(title, article.Title is null ? 0 : LineOf(text, text.IndexOf(article.Title, text.Split('\n').Take(title - 1).Sum(line => line.Length + 1), StringComparison.Ordinal)));
        Assert.Equal(url, article.Url is null ? null : LineOf(text, text.IndexOf(article.Url, StringComparison.Ordinal)));
        Assert.Equal(published, article.Published?.ToString());
        Assert.Null(article.Byline);
        Assert.Null(article.Outlet);
        TextSpan[] whole = [.. article.Boilerplate.Where(span => IsLine(text, span))];
        Assert.Equal(boilerplate, string.Join(' ', whole.Select(span => LineOf(text, span.Start))));
        Assert.Equal(notes, article.Boilerplate.Length - whole.Length);
    }

    private static bool IsLine(string text, TextSpan span) =>
        (span.Start == 0 || text[span.Start - 1] == '\n') && (span.End == text.Length || text[span.End] == '\n');

    private static int LineOf(string text, int at) => text.AsSpan(0, at).Count('\n') + 1;
}
