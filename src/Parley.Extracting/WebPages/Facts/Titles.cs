namespace Parley.Extracting.WebPages.Facts;

/// <summary>The headline among what a page calls its title.</summary>
internal static class Titles
{
    private const int Longest = 300;
    private const int LeastHeadline = 25;
    private static readonly string[] separators = [" | ", " – ", " — ", " - ", " » ", " :: ", " · ", " • "];

    /// <param name="stated">What the page states for machines, the surest first.</param>
    /// <param name="shown">The first-order headings that a reader sees.</param>
    /// <param name="windowTitle">The page's <c>title</c> element.</param>
    public static string? Choose(IEnumerable<string> stated, IReadOnlyList<string> shown, string? windowTitle, string? outlet)
    {
        string[] candidates = [.. stated.Select(title => WithoutOutlet(title, outlet)).Where(title => title.Length is > 0 and <= Longest)];
        // What readers see is the headline, as long as it says the same as what machines are told.
        string? heading = shown.FirstOrDefault(one => candidates.Any(title => Alike(one, title)))
            ?? shown.FirstOrDefault(one => candidates.Length == 0 && windowTitle is not null && one != outlet && Alike(one, windowTitle));
        if (heading is not null)
            return heading;
        // Headlines for machines and for readers may have nothing in common; then the only one on the page is the readers'.
        if (shown.Count > 0 && shown[0] != outlet && shown.Count(one => one.Length >= LeastHeadline) == 1 && shown[0].Length >= LeastHeadline)
            return shown[0];
        return candidates.FirstOrDefault()
            ?? (windowTitle is { Length: > 0 } ? WithoutOutlet(windowTitle, outlet) : null);
    }

    /// <summary>Whether most words of one are in the other.</summary>
    public static bool Alike(string one, string other)
    {
        HashSet<string> a = Words(one), b = Words(other);
        int shared = a.Count(b.Contains);
        return shared > 0 && shared * 10 >= Math.Min(a.Count, b.Count) * 7 && shared * 10 >= Math.Max(a.Count, b.Count) * 4;
    }

    /// <summary>The name behind the last separator, if it is one: "Port closed | The Courier".</summary>
    public static string? Behind(string windowTitle)
    {
        (int at, int length) = Last(windowTitle);
        string rest = at < 0 ? "" : windowTitle[(at + length)..];
        int note = rest.IndexOf('(', StringComparison.Ordinal);
        rest = (note > 0 ? rest[..note] : rest).Trim();
        return rest.Length is > 1 and <= 60 && rest.Count(c => c == ' ') < 5 ? rest : null;
    }

    private static string WithoutOutlet(string title, string? outlet)
    {
        (int at, int length) = Last(title);
        if (at <= 0)
            return title;
        string rest = title[(at + length)..];
        bool isOutlet = outlet is not null
            ? rest.Contains(outlet, StringComparison.OrdinalIgnoreCase) || outlet.StartsWith(rest, StringComparison.OrdinalIgnoreCase)
            : rest.Length < 40 && at > rest.Length;
        return isOutlet ? title[..at].Trim() : title;
    }

    private static (int At, int Length) Last(string title)
    {
        (int At, int Length) last = (-1, 0);
        foreach (string separator in separators)
        {
            if (title.LastIndexOf(separator, StringComparison.Ordinal) is var at && at > last.At)
                last = (at, separator.Length);
        }
        return last;
    }

    private static HashSet<string> Words(string text) =>
        [.. new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
