using System.Text.RegularExpressions;

namespace Parley.Extracting.WebPages;

/// <summary>Tells the label of a player by the duration in it: "What the speech means 05:42 min".</summary>
internal static partial class Durations
{
    private const int Longest = 120;

    public static bool IsPlayer(string text) => text.Length <= Longest && Label().IsMatch(text);

    [GeneratedRegex("""(^|\s)\d{1,2}:\d{2}(\s?[A-Za-z]{3}\.)?$|^\d{1,2}:\d{2}(\s?[A-Za-z]{3}\.)?\s\|""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
