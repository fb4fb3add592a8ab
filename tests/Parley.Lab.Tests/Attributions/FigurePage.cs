namespace Parley.Lab.Tests.Attributions;

/// <summary>A page of figures: under the heading of each table its rows.</summary>
internal sealed class FigurePage
{
    private readonly Dictionary<string, string> rows = [];

    public FigurePage(string page)
    {
        string heading = "";
        foreach (string line in page.Split('\n').Where(line => line.Length > 0))
        {
            string[] cells = line.Trim().Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (char.IsWhiteSpace(line[0]))
                rows[$"{heading}: {cells[0]}"] = string.Join(' ', cells[1..]);
            else
                heading = cells[0].Split(':')[0];
        }
    }

    public static FigurePage Of(params string[] args)
    {
        (int code, string output, string errors) = Lab.Run(args);
        Assert.Equal((0, ""), (code, errors));
        return new FigurePage(output);
    }

    /// <param name="row">As "exact spans: content".</param>
    public string this[string row] => rows.TryGetValue(row, out string? figures) ? figures : throw new KeyNotFoundException($"no '{row}' among: {string.Join("; ", rows.Keys)}");
}
