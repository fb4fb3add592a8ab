namespace Parley.Tagging.Tests.Searching;

/// <summary>The examples of docs/search.md.</summary>
public class ExampleTests
{
    public static TheoryData<string, string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (string[] cells in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "search.md"))
                .Select(line => line.Trim('|', ' ').Split(" | ")).Where(cells => cells is [_, _, _, "yes" or "no"]))
                data.Add(cells[0], cells[1], cells[2], cells[3]);
            return data;
        }
    }

    [Theory, MemberData(nameof(Examples))]
    public void Finds(string language, string query, string content, string found)
    {
        Assert.Equal(found, Searched.Finds(query, Searched.Index(content, language)) ? "yes" : "no");
        // What is found is shown, and nothing else.
        bool shows = Searched.Marked(query, content, language).Contains('[', StringComparison.Ordinal);
        Assert.True(shows || found == "no");
    }
}
