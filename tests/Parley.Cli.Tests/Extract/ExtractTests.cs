using System.Text.Json;

namespace Parley.Cli.Tests.Extract;

public sealed class ExtractTests
{
    private const string First = "The harbour of Vessia stays shut until the dues are paid, the port office said on Tuesday, and nobody believes that it will be long.";
    private const string Second = "\"We will not pay,\" said Anna Beck, who speaks for the boats. She had come down to the quay with her dog, her brother and a list.";
    private const string Page = "<!DOCTYPE html><html lang=en><title>Harbour shut</title><meta property='og:title' content='Harbour of Vessia shut'>"
        + "<meta name=author content='Anna Beck'><meta name=date content='2031-09-04T06:10:00+01:00'><body><nav>Home</nav><article><p>" + First + "</p><p>Teilen</p><p>" + Second + "</p></article></body></html>";

    [Fact]
    public void Prints_a_line_an_article_with_what_the_page_says()
    {
        using Workplace place = Furnished();
        Outcome outcome = place.Run("extract", "page.html", "plain.txt", "--format", "jsonl");
        Assert.Equal(0, outcome.Code);
        Assert.Equal("2 articles; 0 failed", Assert.Single(outcome.ErrorLines));
        JsonElement[] lines = [.. outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["page.html", "plain.txt"], lines.Select(line => line.GetProperty("path").GetString()));
        Assert.Equal($"{First}\n\n{Second}", lines[0].GetProperty("text").GetString());
        Assert.Equal("Harbour of Vessia shut", lines[0].GetProperty("title").GetString());
        Assert.Equal("Anna Beck", lines[0].GetProperty("byline").GetString());
        Assert.Equal("2031-09-04", lines[0].GetProperty("published").GetString());
        Assert.Equal("meta", lines[0].GetProperty("published_basis").GetString());
        Assert.Equal("2031-09-04T06:10:00+01:00", lines[0].GetProperty("published_time").GetString());
        Assert.Equal("en", lines[1].GetProperty("language").GetString());
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("blocks").ValueKind);
        Assert.Empty(Directory.GetFiles(place.Folder, "*.db"));
    }

    [Fact]
    public void Prints_the_text_for_people()
    {
        using Workplace place = Furnished();
        Outcome outcome = place.Run("extract", "page.html");
        Assert.Equal($"Harbour of Vessia shut\n2031-09-04 · Anna Beck · en · page.html\n\n{First}\n\n{Second}\n\n", outcome.Output);
    }

    [Fact]
    public void Explains_each_block()
    {
        using Workplace place = Furnished();
        string[] lines = place.Run("extract", "page.html", "--explain").Output.Split('\n');
        Assert.Contains(lines, line => line.StartsWith("dropped navigation: tag nav", StringComparison.Ordinal) && line.EndsWith("Home", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("kept    paragraph", StringComparison.Ordinal) && line.Contains("The harbour of Vessia", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("dropped wording", StringComparison.Ordinal) && line.EndsWith("Teilen", StringComparison.Ordinal));
        JsonElement json = JsonDocument.Parse(place.Run("extract", "plain.txt", "--explain", "--format", "jsonl").Output).RootElement;
        Assert.Equal(["text", "wording", "text"], json.GetProperty("blocks").EnumerateArray().Select(block => block.GetProperty("reason").GetString()));
    }

    [Fact]
    public void A_page_that_is_no_article_is_one_line_and_the_others_are_extracted()
    {
        using Workplace place = Furnished();
        place.Write("wall.html", "<!DOCTYPE html><html><title>Just a moment...</title><body><p>Verify you are human by completing the action below.</p></body></html>");
        Outcome outcome = place.Run("extract", "wall.html", "page.html");
        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("parley: wall.html: the page is a test whether its reader is human", outcome.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("1 article; 1 failed", outcome.ErrorLines[^1]);
        Assert.Contains(First, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gives_its_pages_too()
    {
        using Workplace place = Furnished();
        Assert.Equal("2 articles; 0 failed", place.Run("extract", ".").ErrorLines[^1]);
    }

    private static Workplace Furnished()
    {
        var place = new Workplace();
        place.Write("page.html", Page);
        place.Write("plain.txt", $"{First}\n\nTeilen\n\n{Second}\n");
        return place;
    }
}
